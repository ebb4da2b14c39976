import { spawn } from "node:child_process";
import { spreadOf } from "../measure/spread.mjs";
import { inWorkplace } from "../measure/workplace.mjs";
import { peer as chromium } from "../peers/chromium.mjs";
import { program } from "../places.mjs";
import { milliseconds } from "../report/text.mjs";
import { umeaMotion } from "../sample/umea-motion.mjs";

const keys = 60;
const warmUp = 20;

/** In the workbench: from a key to the pages that show it. */
export const preview = {
  name: "preview",
  title: "Workbench",
  isOursAlone: true,
  measure: async () => {
    const missing = chromium.missing();
    return missing === undefined ? inWorkplace({ m: umeaMotion }, measureIn) : { failed: missing };
  },
  report: (time) => [
    `From a key to the repainted pages, in Chromium: ${milliseconds(time)} ms, of ${keys} keys one after another.`,
  ],
};

/** Start the workbench's server in a folder. */
export async function startPreview(folder) {
  const server = spawn(process.execPath, [program, "preview", "--no-open"], {
    cwd: folder,
    env: { ...process.env, XDG_STATE_HOME: `${folder}/.state` },
    stdio: ["ignore", "ignore", "pipe"],
  });
  return { address: await addressOf(server), stop: () => server.kill() };
}

async function measureIn({ folder }) {
  const { address, stop } = await startPreview(folder);
  let browser;
  try {
    browser = await chromium.launch();
    const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
    await page.goto(`${address}#/motion/m.md`);
    await page.waitForSelector("main[data-built]");
    await page.locator(".cm-content").focus();
    await page.keyboard.press("Control+Home");
    for (let line = 0; line < 32; line++) await page.keyboard.press("ArrowDown");
    const times = [];
    for (let key = 0; key < keys + warmUp; key++) times.push(await repaint(page, "abcdefg "[key % 8]));
    return spreadOf(times.slice(warmUp));
  } finally {
    await browser?.close();
    stop();
  }
}

async function addressOf(server) {
  let said = "";
  for await (const chunk of server.stderr) {
    said += chunk;
    const address = /http:\/\/\S+/.exec(said)?.[0];
    if (address !== undefined) return address;
  }
  throw new Error(`yrka preview did not start: ${said}`);
}

/** Press a key; the milliseconds until the page has taken in what the server built, as the page itself counts them. */
export async function repaint(page, key) {
  await page.evaluate(`window.repainted = new Promise((resolve) => {
    let start = 0;
    addEventListener("keydown", () => { start = performance.now(); }, { once: true, capture: true });
    new MutationObserver((_, observer) => {
      observer.disconnect();
      requestAnimationFrame(() => resolve(performance.now() - start));
    }).observe(document.querySelector("main"), { attributes: true, attributeFilter: ["data-built"] });
  }); undefined`);
  await page.keyboard.press(key);
  return page.evaluate("window.repainted");
}
