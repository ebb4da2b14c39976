// How many motions are checked a second in one process: a thousand variants of the Umeå motion, in memory.
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const count = 1000;
const library = await import(new URL("../dist/index.mjs", import.meta.url));
const text = readFileSync(join(root, "motions/umea-samarbeten.md"), "utf8");
const files = Object.fromEntries(
  Array.from({ length: count }, (_, number) => [
    `motions/m${number}.md`,
    `${text.replace(/^titel: .*$/m, (title) => `${title} ${number}`)}\nDetta är motion ${number}.\n`,
  ]),
);
const host = library.memoryHost(files, library.nodeHost(root));
const motions = Object.keys(files).map((path) => ({ path, name: path.slice(8, -3), folder: "." }));
const resources = library.openResources(host);
const before = process.cpuUsage();
const start = performance.now();
let problems = 0;
for (const motion of motions) {
  problems += library
    .checkMotion(motion, "final", resources)
    .diagnostics.filter(({ severity }) => severity !== "info").length;
}
const seconds = (performance.now() - start) / 1000;
const { user, system } = process.cpuUsage(before);
if (problems > 0) throw new Error(`${problems} problems in good motions`);
console.log(
  `check: ${count} motions in ${seconds.toFixed(2)} s, ${Math.round(count / seconds)} a second (processor ${((user + system) / 1e6).toFixed(2)} s)`,
);
