import { afterEach, beforeEach, expect, it } from "vitest";
import { nodeHost } from "../../src/ground/host/node-host.ts";
import { run } from "../../src/interfaces/cli/run.ts";
import { Workplace } from "../support/run-cli.ts";

const steering = '"\\u202eMVA \\u0007\\u001b]0;ägd\\u0007\\u001b[31m röd"';
const motion = (title: string): string =>
  `---\ntitel: ${title}\ndatum: 2026-11-23\natt-satser:\n  - ${steering}\nundertecknare:\n  - namn: Anna Exempel\n    parti: M\n---\n\nEn text.\n`;
const control = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

let place: Workplace;
beforeEach(() => {
  place = new Workplace({ "motions/a.md": motion(steering), "motions/b.md": motion("Bänkar") });
});
afterEach(() => place.remove());

async function saidTo(isOutTerminal: boolean, args: readonly string[]): Promise<string> {
  let said = "";
  const terminal = {
    out: (text: string) => {
      said += text;
    },
    err: () => {},
    isInteractive: false,
    hasColour: false,
    isOutTerminal: () => isOutTerminal,
  };
  await run(args, terminal, nodeHost(place.folder), "sv");
  return said;
}

it.each([
  [["diff", "motions/b.md", "motions/a.md"]],
  [["diff", "motions/b.md", "motions/a.md", "--format", "html"]],
  [["list", "--format", "csv"]],
  [["list", "--format", "json"]],
  [["list", "--format", "ics"]],
  [["list", "--format", "html"]],
  [["text", "motions/a.md"]],
  [["check", "--json"]],
  [["check", "--reporter", "github"]],
])("%j sends a terminal nothing that could steer it", async (args) => {
  const said = await saidTo(true, args);
  expect(said).not.toBe("");
  expect(said).not.toMatch(control);
});

it("gives a file the characters that a list has", async () => {
  expect(await saidTo(false, ["list", "--format", "csv"])).toMatch(/\u202eMVA/);
});
