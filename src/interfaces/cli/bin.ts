#!/usr/bin/env node
import { cacheName } from "./launch/cache-name.ts";
import { loadProgram } from "./launch/load-program.ts";
import { tuneEngine } from "./launch/tune-engine.ts";

tuneEngine();
const program = loadProgram(cacheName(process.argv.slice(2)));
program.exports.main().then(program.remember);
