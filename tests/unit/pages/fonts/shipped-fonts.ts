import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Font } from "../../../../src/pages/fonts/font.ts";
import { openFont } from "../../../../src/pages/fonts/open-font.ts";

const folder = fileURLToPath(new URL("../../../../templates/fonts/", import.meta.url));

/** Every font file of the package, as `family/Face.ttf`. */
export const shippedFonts: readonly string[] = readdirSync(folder)
  .flatMap((family) => readdirSync(`${folder}${family}`).map((file) => `${family}/${file}`))
  .filter((path) => path.endsWith(".ttf"))
  .sort();

export function readFontFile(path: string): Uint8Array {
  return new Uint8Array(readFileSync(folder + path));
}

export function openShipped(path: string): Font {
  const font = openFont(path.split("/")[0] ?? "", readFontFile(path));
  if (font === undefined) throw new Error(`${path} is no font`);
  return font;
}
