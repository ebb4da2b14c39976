// Checks a thousand variants of the motion in one process, in memory, and prints `{ count, seconds }`.
import { root } from "../places.mjs";
import { variants } from "../sample/umea-motion.mjs";

const { checkMotion, memoryHost, nodeHost, openResources } = await import("../../dist/index.mjs");
const texts = variants(1000);
const paths = Object.keys(texts).map((name) => `motions/${name}.md`);
const host = memoryHost(
  Object.fromEntries(Object.values(texts).map((text, index) => [paths[index], text])),
  nodeHost(root),
);
const resources = openResources(host);
const start = performance.now();
for (const path of paths) {
  const { diagnostics } = checkMotion({ path, name: path.slice(8, -3), folder: "." }, "final", resources);
  if (diagnostics.some(({ severity }) => severity === "error"))
    throw new Error(`${path}: ${JSON.stringify(diagnostics)}`);
}
console.log(JSON.stringify({ count: paths.length, seconds: (performance.now() - start) / 1000 }));
