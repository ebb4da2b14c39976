import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { bench } from "../places.mjs";

/**
 * A peer that is a library of npm. `load(format)` gives a function from a motion's text to bytes. Cold, that is a script of one's own:
 * measure/build-one.mjs, which imports the peer's module alone.
 */
export function library({ module, packageName, name = packageName, ...rest }) {
  const manifest = join(bench, "node_modules", packageName, "package.json");
  return {
    name,
    version: () => JSON.parse(readFileSync(manifest, "utf8")).version,
    missing: () => (existsSync(manifest) ? undefined : `${packageName} is not installed in bench/`),
    cold: (format, { input, folder }) => ({
      command: process.execPath,
      args: [join(bench, "measure/build-one.mjs"), module, format, input, folder],
    }),
    ...rest,
  };
}
