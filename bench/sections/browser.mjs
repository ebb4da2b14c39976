import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { spreadOf } from "../measure/spread.mjs";
import { inWorkplace } from "../measure/workplace.mjs";
import { peer as chromium } from "../peers/chromium.mjs";
import { program } from "../places.mjs";
import { milliseconds } from "../report/text.mjs";
import { longMotion, umeaMotion, variants } from "../sample/umea-motion.mjs";
import { repaint, startPreview } from "./preview.mjs";

const keys = 40;
const warmUp = 20;
const edits = 500;
const many = 500;

/** The workbench with a server and without: a site whose engine is in the page. */
export const browser = {
  name: "browser",
  title: "Workbench without a server",
  isOursAlone: true,
  measure: async () => {
    const missing = chromium.missing();
    if (missing !== undefined) return { failed: missing };
    const motions = { two: umeaMotion, forty: longMotion(40) };
    const part = (given, run, start) =>
      inWorkplace(given, (place) => run(place, start)).catch((error) => {
        process.stderr.write(`${error.message}\n`);
        return {};
      });
    return {
      siteMany: await part(variants(many), measureList, startSite),
      serverMany: await part(variants(many), measureList, startPreview),
      site: await part(motions, measure, startSite),
      server: await part(motions, measure, startPreview),
    };
  },
  report: ({ site, server, siteMany, serverMany }) => [
    "| | server | site |",
    "| --- | --- | --- |",
    row("first page, nothing kept", server.first, site.first),
    row("first pages of a motion, the first time", server.build, site.build),
    row("key to page, 2 pages", server.two, site.two),
    row("key to page, 40 pages", server.forty, site.forty),
    row(`list of ${many}`, serverMany.list, siteMany.list),
    `| memory of the browser's page after ${edits} edits | ${megabytes(server.memory)} | ${megabytes(site.memory)} |`,
    "",
    `Fetched of the site before its first page, each file packed with gzip: ${(site.fetched ?? []).map(({ name, size }) => `${name} ${kilobytes(size)}`).join(", ")}.`,
  ],
};

function row(label, ...times) {
  return `| ${label} | ${times.map((time) => `${milliseconds(time)} ms`).join(" | ")} |`;
}

const kilobytes = (bytes) => `${Math.round(bytes / 1000)} kB`;
const megabytes = (memory) =>
  memory === undefined ? "–" : `${Math.round(memory.before / 1e6)} → ${Math.round(memory.after / 1e6)} MB`;

/** A page that nothing has been kept for. It is patient: a first list of many takes its time on a busy computer. */
async function newPage(opened) {
  const context = await opened.newContext({ viewport: { width: 1400, height: 900 } });
  context.setDefaultTimeout(120_000);
  return context.newPage();
}

async function measure({ folder }, start) {
  const running = await start(folder);
  const opened = await chromium.launch();
  try {
    const first = [];
    const build = [];
    for (let round = 0; round < 5; round++) {
      const page = await newPage(opened);
      const begun = performance.now();
      await page.goto(running.address);
      await page.waitForSelector("main.folder");
      first.push(performance.now() - begun);
      await running.fill?.(page, folder, ["two", "forty"]);
      const clicked = performance.now();
      await page.locator(".motions a", { hasText: "two.md" }).click();
      await page.waitForSelector("main[data-built]");
      build.push(performance.now() - clicked);
      await page.context().close();
    }
    const fetched = running.fetched?.();
    const page = await newPage(opened);
    await page.goto(running.address);
    await page.waitForSelector("main.folder");
    await running.fill?.(page, folder, ["two", "forty"]);
    const two = await keysIn(page, "two.md", keys);
    const forty = await keysIn(page, "forty.md", keys);
    const memory = { before: await memoryOf(opened) };
    await keysIn(page, "two.md", edits);
    memory.after = await memoryOf(opened);
    return { first: spreadOf(first), build: spreadOf(build), two, forty, memory, fetched };
  } finally {
    await opened.close();
    running.stop();
  }
}

async function measureList({ folder }, start) {
  const running = await start(folder);
  const opened = await chromium.launch();
  try {
    const page = await newPage(opened);
    await page.goto(running.address);
    await page.waitForSelector("main.folder");
    await running.fill?.(page, folder, Object.keys(variants(many)));
    const list = [];
    for (let round = 0; round < 5; round++) {
      await page.goto(`${running.address}#/ny`);
      await page.waitForSelector("main.new");
      const begun = performance.now();
      await page.goto(`${running.address}#/`);
      await page
        .locator(".motions a")
        .nth(many - 1)
        .waitFor({ timeout: 120_000 });
      list.push(performance.now() - begun);
    }
    return { list: spreadOf(list) };
  } finally {
    await opened.close();
    running.stop();
  }
}

/** Keys one after another in a motion, each until the pages show it. */
async function keysIn(page, name, count) {
  const path = `#/motion/${encodeURIComponent(name)}`;
  await page.goto(`${page.url().split("#")[0]}${path}`);
  await page.waitForSelector("main[data-built]");
  await page.locator(".cm-content").focus();
  await page.keyboard.press("Control+Home");
  const times = [];
  for (let key = 0; key < count + warmUp; key++) times.push(await repaint(page, "abcdefg "[key % 8]));
  return spreadOf(times.slice(warmUp));
}

/** Bytes in memory of the browser's processes that hold pages and their workers. */
async function memoryOf(opened) {
  const session = await opened.newBrowserCDPSession();
  const { processInfo } = await session.send("SystemInfo.getProcessInfo");
  const pages = processInfo.filter(({ type }) => type === "renderer").map(({ id }) => id);
  const residents = pages.map((id) => /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${id}/status`, "utf8"))?.[1] ?? 0);
  return residents.reduce((sum, kilo) => sum + Number(kilo) * 1024, 0);
}

/** Write the site, and serve it without packing. `fill` puts motions into the browser's own storage, as a user does. */
async function startSite(folder) {
  spawnSync(process.execPath, [program, "site", "--out", "site"], { cwd: folder });
  const types = { html: "text/html", js: "text/javascript", css: "text/css", svg: "image/svg+xml" };
  const asked = new Map();
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url, "http://site").pathname);
    const name = path === "/" ? "index.html" : path.slice(1);
    const bytes = readFileSync(join(folder, "site", name));
    // The service worker asks for all of them again, and says so.
    if (request.headers["sec-fetch-dest"] !== "empty" || !request.headers.referer?.endsWith("service-worker.js"))
      asked.set(name, bytes);
    response.writeHead(200, { "Content-Type": types[name.split(".").at(-1)] ?? "application/octet-stream" });
    response.end(bytes);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    address: `http://127.0.0.1:${server.address().port}/`,
    stop: () => server.close(),
    fill: async (page, place, names) => {
      const files = names.map((name) => join(place, "motions", `${name}.md`));
      await page.locator('.keeping input[type="file"]').setInputFiles(files);
      await page
        .locator(".motions a")
        .nth(names.length - 1)
        .waitFor({ timeout: 120_000 });
    },
    fetched: () => [...asked].map(([name, bytes]) => ({ name, size: gzipSync(bytes, { level: 9 }).length })),
  };
}
