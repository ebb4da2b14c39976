// Whether dist/ is older than what it is built from. Times of folders count too, so a removed file is noticed.
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

const sources = ["src", "scripts/bundle.mjs", "package.json", "package-lock.json"];

export function isBuilt(root) {
  return statSync(join(root, "dist/yrka.js"), { throwIfNoEntry: false }) !== undefined;
}

export function isOutdated(root) {
  const built = statSync(join(root, "dist/yrka.js"), { throwIfNoEntry: false });
  return built === undefined || sources.some((source) => isNewer(join(root, source), built.mtimeMs));
}

function isNewer(path, time) {
  const status = statSync(path, { throwIfNoEntry: false });
  if (status === undefined) return false;
  if (status.mtimeMs > time) return true;
  if (!status.isDirectory()) return false;
  return readdirSync(path).some((name) => isNewer(join(path, name), time));
}
