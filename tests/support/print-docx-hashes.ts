import { renderDocx } from "../../src/formats/word/write/render-docx.ts";
import { sha256 } from "../../src/ground/digest/sha256.ts";
import { fonts, theme } from "./docx-theme.ts";
import { documents } from "./docx-variants.ts";

for (const [name, document] of Object.entries(documents)) {
  console.log(`${sha256(renderDocx(document, theme, fonts, { date: 1_795_000_000 }))}  ${name}`);
}
