import { createHash } from "node:crypto";
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { croppedPng } from "./cropped-png.mjs";

/** Fields of a motion that an example is completed with. */
const usual = {
  kommun: "mall: standard\nkommun: Umeå",
  titel: "titel: Ett exempel",
  datum: "datum: 2026-11-23",
  "att-satser": "att-satser:\n  - att kommunen gör detta.",
  undertecknare: "undertecknare:\n  - namn: Anna Exempel\n    parti: M",
};

/** Blocks of a page by the field that they show. */
const blocksOfField = { "att-satser": /^(lead-in|att-)/, undertecknare: /^(place-date|signatory)/ };
const notBody = /^(kind|addressee|title|lead-in|att-|place-date|signatory|footer|header)/;

/** An example of the manual, and the picture that follows it. */
const example = /^```(markdown|yaml)\n([\s\S]*?)^```\n\n!\[[^\]]*\]\(\.\.\/images\/manual\/([\w-]+)\.png\)/gm;

/**
 * The pictures of parts of pages: their name, what they show (a hash of the lines and their places, as the program lays them out), and how the
 * PNG is made. The examples are those of the manual's own pages.
 */
export async function pagePictures(root, work) {
  const { buildMotion, nodeHost, openResources } = await import(pathToFileURL(join(root, "dist/index.mjs")).href);
  const folder = join(root, "docs/sv");
  const pages = readdirSync(folder).filter((name) => name.endsWith(".md"));
  const found = pages.flatMap((name) => [...readFileSync(join(folder, name), "utf8").matchAll(example)]);
  const whole = readFileSync(join(root, "motions/trygga-skolvagar/motion.md"), "utf8");
  for (const part of ["motions", "templates/bild"]) mkdirSync(join(work, part), { recursive: true });
  copyFileSync(join(root, "motions/trygga-skolvagar/fardsatt.png"), join(work, "motions/fardsatt.png"));
  const pictures = [];
  for (const [, language, text, name] of [...found, ["", "markdown", whole, "forsta-sidan"]]) {
    const path = `motions/${name}.md`;
    writeFileSync(join(work, path), motionOf(language, text, whole));
    if (text.startsWith("extends:")) writeFileSync(join(work, "templates/bild/theme.yml"), text);
    const options = { formats: ["pdf"], variant: "final", standard: "a-2a" };
    const { value, diagnostics } = await buildMotion(
      { path, name, folder: "." },
      options,
      openResources(nodeHost(work)),
    );
    if (value === undefined) throw new Error(`${name}: ${diagnostics.map(({ ruleId }) => ruleId).join(", ")}`);
    const isWhole = /^(---|extends:)/.test(text);
    const [{ items }] = value.frames;
    const shown = isWhole ? items : items.filter(({ block }) => isShown(block, language, text));
    pictures.push({
      name,
      shows: createHash("sha256").update(shown.map(lineOf).join("\n")).digest("hex"),
      png: () => {
        const pdf = join(work, `${name}.pdf`);
        writeFileSync(pdf, value.files[0].bytes);
        return croppedPng(pdf, isWhole ? { dpi: 66, bands: undefined } : { dpi: 110, bands: bandsOf(shown) });
      },
    });
  }
  return pictures;
}

/** A theme is shown by the project's own motion, any other text by itself. */
function motionOf(language, text, whole) {
  if (text.startsWith("extends:")) return whole.replace("---\n", "---\nmall: bild\n");
  if (text.startsWith("---")) return text;
  const own = language === "yaml" ? text.trimEnd() : "";
  const fields = Object.entries(usual).filter(([key]) => !own.startsWith(`${key}:`));
  const body = language === "yaml" ? "Här står motiveringen." : text.trimEnd();
  return `---\n${fields.map(([, field]) => `${field}\n`).join("")}${own === "" ? "" : `${own}\n`}---\n\n${body}\n`;
}

function isShown(block, language, text) {
  const [key] = text.split(":");
  return language === "yaml" ? blocksOfField[key].test(block) : !notBody.test(block);
}

/** What is drawn and where, to a tenth of a point. */
function lineOf(item) {
  const { type, block, x, y, width, height, colour, size, font, glyphs = [] } = item;
  const measures = [x, y, width, height, size].map((length) => length?.toFixed(1));
  return [type, block, ...measures, colour, font?.postScriptName, glyphs.map(({ text }) => text).join("")].join(" ");
}

/** How far an item reaches from the top of the page, in pt. */
function extentOf({ type, y, height, size }) {
  return type === "text" ? { top: y - size, bottom: y + size * 0.35 } : { top: y, bottom: y + height };
}

/** Parts of the page that hold the items, from top to bottom; an empty stretch of more than 40 pt parts two. */
function bandsOf(items) {
  const bands = [];
  for (const { top, bottom } of items.map(extentOf).sort((a, b) => a.top - b.top)) {
    const last = bands.at(-1);
    if (last !== undefined && top - last.bottom < 40) last.bottom = Math.max(last.bottom, bottom);
    else bands.push({ top, bottom });
  }
  return bands;
}
