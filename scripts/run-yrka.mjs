// Runs the command line of this checkout, built anew first when its sources have changed.
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { isBuilt, isOutdated } from "./freshness.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");

if (isOutdated(root)) {
  try {
    const { bundle } = await import("./bundle.mjs");
    await bundle();
  } catch (error) {
    if (error?.code !== "ERR_MODULE_NOT_FOUND") throw error;
    console.error(
      isBuilt(root)
        ? "yrka: Programmet är äldre än källkoden och byggverktygen saknas. Kör: npm ci\n(The program is older than its sources and the build tools are missing. Run: npm ci)"
        : "yrka: Programmet är inte byggt och byggverktygen saknas. Kör npm ci utan --omit=dev och --ignore-scripts.\n(The program is not built and the build tools are missing. Run npm ci without --omit=dev and --ignore-scripts.)",
    );
    process.exit(70);
  }
}
await import(pathToFileURL(join(root, "dist/yrka.js")).href);
