import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { RunningServer } from "./running-server.ts";

const path = "motions/a.md";

const text = `---
kommun: Umeå
titel: Staden: cykelbanor
datum: 2026-11-23
ort: Umeå
att-satser:
  - att kommunen bygger cykelbanor.
undertecknare:
  - namn: Anna Exempel
    parti: M
---

Cyklarna får inte plats.
`;

let server: RunningServer;
beforeEach(async () => {
  server = await RunningServer.start({ [path]: text });
});
afterEach(() => server.stop());

describe("language server", () => {
  it("says what is wrong while the author types, and offers the repair", async () => {
    const [problem] = await server.open(path, text);
    expect(problem).toMatchObject({
      code: "yaml-quotes-needed",
      range: { start: { line: 2, character: 13 }, end: { line: 2, character: 14 } },
    });
    const range = { start: { line: 2, character: 0 }, end: { line: 2, character: 20 } };
    const actions = await server.ask("codeAction", path, { range, context: { diagnostics: [] } });
    const quoteAt = (character: number) => ({
      range: { start: { line: 2, character }, end: { line: 2, character } },
      newText: '"',
    });
    expect(actions).toMatchObject([
      { kind: "quickfix", edit: { changes: { [server.uriOf(path)]: [quoteAt(7), quoteAt(25)] } } },
    ]);

    const title = { start: { line: 2, character: 7 }, end: { line: 2, character: 25 } };
    expect(await server.change(path, "Cykelbanor", title)).toEqual([]);
  });

  it("completes fields, kommuner and parties", async () => {
    await server.open(path, text);
    const at = (line: number, character: number): Promise<readonly { label: string }[]> =>
      server.ask("completion", path, { position: { line, character } });
    expect((await at(1, 8)).map(({ label }) => label)).toEqual(
      expect.arrayContaining(["Umeå", "Håbo", "Habo", "Region Stockholm"]),
    );
    expect((await at(9, 11)).map(({ label }) => label)).toEqual(expect.arrayContaining(["M", "S"]));
    expect((await at(4, 0)).map(({ label }) => label)).toEqual(expect.arrayContaining(["ort", "mall", "sammanträde"]));
    expect((await at(9, 4)).map(({ label }) => label)).toEqual(["namn", "parti", "roll", "för", "epost", "telefon"]);
    expect(await at(12, 3)).toEqual([]);
  });

  it("explains on hover, and outlines the motion", async () => {
    await server.open(path, text);
    const hoverAt = (line: number, character: number) => server.ask("hover", path, { position: { line, character } });
    expect(await hoverAt(2, 13)).toMatchObject({
      contents: { value: expect.stringContaining("`yaml-quotes-needed`") },
    });
    expect(await hoverAt(3, 2)).toMatchObject({ contents: { value: "**Datum**\n\nDokumentets datum, år-månad-dag." } });
    const symbols: readonly { readonly name: string }[] = await server.ask("documentSymbol", path);
    expect(symbols.map(({ name }) => name)).toEqual([
      "Staden: cykelbanor",
      "1. att kommunen bygger cykelbanor.",
      "Anna Exempel",
    ]);
  });
});
