import { cacheName } from "./launch/cache-name.ts";
import { loadProgram } from "./launch/load-program.ts";

loadProgram(cacheName(process.argv.slice(2))).exports.work();
