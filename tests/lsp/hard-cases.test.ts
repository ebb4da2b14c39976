import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { type Range, RunningServer } from "./running-server.ts";

const text = `---
kommun: Umeå
titel: Cykelbanor och mer
datum: 2026-11-23
ort: Umeå
att-satser:
  - att kommunen bygger cykelbanor.
undertecknare:
  - namn: Anna Exempel
    parti: M
---

Cyklarna får inte plats.

## Bakgrund

Det är trångt.
`;

type Action = {
  readonly title: string;
  readonly kind: string;
  readonly edit: { readonly changes: Readonly<Record<string, readonly { range: Range; newText: string }[]>> };
};
type Item = { readonly label: string; readonly textEdit: { readonly range: Range; readonly newText: string } };

let server: RunningServer;
let isRunning = false;
afterEach(async () => {
  if (isRunning) await server.stop();
  isRunning = false;
});

async function start(files: Readonly<Record<string, string>> = {}, cwd?: string): Promise<void> {
  server = await RunningServer.start({ "motions/a.md": text, ...files }, cwd);
  isRunning = true;
}

const everything: Range = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };

describe("a motion as it is typed", () => {
  it("never stops the server, at whichever character one is", async () => {
    await start();
    await server.open("motions/a.md", "");
    for (let end = 1; end <= text.length; end += 3) {
      const diagnostics = await server.change("motions/a.md", text.slice(0, end));
      for (const { range } of diagnostics) expect(range.start.line).toBeLessThanOrEqual(range.end.line);
    }
    expect(await server.change("motions/a.md", text)).toEqual([]);
  });

  it("completes a field in an unfinished front matter, without those that are there", async () => {
    await start();
    await server.open("motions/a.md", "---\nkommun: Umeå\natt-");
    const items: readonly Item[] = await server.ask("completion", "motions/a.md", {
      position: { line: 2, character: 4 },
    });
    expect(items.map(({ label }) => label)).not.toContain("kommun");
    expect(items.find(({ label }) => label === "att-satser")?.textEdit).toEqual({
      range: { start: { line: 2, character: 0 }, end: { line: 2, character: 4 } },
      newText: "att-satser:\n  - att ",
    });
  });

  it("completes a value of several words in the place of what is begun", async () => {
    await start();
    await server.open("motions/a.md", "---\r\nkommun: Region Väs\r\nundertecknare: [{namn: A, parti: ");
    const kommuner: readonly Item[] = await server.ask("completion", "motions/a.md", {
      position: { line: 1, character: 18 },
    });
    expect(kommuner.find(({ label }) => label === "Region Västerbotten")?.textEdit).toEqual({
      range: { start: { line: 1, character: 8 }, end: { line: 1, character: 18 } },
      newText: "Region Västerbotten",
    });
    const parties: readonly Item[] = await server.ask("completion", "motions/a.md", {
      position: { line: 2, character: 33 },
    });
    expect(parties.map(({ label }) => label)).toContain("Centerpartiet");
  });

  it("keeps its outline while something is wrong in it", async () => {
    await start();
    await server.open("motions/a.md", text.replace("datum: 2026-11-23", "datum: i går").replace("parti:", "partiet:"));
    const symbols: readonly { readonly name: string }[] = await server.ask("documentSymbol", "motions/a.md");
    expect(symbols.map(({ name }) => name)).toEqual([
      "Cykelbanor och mer",
      "1. att kommunen bygger cykelbanor.",
      "Bakgrund",
    ]);
  });

  it("explains the fields of a list too", async () => {
    await start();
    await server.open("motions/a.md", text);
    const hoverAt = (line: number, character: number) =>
      server.ask("hover", "motions/a.md", { position: { line, character } });
    expect(await hoverAt(8, 5)).toMatchObject({ contents: { value: expect.stringContaining("**") } });
    expect(await hoverAt(9, 6)).toMatchObject({ contents: { value: expect.stringContaining("arti") } });
    expect(await hoverAt(14, 4)).toBeNull();
  });
});

describe("places in the editor's text", () => {
  it.each([
    ["CRLF", (motion: string) => motion.replaceAll("\n", "\r\n")],
    ["a byte order mark", (motion: string) => `\ufeff${motion}`],
  ])("are right with %s", async (_, written) => {
    await start();
    const motion = text.replace("Cyklarna får", "😀 Cyklarna “får”");
    expect(await server.open("motions/a.md", written(motion))).toMatchObject([
      {
        code: "characters-printable",
        range: { start: { line: 12, character: 0 }, end: { line: 12, character: 2 } },
      },
      { code: "quotes-swedish", range: { start: { line: 12, character: 12 }, end: { line: 12, character: 13 } } },
    ]);
    const [action]: readonly Action[] = await server.ask("codeAction", "motions/a.md", {
      range: everything,
      context: { diagnostics: [] },
    });
    expect(action?.edit.changes[server.uriOf("motions/a.md")]).toEqual([
      { range: { start: { line: 12, character: 12 }, end: { line: 12, character: 13 } }, newText: "”" },
    ]);
  });
});

