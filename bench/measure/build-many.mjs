// Builds so many motions of a folder in one process, from a number on: what a program of one's own with the library would do.
import { readFileSync, writeFileSync } from "node:fs";
import { programs } from "../peers/index.mjs";

const [name, format, first, count] = process.argv.slice(2);
const program = programs.find((one) => one.name === name);
const build = await program.load(format);
for (let number = Number(first); number < Number(first) + Number(count); number++) {
  writeFileSync(`output/m${number}.${format}`, await build(readFileSync(`motions/m${number}.md`, "utf8")));
}
await program.unload?.();
