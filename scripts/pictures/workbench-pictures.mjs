import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";

/** The views, and how each is reached from the one before. */
const views = {
  "arbetsbanken-lista": { height: 420, reach: (page) => page.waitForSelector(".motions") },
  arbetsbanken: {
    height: 800,
    reach: async (page) => {
      await page.getByRole("link", { name: "trygga-skolvagar" }).click();
      await page.waitForSelector("main[data-built]");
      await page.waitForSelector(".page canvas");
      await page.waitForTimeout(1500);
    },
  },
  "lamna-in": {
    height: 860,
    reach: async (page) => {
      // A motion for no meeting, whose last day would come nearer each day.
      await page.getByRole("link", { name: "Motioner" }).click();
      await page.getByRole("link", { name: "umea-samarbeten" }).click();
      await page.waitForSelector("main[data-built]");
      await page.getByRole("button", { name: "Lämna in" }).click();
      await page.waitForSelector(".checklist");
    },
  },
};

/**
 * The pictures of the workbench, with the project's own motions: their name, what they show (a hash of what a screen reader is told), and how the
 * PNG is made. Needs Chromium.
 */
export async function workbenchPictures(root, work) {
  const folder = join(work, "workbench");
  mkdirSync(folder);
  cpSync(join(root, "motions"), join(folder, "motions"), { recursive: true });
  const server = spawn(process.execPath, [join(root, "dist/yrka.js"), "preview", "--no-open"], { cwd: folder });
  const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] });
  try {
    const page = await browser.newPage({ colorScheme: "light", reducedMotion: "reduce", locale: "sv-SE" });
    await page.goto(await addressOf(server));
    const pictures = [];
    for (const [name, { height, reach }] of Object.entries(views)) {
      await page.setViewportSize({ width: 1200, height });
      await reach(page);
      const shows = createHash("sha256")
        .update(await page.locator("body").ariaSnapshot())
        .digest("hex");
      const png = await page.screenshot();
      pictures.push({ name, shows, png: () => png });
    }
    return pictures;
  } finally {
    await browser.close();
    server.kill();
  }
}

function addressOf(server) {
  return new Promise((resolve, reject) => {
    let said = "";
    const hear = (data) => {
      said += data;
      const address = /http:\/\/127\.0\.0\.1\S+/.exec(said);
      if (address !== null) resolve(address[0]);
    };
    server.stdout.on("data", hear);
    server.stderr.on("data", hear);
    server.on("exit", () => reject(new Error(`the workbench ended: ${said}`)));
  });
}
