import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { checkoutStart, macStart, officeStart, windowsStart } from "../../src/office/new-office/files/start-files.ts";
import { Workplace } from "../support/run-cli.ts";

/** A folder with a start file, and a computer on which these programs are all there is besides the shell. */
function started(
  programs: Readonly<Record<string, string>>,
  start = officeStart,
): { code: number | null; said: string } {
  place = new Workplace({ "Starta.command": macStart(start) });
  const bin = join(place.folder, "bin");
  mkdirSync(bin);
  for (const [name, script] of Object.entries({ dirname: `echo "$\{1%/*}"\n`, ...programs })) {
    place.write(`bin/${name}`, `#!/bin/sh\n${script}`);
    chmodSync(join(bin, name), 0o755);
  }
  const text = macStart(start).replace(/^PATH=.*\n/m, "");
  place.write("Starta.command", text);
  const { status, stdout, stderr } = spawnSync("/bin/sh", [join(place.folder, "Starta.command")], {
    encoding: "utf8",
    env: { PATH: bin },
  });
  return { code: status, said: `${stdout}${stderr}` };
}

let place: Workplace | undefined;
afterEach(() => place?.remove());

/** Node.js that answers whether it is new enough, and else says what it was asked to run. */
const node = (isNewEnough: boolean): string => `[ "$1" = -e ] && exit ${isNewEnough ? 0 : 1}\necho "node $*"\n`;

describe.runIf(process.platform !== "win32")("a start file for macOS", () => {
  it("says in Swedish what is missing, and nothing of npm's or Node.js's", () => {
    expect(started({})).toEqual({ code: 1, said: expect.stringMatching(/^Node\.js saknas\. .*\n$/) });
    expect(started({ node: node(false) })).toEqual({
      code: 1,
      said: expect.stringMatching(/^Den Node\.js .* för gammal\. .*\n$/),
    });
    expect(started({ node: node(true), npm: "exit 1\n" })).toEqual({
      code: 1,
      said: expect.stringMatching(/^Programmet installeras\. .*\nInstallationen misslyckades\. .*\n$/),
    });
  });

  it("installs where that is needed, and opens the workbench", () => {
    const npm =
      'mkdir() { /bin/mkdir "$@"; }\nmkdir -p node_modules/yrka/dist\n: > node_modules/yrka/dist/yrka.js\n: > node_modules/.package-lock.json\n';
    for (const start of [officeStart, checkoutStart]) {
      const { code, said } = started({ node: node(true), npm }, start);
      expect({ code, last: said.trimEnd().split("\n").at(-1) }).toEqual({
        code: 0,
        last: `node ${start.program} preview`,
      });
      place?.remove();
    }
  });
});

describe("a start file for Windows", () => {
  it("is in ASCII, and every way out but the last waits for a key", () => {
    for (const start of [officeStart, checkoutStart]) {
      const text = windowsStart(start);
      expect(text.replaceAll("\r\n", "")).toMatch(/^[\x20-\x7e]+$/);
      expect(text.match(/pause\r\n {2}exit \/b 1/g)).toHaveLength(text.match(/exit \/b/g)?.length ?? 0);
      expect(text.trimEnd().endsWith("pause")).toBe(true);
    }
  });
});
