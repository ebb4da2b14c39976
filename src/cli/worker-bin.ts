import { cacheName } from "./launch/cache-name.ts";
import { loadProgram } from "./launch/load-program.ts";
import { tuneForBatch } from "./launch/tune-engine.ts";

tuneForBatch();
loadProgram(cacheName(process.argv.slice(2))).exports.work();
