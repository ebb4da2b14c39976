import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";
import { fonts } from "../places.mjs";
import { readParts } from "../sample/read-parts.mjs";
import { library } from "./library.mjs";

const executablePath = (process.env.PATH ?? "")
  .split(delimiter)
  .map((folder) => join(folder, "chromium"))
  .find((path) => existsSync(path));
let browser;

/** The system's Chromium, driven by playwright-core: HTML printed as a tagged PDF. */
export const peer = {
  ...library({
    module: import.meta.url,
    packageName: "playwright-core",
    name: "Chromium",
    formats: ["pdf"],
    load: async () => {
      browser = await launch();
      const page = await browser.newPage();
      return async (text) => {
        await page.setContent(html(readParts(text)));
        return page.pdf({ format: "A4", tagged: true, outline: true, preferCSSPageSize: true });
      };
    },
    unload: () => browser.close(),
  }),
  launch,
  version: () => spawnSync(executablePath, ["--version"], { encoding: "utf8" }).stdout.replace(/^\D*([\d.]+).*/s, "$1"),
  missing: () => (executablePath === undefined ? "chromium is not on the PATH (Debian: chromium)" : undefined),
};

async function launch() {
  const { chromium } = await import("playwright-core");
  return chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-dev-shm-usage"] });
}

function html({ title, kommun, place, leadIn, clauses, signatories, blocks }) {
  const plain = (words) => words.replace(/&/g, "&amp;").replace(/</g, "&lt;");
  const say = (tag, words) => `<${tag}>${plain(words)}</${tag}>`;
  const face = (name, weight) =>
    `@font-face { font-family: Carlito; font-weight: ${weight}; src: url("${pathToFileURL(join(fonts, `${name}.ttf`))}") }`;
  return `<!doctype html><html lang="sv"><head><meta charset="utf-8">${say("title", title)}<style>
${face("Regular", 400)} ${face("Bold", 700)}
@page { size: A4; margin: 2.5cm } body { font: 12pt/1.2 Carlito; hyphens: auto }</style></head><body>
${say("p", `Motion till kommunfullmäktige i ${kommun}`)}${say("h1", title)}
${blocks.map(({ heading, paragraph }) => (heading ? say("h2", heading) : say("p", paragraph))).join("\n")}
${say("p", leadIn)}<ol>${clauses.map((clause) => say("li", clause)).join("")}</ol>
${say("p", place)}${signatories.map((signatory) => say("p", signatory)).join("")}</body></html>`;
}
