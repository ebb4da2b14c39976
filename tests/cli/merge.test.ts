import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { describeWith } from "../support/oracles.ts";
import { Workplace } from "../support/run-cli.ts";

const source = `---
kommun: Umeå
# en anteckning som står kvar
titel: Fler cykelplatser
datum: 2026-11-23
ort: Umeå
att-satser:
  - att kommunen bygger 200 cykelplatser.
  - att arbetet redovisas.
undertecknare:
  - namn: Anna Exempel
    parti: M
---

Cyklarna får inte plats.

Det blir bara värre.
`;

let place: Workplace;
const text = (): string => readFileSync(join(place.folder, "motions/a.md"), "utf8");

/** The built Word file with other words in it, as somebody saved it. */
function inWord(name: string, changes: Readonly<Record<string, string>>, withoutBase = false): void {
  const parts = unzipSync(readFileSync(join(place.folder, "output/a.docx")));
  let main = strFromU8(parts["word/document.xml"] ?? new Uint8Array());
  for (const [from, to] of Object.entries(changes)) {
    if (!main.includes(from)) throw new Error(`the file does not say ${from}`);
    main = main.replace(from, to);
  }
  const kept = Object.entries(parts).filter(([path]) => !(withoutBase && path.startsWith("customXml/")));
  place.write(name, zipSync({ ...Object.fromEntries(kept), "word/document.xml": strToU8(main) }));
}

beforeEach(() => {
  place = new Workplace({ "motions/a.md": source });
  place.yrka(["build", "--format", "docx"]);
});

afterEach(() => place.remove());

describe("yrka merge", () => {
  it("finds nothing to do in an unchanged file", () => {
    expect(place.yrka(["merge", "motions/a.md", "output/a.docx"])).toEqual({
      code: 0,
      out: "",
      err: "Inga ändringar.\n",
    });
    expect(text()).toBe(source);
  });

  it("takes several colleagues' changes, and touches nothing else", () => {
    inWord("b.docx", { "Det blir bara värre": "Det blir värre varje höst" });
    inWord("c.docx", { "bygger 200 cykelplatser": "bygger 300 cykelplatser" });
    const { code, err } = place.yrka(["merge", "motions/a.md", "b.docx", "c.docx"]);
    expect(err).toBe("Förde in ändringarna i motions/a.md.\n");
    expect(code).toBe(0);
    expect(text()).toBe(source.replace("Det blir bara värre", "Det blir värre varje höst").replace("200", "300"));
  });

  it("shows with --dry-run what would change, and changes nothing", () => {
    inWord("b.docx", { "Det blir bara värre": "Det blir värre varje höst" });
    const { code, out } = place.yrka(["merge", "motions/a.md", "b.docx", "--dry-run"]);
    expect(out).toContain("-Det blir bara värre.\n+Det blir värre varje höst.\n");
    expect(code).toBe(0);
    expect(text()).toBe(source);
  });

  it("shows both wordings of a conflict and writes nothing, until told whose holds", () => {
    inWord("b.docx", { "bygger 200 cykelplatser": "bygger 300 cykelplatser" });
    const own = source.replace("200", "250");
    place.write("motions/a.md", own);
    const { code, err } = place.yrka(["merge", "motions/a.md", "b.docx"]);
    expect(err).toContain("b.docx: båda har ändrat ”");
    expect(err).toContain(
      "  motionen: att kommunen bygger 250 cykelplatser.\n  Word: att kommunen bygger 300 cykelplatser.\n",
    );
    expect(err).toContain("motions/a.md är som förut. Välj med --ours eller --theirs");
    expect(code).toBe(1);
    expect(text()).toBe(own);
    expect(place.yrka(["merge", "motions/a.md", "b.docx", "--ours"]).code).toBe(0);
    expect(text()).toBe(own);
    expect(place.yrka(["merge", "motions/a.md", "b.docx", "--theirs"]).code).toBe(0);
    expect(text()).toBe(source.replace("200", "300"));
  });

  it("refuses what is no Word file, and two choices at once", () => {
    place.write("b.docx", "inget");
    const refused = place.yrka(["merge", "motions/a.md", "b.docx"]);
    expect(refused).toMatchObject({ code: 3, out: "" });
    expect(refused.err).toContain("b.docx: den är inget Word-dokument, eller är skadad");
    expect(place.yrka(["merge", "motions/a.md", "b.docx", "--ours", "--theirs"]).code).toBe(2);
    expect(text()).toBe(source);
  });

  it("says that it compares two ways where nobody knows what the file was built from", () => {
    inWord("b.docx", { "Det blir bara värre": "Det blir värre varje höst" }, true);
    place.write("motions/a.md", source.replace("får inte plats", "får aldrig plats"));
    const { err } = place.yrka(["merge", "motions/a.md", "b.docx", "--dry-run"]);
    expect(err).toContain("jämförelsen är tvåvägs och kan ta tillbaka nyare ändringar");
  });
});

describeWith(["git"], "yrka merge in git", () => {
  it("finds what a file was built from among the earlier texts", () => {
    const git = (...args: readonly string[]): void =>
      void execFileSync("git", [...args], { cwd: place.folder, stdio: "ignore" });
    git("init");
    git("add", "motions");
    git("-c", "user.name=A", "-c", "user.email=a@example.org", "commit", "-m", "första");
    inWord("b.docx", { "Det blir bara värre": "Det blir värre varje höst" }, true);
    place.write("motions/a.md", source.replace("får inte plats", "får aldrig plats"));
    const { code, err } = place.yrka(["merge", "motions/a.md", "b.docx"]);
    expect(err).toBe("Förde in ändringarna i motions/a.md.\n");
    expect(code).toBe(0);
    expect(text()).toBe(
      source.replace("får inte plats", "får aldrig plats").replace("Det blir bara värre", "Det blir värre varje höst"),
    );
  });
});
