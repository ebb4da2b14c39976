// Builds dist/ after `npm ci` in a checkout, and before packing. Not as `prepare`, which npm takes for a script of whoever installs the package, and warns of.
// Without the dev dependencies there is nothing to build with, and the install still succeeds.
import { bundle } from "./bundle.mjs";
import { emitTypes } from "./emit-types.mjs";

try {
  await bundle();
  emitTypes();
} catch (error) {
  if (error?.code !== "ERR_MODULE_NOT_FOUND") throw error;
  console.error(
    "yrka: byggverktygen saknas, så dist/ byggdes inte. Kör npm ci utan --omit=dev. (Build tools missing, dist/ was not built. Run npm ci without --omit=dev.)",
  );
}
