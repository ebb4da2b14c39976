import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { motionText } from "../support/motion-text.ts";
import { program, Workplace } from "../support/run-cli.ts";

let place: Workplace;
let watching: ChildProcess;
let said: string;

afterEach(async () => {
  if (watching.exitCode === null && watching.signalCode === null) {
    watching.kill("SIGKILL");
    await once(watching, "exit");
  }
  place.remove();
});

function watch(): void {
  said = "";
  watching = spawn(process.execPath, [program, "watch", "--format", "txt"], {
    cwd: place.folder,
    env: { PATH: process.env["PATH"], NO_COLOR: "1" },
    stdio: ["ignore", "ignore", "pipe"],
  });
  watching.stderr?.on("data", (chunk) => {
    said += String(chunk);
  });
}

/** Wait until the program has said something since the last time. */
async function heard(words: string): Promise<string> {
  await expect.poll(() => said, { timeout: 20_000, interval: 30 }).toContain(words);
  const all = said;
  said = "";
  return all;
}

const titled = (title: string): string => motionText().replace(/^titel: .*$/m, `titel: ${title}`);

describe("yrka watch", () => {
  it("builds what is saved, once for rapid saves, and follows renamed and removed files", async () => {
    place = new Workplace({ "motions/a.md": titled("Ett"), "motions/b.md": titled("Två") });
    watch();
    await heard("Väntar på ändringar");
    expect(readFileSync(join(place.folder, "output/a.txt"), "utf8")).toContain("Rubrik: Ett");

    for (let count = 1; count <= 20; count++) place.write("motions/a.md", titled(`Ändring ${count}`));
    expect(await heard("Byggde output/a.txt")).not.toContain("b.txt");
    expect(readFileSync(join(place.folder, "output/a.txt"), "utf8")).toContain("Rubrik: Ändring 20");

    place.write("motions/a.md", "---\ntitel: Utan slut\n");
    expect(await heard("fel")).not.toContain("Byggde");
    expect(readFileSync(join(place.folder, "output/a.txt"), "utf8")).toContain("Rubrik: Ändring 20");

    renameSync(join(place.folder, "motions/b.md"), join(place.folder, "motions/c.md"));
    expect(await heard("Byggde output/c.txt")).toContain("motions/b.md heter nu motions/c.md; det byggda ligger kvar");

    rmSync(join(place.folder, "motions/c.md"));
    await heard("motions/c.md är borta; det byggda ligger kvar");
    expect(existsSync(join(place.folder, "output/c.txt"))).toBe(true);

    place.write("motions/d.md", titled("Ny"));
    await heard("Byggde output/d.txt");
  });

  it("ends when it is asked to", async () => {
    place = new Workplace({ "motions/a.md": titled("Ett") });
    watch();
    await heard("Väntar på ändringar");
    watching.kill("SIGTERM");
    const [code] = await once(watching, "exit");
    expect(code).toBe(0);
  });
});
