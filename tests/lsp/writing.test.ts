import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { RunningServer } from "./running-server.ts";

const path = "motions/a/motion.md";
const text = `---
kommun: Umeå
mall: standard
titel: Cykelbanor
datum: 2026-11-23
att-satser:
  - att kommunen bygger cykelbanor.
  - 
undertecknare:
  - namn: Anna Exempel
    parti: M
    roll: 
bilagor:
  - fil: karta.pdf
---

Cyklarna får inte plats.[^

![En karta](

tab

## Kostnad

| Åtgärd | Kostnad |
| --- | ---: |
| Tak | 650 000 |

![En karta](karta.png)

[^källa]: Egen enkät.
`;

let server: RunningServer;
beforeEach(async () => {
  server = await RunningServer.start({
    [path]: text,
    "motions/a/karta.pdf": "x",
    "motions/a/karta.png": "x",
    "motions/b.md": text.replace("Cykelbanor", "Bussar").replace("parti: M", "parti: S"),
    "templates/kansli/theme.yml": "extends: standard\n",
  });
  await server.open(path, text);
});
afterEach(() => server.stop());

type Item = { readonly label: string; readonly textEdit: { readonly newText: string } };
const lineOf = (start: string): number => text.split("\n").findIndex((line) => line.startsWith(start));
const completionAt = async (line: number, character: number): Promise<readonly Item[]> =>
  server.ask("completion", path, { position: { line, character } });
const labelsAt = async (line: number, character: number): Promise<readonly string[]> =>
  (await completionAt(line, character)).map(({ label }) => label);

describe("an editor, writing a motion", () => {
  it("is offered looks, roles, today, attachments and the next clause", async () => {
    expect(await labelsAt(lineOf("mall:"), 6)).toEqual(expect.arrayContaining(["kansli", "standard", "umea"]));
    expect(await labelsAt(lineOf("    roll:"), 10)).toContain("tjänstgörande ersättare");
    expect(await labelsAt(lineOf("datum:"), 7)).toEqual([expect.stringMatching(/^\d{4}-\d\d-\d\d$/)]);
    expect(await labelsAt(lineOf("  - fil:"), 9)).toEqual(["karta.pdf", "karta.png"]);
    expect(await completionAt(lineOf("  - att") + 1, 4)).toMatchObject([{ textEdit: { newText: "att " } }]);
  });

  it("is offered what the body may hold, pictures and notes", async () => {
    const [table] = (await completionAt(lineOf("tab"), 3)).filter(({ label }) => label === "tabell");
    expect(table?.textEdit.newText).toContain("| --- | ---: | ---: |");
    expect(await labelsAt(lineOf("![En karta]("), 12)).toEqual(["karta.png"]);
    expect(await labelsAt(lineOf("Cyklarna"), 26)).toEqual(["källa"]);
  });

  it("is offered a whole document of each kind in an empty file", async () => {
    await server.open("motions/ny.md", "inter");
    const items: readonly Item[] = await server.ask("completion", "motions/ny.md", {
      position: { line: 0, character: 5 },
    });
    expect(items.map(({ label }) => label)).toEqual(
      expect.arrayContaining(["motion", "interpellation", "fråga", "särskilt yttrande"]),
    );
    const [interpellation] = items.filter(({ label }) => label === "interpellation");
    expect(interpellation?.textEdit.newText).toMatch(
      /^---\nkommun: Umeå\ntyp: interpellation\n[\s\S]*\nfrågor:\n {2}- Frågan\?\n/,
    );
  });

  it("folds, links to files, sets tables straight and finds motions by title and party", async () => {
    const folds: readonly { readonly startLine: number; readonly endLine: number }[] = await server.ask(
      "foldingRange",
      path,
    );
    expect(folds).toEqual(
      expect.arrayContaining([
        { startLine: 0, endLine: lineOf("Cyklarna") - 2, kind: "region" },
        { startLine: lineOf("undertecknare"), endLine: lineOf("    roll:") },
        { startLine: lineOf("## Kostnad"), endLine: lineOf("[^källa]:") },
      ]),
    );
    const links: readonly { readonly target: string }[] = await server.ask("documentLink", path);
    expect(links.map(({ target }) => target.split("/").at(-1))).toEqual(["theme.yml", "karta.pdf", "karta.png"]);
    expect(await server.ask("formatting", path, { options: { tabSize: 2, insertSpaces: true } })).toMatchObject([
      { newText: "| Åtgärd | Kostnad |\n| ------ | ------: |\n| Tak    | 650 000 |" },
    ]);
    const found: readonly { readonly name: string }[] = await server.askOfWorkspace("symbol", { query: "bus s" });
    expect(found.map(({ name }) => name)).toEqual(["Bussar"]);
  });
});
