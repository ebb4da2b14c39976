import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
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
export function pagePictures(root, work) {
  const folder = join(root, "docs/sv");
  const pages = readdirSync(folder).filter((name) => name.endsWith(".md"));
  const found = pages.flatMap((name) => [...readFileSync(join(folder, name), "utf8").matchAll(example)]);
  mkdirSync(join(work, "motions"), { recursive: true });
  copyFileSync(join(root, "motions/trygga-skolvagar/fardsatt.png"), join(work, "motions/fardsatt.png"));
  const yrka = (...args) =>
    execFileSync(process.execPath, [join(root, "dist/yrka.js"), ...args], {
      cwd: work,
      encoding: "utf8",
      stdio: "pipe",
    });
  const motions = readFileSync(join(root, "motions/trygga-skolvagar/motion.md"), "utf8");
  return [...found, ["", "markdown", motions, "forsta-sidan"]].map(([, language, text, name]) => {
    const source = join(work, "motions", `${name}.md`);
    writeFileSync(source, motionOf(language, text));
    const [page] = yrka("build", source, "--emit", "frames").split(/^page 2/m);
    const items = page.split("\n").slice(1).map(readItem).filter(Boolean);
    const isWhole = text.startsWith("---");
    const shown = isWhole ? items : items.filter(({ block }) => isShown(block, language, text));
    return {
      name,
      shows: createHash("sha256")
        .update(shown.map(({ line }) => line).join("\n"))
        .digest("hex"),
      png: () => {
        yrka("build", source, "--format", "pdf");
        const pdf = join(work, "output", `${name}.pdf`);
        return croppedPng(pdf, isWhole ? { dpi: 66, bands: undefined } : { dpi: 110, bands: bandsOf(shown) });
      },
    };
  });
}

function motionOf(language, text) {
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

/** An item of `--emit frames`: its block, and how far it reaches from the top of the page, in pt. */
function readItem(line) {
  const text = /^ +[\d.-]+ +([\d.-]+) {2}(\S+) {2}(\S+) ([\d.]+)/.exec(line);
  if (text === null) return undefined;
  const y = Number(text[1]);
  const box = / × ([\d.]+)$/.exec(line);
  const isBox = /^(image|rule|link|field)$/.test(text[3]) && box !== null;
  const size = Number(text[4]);
  return { block: text[2], line, top: isBox ? y : y - size, bottom: isBox ? y + Number(box[1]) : y + size * 0.35 };
}

/** Parts of the page that hold the items, from top to bottom; an empty stretch of more than 40 pt parts two. */
function bandsOf(items) {
  const bands = [];
  for (const { top, bottom } of [...items].sort((a, b) => a.top - b.top)) {
    const last = bands.at(-1);
    if (last !== undefined && top - last.bottom < 40) last.bottom = Math.max(last.bottom, bottom);
    else bands.push({ top, bottom });
  }
  return bands;
}
