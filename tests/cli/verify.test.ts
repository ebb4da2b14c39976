import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { Workplace } from "../support/run-cli.ts";

const motion = (clause = "att kommunen bygger 200 cykelplatser.", more = ""): string => `---
kommun: Umeå
titel: Fler cykelplatser
datum: 2026-11-23
ort: Umeå
underskrift: fält
att-satser:
  - ${clause}
  - att kostnaden tas ur ramen.
undertecknare:
  - namn: Anna Exempel
    parti: M
${more}---

Cyklarna får inte plats.

Det är sant.
`;

const limit =
  "Detta upptäcker olyckor, inte förfalskning: den som vill kan ändra också det filen säger om sig själv.\n";

const place = new Workplace({ "motions/a.md": motion(), "motions/b.md": motion() });
place.yrka(["build", "--format", "pdf"]);
const pdf = readFileSync(join(place.folder, "output/a.pdf"));
afterAll(() => place.remove());

const verify = (bytes: Uint8Array, ...more: readonly string[]) => {
  place.write("fil.pdf", bytes);
  return place.yrka(["verify", "fil.pdf", ...more]);
};

/** What a program that signs adds behind the file: a dictionary that names the bytes it covers. */
const signature = Buffer.from(
  "9 0 obj\n<< /Type /Sig /Filter /Adobe.PPKLite /ByteRange [0 10 20 30] /Contents <00> >>\nendobj\n%%EOF\n",
);

describe("yrka verify", () => {
  it("says yes to a file as it was built, and to its source", () => {
    expect(verify(pdf)).toEqual({ code: 0, err: "", out: `Filen är som den byggdes.\n${limit}` });
    expect(verify(pdf, "--source", "motions/a.md")).toEqual({
      code: 0,
      err: "",
      out: `Filen är som den byggdes.\nDen är vad källan ger, byte för byte.\n${limit}`,
    });
  });

  it("does not mind what was noted afterwards", () => {
    place.write("motions/b.md", motion(undefined, "inlämnad: 2026-11-24\ndiarienummer: KS-1\n"));
    expect(verify(pdf, "--source", "motions/b.md").out).toContain("byte för byte");
  });

  it("sees one changed byte, wherever it is", () => {
    for (const part of [0.05, 0.3, 0.6, 0.99]) {
      const changed = Buffer.from(pdf);
      const at = Math.floor(pdf.length * part);
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(verify(changed), String(at)).toEqual({
        code: 1,
        err: "",
        out: `Filen är inte längre som den byggdes: någon har ändrat den, eller ett program har sparat den på nytt.\n${limit}`,
      });
    }
  });

  it("shows the one changed clause of the source", () => {
    place.write("motions/b.md", motion("att kommunen bygger 300 cykelplatser."));
    expect(verify(pdf, "--source", "motions/b.md")).toEqual({
      code: 1,
      err: "",
      out: `Filen är som den byggdes.
Den säger inte detsamma som källan:
  att-sats 1:
    filen: ”att kommunen bygger 200 cykelplatser.”
    källan: ”att kommunen bygger 300 cykelplatser.”
${limit}`,
    });
  });

  it("recognises a signature added afterwards, verifies what was signed, and trusts nobody", () => {
    const signed = Buffer.concat([pdf, signature]);
    expect(verify(signed, "--source", "motions/a.md")).toEqual({
      code: 0,
      err: "",
      out: `Filen är som den byggdes.
Den är undertecknad efteråt. Underskriften finns, men det är inte kontrollerat vems den är eller om den gäller.
Den är vad källan ger, byte för byte.
${limit}`,
    });
    expect(JSON.parse(verify(signed, "--json").out)).toEqual({
      schema: "yrka/verification/1",
      ok: true,
      files: [{ file: "fil.pdf", revision: "intact", appended: "signature", signatures: 1 }],
      diagnostics: [],
    });
  });

  it("does not say yes to other additions", () => {
    expect(verify(Buffer.concat([pdf, Buffer.from("% mer\n")])).code).toBe(1);
  });

  it("tells a look apart from the words", () => {
    expect(verify(pdf, "--source", "motions/a.md", "--template", "standard").out).toContain(
      "Den har samma uppgifter som källan, men är inte samma fil",
    );
  });

  it("tells an older version of the program apart from a change", () => {
    const older = Buffer.from(pdf.toString("latin1").replaceAll("yrka 0.1.0", "yrka 0.0.9"), "latin1");
    const { code, out } = verify(older, "--source", "motions/a.md", "--lang", "en");
    // The file was changed here, which it says first; the data is the same.
    expect(code).toBe(1);
    expect(out).toContain("It says the same as the source, but was built by another version of the program.");
  });

  it("says of another program's PDF that it states nothing", () => {
    expect(verify(Buffer.from("%PDF-1.7\n%%EOF\n")).out.split("\n")[0]).toBe(
      "Filen säger inte hur den byggdes: den är inte gjord med yrka, eller sparad på nytt av ett annat program.",
    );
  });

  it("says first what became of the file, also when nothing in it can be compared", () => {
    const [first, second] = verify(Buffer.from("%PDF-1.7\n%%EOF\n"), "--source", "motions/a.md").out.split("\n");
    expect([first?.slice(0, 37), second]).toEqual([
      "Filen säger inte hur den byggdes: den",
      "Den har inga uppgifter som går att jämföra med källan.",
    ]);
    const changed = Buffer.from(pdf);
    changed.fill(0, pdf.length - 400);
    const told = verify(changed, "--source", "motions/a.md");
    expect(told.err).toBe("");
    expect(told.out.split("\n")[0]).toBe(
      "Filen är inte längre som den byggdes: någon har ändrat den, eller ett program har sparat den på nytt.",
    );
  });

  it("gives JSON on failure too", () => {
    expect(JSON.parse(place.yrka(["verify", "ingen.pdf", "--json"]).out)).toMatchObject({
      ok: false,
      diagnostics: [{ ruleId: "file-readable" }],
    });
    expect(JSON.parse(verify(Buffer.from("Hej"), "--json").out)).toEqual({
      schema: "yrka/verification/1",
      ok: false,
      files: [],
      diagnostics: [],
      fault: "unknown-format",
    });
    place.write("motions/b.md", motion("att annat."));
    expect(JSON.parse(verify(pdf, "--source", "motions/b.md", "--json").out).files[0].source).toEqual({
      agrees: "not",
      differences: [
        { field: "clauses", ordinal: 1, inFile: "att kommunen bygger 200 cykelplatser.", inSource: "att annat." },
      ],
    });
  });

  it("ends with 3 for what is no PDF or is not there, and 1 for a source with an error", () => {
    expect(verify(Buffer.from("Hej")).code).toBe(3);
    expect(place.yrka(["verify", "ingen.pdf"]).code).toBe(3);
    place.write("motions/b.md", motion("").replace("titel: Fler cykelplatser\n", ""));
    expect(verify(pdf, "--source", "motions/b.md").code).toBe(1);
  });
});
