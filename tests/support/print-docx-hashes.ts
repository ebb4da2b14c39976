import { sha256 } from "../../src/digest/sha256.ts";
import { renderDocx } from "../../src/render/docx/render-docx.ts";
import { theme } from "./docx-theme.ts";
import { documents } from "./docx-variants.ts";

for (const [name, document] of Object.entries(documents)) {
  console.log(`${sha256(renderDocx(document, theme, { date: 1_795_000_000 }))}  ${name}`);
}
