// Builds one motion in a process of its own, for the libraries that have no program: what an author's own script would do.
import { readFileSync, writeFileSync } from "node:fs";
import { basename } from "node:path";

const [module, format, input, folder] = process.argv.slice(2);
const { peer } = await import(module);
const build = await peer.load(format);
writeFileSync(`${folder}/${basename(input, ".md")}.${format}`, await build(readFileSync(input, "utf8")));
await peer.unload?.();
