// Writes the made part of THIRD-PARTY.md anew, after a dependency has changed.
import { writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { bundle } from "./bundle.mjs";
import { thirdPartyPage } from "./third-parties.mjs";

const page = join(dirname(fileURLToPath(import.meta.url)), "../THIRD-PARTY.md");
writeFileSync(page, thirdPartyPage(await bundle()));