describe("repairs", () => {
  it("are all one action where an editor asks for them on saving, and are not offered as anything else", async () => {
    await start();
    await server.open("motions/a.md", text.replace("Det är trångt.", "Det är “trångt” - på § 12."));
    const ask = (only?: readonly string[]): Promise<readonly Action[]> =>
      server.ask("codeAction", "motions/a.md", { range: everything, context: { diagnostics: [], only } });
    const [all, ...others] = await ask(["source.fixAll"]);
    expect([all?.title, all?.kind, others]).toEqual(["Rätta allt som säkert kan rättas", "source.fixAll", []]);
    expect(all?.edit.changes[server.uriOf("motions/a.md")]?.map(({ newText }) => newText)).toEqual([
      "”",
      " – ",
      "\u00a0",
    ]);
    expect(await ask(["refactor"])).toEqual([]);
    expect((await ask(["quickfix"])).map(({ title }) => title)).toEqual(
      (await ask()).filter(({ kind }) => kind === "quickfix").map(({ title }) => title),
    );
    expect((await ask(["quickfix"])).map(({ title }) => title).join("\n")).not.toContain("yrka fix");
  });
});

describe("what was likely meant", () => {
  it("is offered for a misspelt word, but never among all repairs", async () => {
    await start();
    const motion = text
      .replace("kommun: Umeå", "kommun: Umeo")
      .replace("titel:", "tittel:")
      .replace("2026-11-23", "23/11 2026");
    await server.open("motions/a.md", motion);
    const ask = (only?: readonly string[]): Promise<readonly Action[]> =>
      server.ask("codeAction", "motions/a.md", { range: everything, context: { diagnostics: [], only } });
    const actions = await ask(["quickfix"]);
    expect(actions.map(({ title, edit }) => [title, edit.changes[server.uriOf("motions/a.md")]?.[0]?.newText])).toEqual(
      [
        ["Skriv ”Umeå”", "Umeå"],
        ["Skriv ”titel”", "titel"],
        ["Skriv ”2026-11-23”", "2026-11-23"],
      ],
    );
    expect(await ask(["source.fixAll"])).toEqual([]);
  });
});

describe("the folder an editor has open", () => {
  it("is where settings, templates and kommuner are looked for, wherever the server runs", async () => {
    const elsewhere = mkdtempSync(join(tmpdir(), "yrka-lsp-"));
    await start({ "yrka.config.yml": "regler:\n  quotes-swedish: fel\n", "templates/egen/theme.yml": "" }, elsewhere);
    const motion = text.replace("Det är", "Det “är").replace("ort: Umeå", "ort: Umeå\nmall: egn");
    const diagnostics = await server.open("motions/a.md", motion);
    expect(diagnostics.map(({ code }) => code)).toContain("quotes-swedish");
    expect(diagnostics.find(({ code }) => code === "template-exists")?.message).toContain("`egen`");
    rmSync(elsewhere, { recursive: true });
  });

  it("has its settings and templates read again when they change", async () => {
    await start({ "templates/egen/theme.yml": "extends: standard\nsidd: 1\n" });
    const motion = text.replace("datum: 2026-11-23\n", "").replace("ort: Umeå", "ort: Umeå\nmall: egen");
    const before = await server.open("motions/a.md", motion);
    expect(before.map(({ code }) => code)).toEqual(["theme-valid", "date-present"]);
    expect(before[0]?.message).toContain("templates/egen/theme.yml: Okänt mått `sidd`");
    writeFileSync(join(server.place.folder, "yrka.config.yml"), "regler:\n  date-present: av\n");
    expect((await server.change("motions/a.md", `${motion}\n`)).map(({ code }) => code)).toEqual(["theme-valid"]);
    writeFileSync(join(server.place.folder, "templates/egen/theme.yml"), "extends: standard\n");
    expect(await server.save("motions/a.md")).toEqual([]);
    writeFileSync(join(server.place.folder, "yrka.config.yml"), "reglr: x\n");
    expect((await server.change("motions/a.md", motion)).map(({ code }) => code)).toEqual([
      "config-valid",
      "date-present",
    ]);
  });

  it("holds other Markdown too, which is left alone", async () => {
    await start();
    expect(await server.open("README.md", "# Motioner\n")).toEqual([]);
    expect(await server.open("motions/README.md", "# Motioner\n")).toEqual([]);
    expect(await server.open("docs/om.md", "Om oss.\n")).toEqual([]);
    expect((await server.open("motions/b.md", "Text.\n")).map(({ code }) => code)).toEqual(["front-matter-present"]);
  });
});

describe("the server", () => {
  it("has several motions open, one not saved, and forgets those that are closed", async () => {
    await start();
    const faulty = text.replace("titel:", "tittel:");
    const [a, b, unsaved] = await Promise.all([
      server.open("motions/a.md", text),
      server.open("motions/b.md", faulty),
      server.open("", faulty, "untitled:Untitled-1"),
    ]);
    expect([a, b, unsaved].map((diagnostics) => diagnostics.map(({ code }) => code))).toEqual([
      [],
      ["fields-known"],
      ["fields-known"],
    ]);
    expect(await server.close("motions/b.md")).toEqual([]);
    expect(await server.ask("documentSymbol", "motions/b.md")).toBeNull();
    expect(await server.open("motions/b.md", text)).toEqual([]);
  });

  it("refuses what is too large in a moment", async () => {
    await start();
    const [problem] = await server.open("motions/a.md", `${text}${"ord ".repeat(300_000)}`);
    expect(problem?.code).toBe("size-limit");
  });

  it("ends well when it is shut down, and ends when the editor hangs up", async () => {
    await start();
    isRunning = false;
    expect(await server.stop()).toBe(0);
    await start();
    isRunning = false;
    const ended = server.ended();
    server.hangUp();
    expect(await ended).toBe(1);
    server.place.remove();
  });
});
