import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { projectFolder } from "../support/cases.ts";
import { MemoryPlace } from "../support/memory-place.ts";
import { describeWith, runOracle } from "../support/oracles.ts";
import { Workplace } from "../support/run-cli.ts";

const source = `---
kommun: Umeå
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

let place: MemoryPlace;

const read = (path: string): Uint8Array => place.read(path);
const same = (a: Uint8Array, b: Uint8Array): boolean => Buffer.compare(a, b) === 0;
const names = (): readonly string[] => place.names("output");
const lines = (words: string): readonly string[] =>
  words.split("\n").filter((line) => line !== "" && !/^\s/.test(line));

type Parts = Record<string, string>;

/** Save a Word file as another program does, with what `change` does to its XML parts. */
function inWord(path: string, change: (parts: Parts) => void = () => {}): Uint8Array {
  const all = unzipSync(read(path));
  const isText = (name: string): boolean => /\.(xml|rels)$/.test(name);
  const texts = Object.fromEntries(
    Object.entries(all).flatMap(([name, bytes]) => (isText(name) ? [[name, strFromU8(bytes)]] : [])),
  );
  change(texts);
  const packed = zipSync({
    ...all,
    ...Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, strToU8(text)])),
  });
  place.write(path, packed);
  return packed;
}

const main = "word/document.xml";

function change(parts: Parts, part: string, from: string | RegExp, to: string): void {
  const before = parts[part] ?? "";
  const after = before.replace(from, to);
  if (after === before) throw new Error(`${part} has no ${from}`);
  parts[part] = after;
}

const replace =
  (from: string | RegExp, to: string) =>
  (parts: Parts): void =>
    change(parts, main, from, to);

/** The run that says "Cyklarna", with other formatting. */
const withLook = (look: string) =>
  replace(/<w:r>(?:<w:rPr>(.*?)<\/w:rPr>)?(<w:t[^>]*>Cyklarna)/, `<w:r><w:rPr>$1${look}</w:rPr>$2`);

const tracked = replace(
  "Det blir bara värre.</w:t></w:r>",
  'Det blir bara värre.</w:t></w:r><w:ins w:id="90" w:author="Bo" w:date="2026-11-24T10:00:00Z"><w:r><w:t xml:space="preserve"> Mycket.</w:t></w:r></w:ins>',
);

function commented(parts: Parts): void {
  change(
    parts,
    main,
    /(<w:r>(?:<w:rPr>.*?<\/w:rPr>)?<w:t[^>]*>Cyklarna får inte plats\.<\/w:t><\/w:r>)/,
    '<w:commentRangeStart w:id="0"/>$1<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>',
  );
  parts["word/comments.xml"] =
    '<?xml version="1.0" encoding="UTF-8"?><w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:comment w:id="0" w:author="Bo"><w:p><w:r><w:t>Var är belägget?</w:t></w:r></w:p></w:comment></w:comments>';
  change(
    parts,
    "word/_rels/document.xml.rels",
    "</Relationships>",
    '<Relationship Id="rId900" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="comments.xml"/></Relationships>',
  );
  change(
    parts,
    "[Content_Types].xml",
    "</Types>",
    '<Override PartName="/word/comments.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"/></Types>',
  );
}

beforeEach(async () => {
  place = new MemoryPlace({ "motions/a.md": source });
  await place.yrka(["build"]);
});

describe("a Word file that somebody has worked in", async () => {
  const kept =
    "motions/a.md:1:1: varning: `output/a.docx` har ändrats i Word sedan den byggdes och behålls som den är [output-edited]";
  const restyled =
    "motions/a.md:1:1: varning: `output/a.docx` har fått annan formatering, andra bilder eller annat sidhuvud sedan den byggdes och behålls som den är [output-edited]";

  it.each([
    ["words", replace("bara värre", "mycket värre"), kept],
    ["bold", withLook("<w:b/>"), kept],
    ["a tracked change", tracked, kept],
    ["a comment", commented, kept],
    ["a new paragraph", replace("<w:sectPr>", "<w:p><w:r><w:t>Nytt.</w:t></w:r></w:p><w:sectPr>"), kept],
    ["highlighting", withLook('<w:highlight w:val="yellow"/>'), restyled],
    ["underlining", withLook('<w:u w:val="single"/>'), restyled],
    ["struck-out words", withLook("<w:strike/>"), restyled],
    ["a colour", withLook('<w:color w:val="FF0000"/>'), restyled],
    ["a size", withLook('<w:sz w:val="40"/>'), restyled],
    ["a font", withLook('<w:rFonts w:ascii="Comic Sans MS"/>'), restyled],
    [
      "centring",
      replace(
        /<w:p>(?:<w:pPr>(.*?)<\/w:pPr>)?(?=<w:bookmarkStart[^>]*_yrka_p_1")/,
        '<w:p><w:pPr>$1<w:jc w:val="center"/></w:pPr>',
      ),
      restyled,
    ],
    ["margins", replace('w:left="', 'w:left="9'), restyled],
    [
      "the header or footer",
      (parts: Parts) => {
        const footer = "word/footer1.xml";
        parts[footer] = (parts[footer] ?? "").replace("</w:p>", "<w:r><w:t>Hemligt</w:t></w:r></w:p>");
      },
      restyled,
    ],
    [
      "a style",
      (parts: Parts) => {
        const styles = "word/styles.xml";
        parts[styles] = (parts[styles] ?? "").replaceAll(/<w:color w:val="[0-9A-F]{6}"/g, '<w:color w:val="123456"');
      },
      restyled,
    ],
  ])("is kept with its %s, and the other formats are built", async (_, change, told) => {
    const held = inWord("output/a.docx", change);
    place.write("motions/a.md", source.replace("inte plats", "ingen plats"));
    const { code, err } = await place.yrka(["build"]);
    expect([code, lines(err)]).toEqual([0, [told, "Byggde output/a.pdf", "0 fel, 1 varning."]]);
    expect(same(read("output/a.docx"), held)).toBe(true);
    expect(names()).toEqual(["a.docx", "a.pdf"]);
    expect(Buffer.from(place.read("output/a.pdf")).toString("latin1")).toContain("ingen plats");
  });

  it("is told of with the command that brings its words in; then it is built over", async () => {
    inWord("output/a.docx", async (parts) => {
      replace("bara värre", "mycket värre")(parts);
      commented(parts);
      tracked({ [main]: (parts[main] ?? "").replace("mycket värre", "bara värre") });
    });
    expect((await place.yrka(["build"])).err).toContain(
      "gör så här: för in ändringarna med `yrka merge motions/a.md output/a.docx` och bygg igen; med `--force` får filen i stället ett annat namn\n",
    );
    expect((await place.yrka(["merge", "motions/a.md", "output/a.docx"])).code).toBe(0);
    const { code, err } = await place.yrka(["build"]);
    expect([code, err]).toEqual([
      0,
      "output/a.docx var sparad av ett annat program men innehöll inget nytt, och är ersatt\nByggde output/a.pdf och output/a.docx\n",
    ]);
    const text = place.text("motions/a.md");
    expect(text).toContain("Det blir mycket värre.");
    expect(text).toContain("<!-- kommentar (Bo): Var är belägget? -->");
    expect((await place.yrka(["build"])).err).toBe("Byggde output/a.pdf och output/a.docx\n");
  });

  it("is kept after its tracked changes were brought in, if it says more by then", async () => {
    inWord("output/a.docx", tracked);
    expect((await place.yrka(["merge", "motions/a.md", "output/a.docx"])).code).toBe(0);
    inWord("output/a.docx", replace("200 cykelplatser", "300 cykelplatser"));
    expect((await place.yrka(["build"])).err).toContain("[output-edited]");
  });

  it("gets another name when the build is forced, and never goes", async () => {
    const first = inWord("output/a.docx", replace("bara värre", "mycket värre"));
    const { code, err } = await place.yrka(["build", "--force"]);
    expect([code, err]).toEqual([
      0,
      "output/a.docx innehöll någons arbete och heter nu output/a (ändrad 1).docx\nByggde output/a.pdf och output/a.docx\n",
    ]);
    const second = inWord("output/a.docx", replace("bara värre", "ännu värre"));
    await place.yrka(["build", "--force"]);
    expect(names()).toEqual(["a (ändrad 1).docx", "a (ändrad 2).docx", "a.docx", "a.pdf"]);
    expect(same(read("output/a (ändrad 1).docx"), first)).toBe(true);
    expect(same(read("output/a (ändrad 2).docx"), second)).toBe(true);
    expect((await place.yrka(["build", "--check"])).code).toBe(0);
  });

  it("is what build --check speaks of first", async () => {
    inWord("output/a.docx", replace("bara värre", "mycket värre"));
    expect(await place.yrka(["build", "--check"])).toEqual({
      code: 1,
      out: "",
      err: "output/a.docx har ändrats i Word; för in ändringarna med ”yrka merge motions/a.md output/a.docx” innan du bygger om\n",
    });
  });

  it("is named for programs", async () => {
    inWord("output/a.docx", replace("bara värre", "mycket värre"));
    expect(JSON.parse((await place.yrka(["build", "--json"])).out).files).toEqual([
      { source: "motions/a.md", outputs: ["output/a.pdf"], kept: [{ path: "output/a.docx", work: "edited" }] },
    ]);
  });

  it("is kept as a draft too, and among others that are built", async () => {
    place.write("motions/b.md", source);
    await place.yrka(["build", "--draft"]);
    const held = inWord("output/a.utkast.docx", replace("bara värre", "mycket värre"));
    place.write("motions/b.md", source.replace("200", "300"));
    const { code, err } = await place.yrka(["build", "--draft"]);
    expect([code, lines(err)]).toEqual([
      0,
      [
        kept.replace("a.docx", "a.utkast.docx"),
        "Byggde output/a.utkast.pdf",
        "Byggde output/b.utkast.pdf och output/b.utkast.docx",
        "0 fel, 1 varning.",
      ],
    ]);
    expect(same(read("output/a.utkast.docx"), held)).toBe(true);
    expect((await place.yrka(["build", "--draft"])).err).toContain("[output-edited]");
  });

  it("cannot be merged as a copy for the web, and is kept", async () => {
    await place.yrka(["build", "--publish"]);
    inWord("output/a.publicering.docx", replace("bara värre", "mycket värre"));
    expect(lines((await place.yrka(["build", "--publish"])).err)).toContain(
      "motions/a.md:1:1: varning: `output/a.publicering.docx` har ändrats sedan den byggdes och behålls som den är [output-edited]",
    );
  });

  it("is known in a name with spaces", async () => {
    place.write("motions/min motion.md", source);
    await place.yrka(["build", "motions/min motion.md"]);
    inWord("output/min motion.docx", replace("bara värre", "mycket värre"));
    expect((await place.yrka(["build", "motions/min motion.md"])).err).toContain(
      '`yrka merge "motions/min motion.md" "output/min motion.docx"`',
    );
  });
});

describe("a Word file that was only saved again", async () => {
  const replaced = "output/a.docx var sparad av ett annat program men innehöll inget nytt, och är ersatt";

  it.each([
    ["as it was", source],
    ["with another source by now", source.replace("inte plats", "ingen plats").replace("Fler", "Många fler")],
  ])("is replaced, and that is said: %s", async (_, text) => {
    inWord("output/a.docx");
    place.write("motions/a.md", text);
    expect((await place.yrka(["build"])).err).toBe(`${replaced}\nByggde output/a.pdf och output/a.docx\n`);
  });

  it("is known without what it was built from", async () => {
    inWord("output/a.docx", async (parts) => {
      const rels = "word/_rels/document.xml.rels";
      parts[rels] = (parts[rels] ?? "").replace(/<Relationship [^>]*customXml[^>]*\/>/, "");
    });
    place.write("motions/a.md", source.replace("inte plats", "ingen plats"));
    expect((await place.yrka(["build"])).err).toBe(`${replaced}\nByggde output/a.pdf och output/a.docx\n`);
  });
});

describe("a file that is not ours", async () => {
  it.each([
    ["a.pdf", "%PDF-1.4\nandra\n%%EOF\n"],
    ["a.docx", "något annat"],
    ["a.txt", "Mina anteckningar\n"],
    ["a.json", '{"mina": "data"}\n'],
  ])("is kept, and put aside when the build is forced: %s", async (name, content) => {
    const ending = name.slice(2);
    place.write(`output/${name}`, content);
    const { code, err } = await place.yrka(["build", "--format", ending]);
    expect([code, lines(err)]).toEqual([
      0,
      [
        `motions/a.md:1:1: varning: \`output/${name}\` är inte byggd av det här programmet och behålls som den är [output-edited]`,
        "0 fel, 1 varning.",
      ],
    ]);
    expect(place.text(`output/${name}`)).toBe(content);
    expect((await place.yrka(["build", "--format", ending, "--force"])).code).toBe(0);
    expect(place.text(`output/a (ändrad 1).${ending}`)).toBe(content);
  });

  it("is a Word file without our properties", async () => {
    inWord("output/a.docx", async (parts) => {
      parts["docProps/custom.xml"] = '<?xml version="1.0"?><Properties/>';
    });
    expect((await place.yrka(["build"])).err).toContain("är inte byggd av det här programmet");
  });

  it("is a PDF of ours with notes added to it", async () => {
    place.write("output/a.pdf", Buffer.concat([read("output/a.pdf"), Buffer.from("\n% en anteckning\n")]));
    const held = read("output/a.pdf");
    place.write("motions/a.md", source.replace("200", "300"));
    expect((await place.yrka(["build"])).err).toContain(
      "`output/a.pdf` har ändrats sedan den byggdes och behålls som den är",
    );
    expect(same(read("output/a.pdf"), held)).toBe(true);
  });
});

describe("a file of version 0.1.0", async () => {
  const old = join(projectFolder, "tests/files-of-0.1.0/word");

  it("counts as ours in a clone that has no record, and is built over", async () => {
    for (const name of ["motion.pdf", "motion.docx", "motion.json", "motion.txt"])
      place.write(`ny/${name}`, readFileSync(join(old, name)));
    place.write("motion.md", readFileSync(join(old, "motion.md"), "utf8").replace("200", "300"));
    const { code, err } = await place.yrka(["build", "motion.md", "--out", "ny", "--format", "pdf,docx,json,txt"]);
    expect([code, err]).toEqual([0, "Byggde ny/motion.pdf, ny/motion.docx, ny/motion.json och ny/motion.txt\n"]);
    expect(place.names("ny")).toEqual(["motion.docx", "motion.json", "motion.pdf", "motion.txt"]);
  });

  it("is kept where somebody has written in it", async () => {
    place.write("motion.md", readFileSync(join(old, "motion.md")));
    place.write("ny/motion.docx", readFileSync(join(old, "motion.docx")));
    inWord("ny/motion.docx", replace("bara värre", "mycket värre"));
    expect((await place.yrka(["build", "motion.md", "--out", "ny"])).err).toContain(
      "`yrka merge motion.md ny/motion.docx`",
    );
  });
});

/** A program by others starts several times. */
vi.setConfig({ testTimeout: 300_000 });

describeWith(["soffice"], "build, edit in LibreOffice, build, merge, build", () => {
  const place = new Workplace({ "motions/a.md": source });
  const read = (path: string): Uint8Array => readFileSync(join(place.folder, path));
  beforeAll(() => void place.yrka(["build"]));
  afterAll(() => place.remove());

  const convert = (from: string, to: string, out: string): void => {
    runOracle("soffice", [
      `-env:UserInstallation=file://${place.folder}/profile`,
      "--headless",
      "--convert-to",
      to,
      "--outdir",
      join(place.folder, out),
      join(place.folder, from),
    ]);
  };

  it("loses nothing at any step", () => {
    convert("output/a.docx", "fodt", "lo");
    const flat = readFileSync(join(place.folder, "lo/a.fodt"), "utf8");
    const edited = flat.replace("bara värre", "värre för varje år").replace("200 cykelplatser", "250 cykelplatser");
    place.write("lo/a.fodt", edited);
    convert("lo/a.fodt", "docx", "output");
    const held = read("output/a.docx");

    expect(place.yrka(["build"]).err).toContain("`output/a.docx` har ändrats i Word");
    expect(same(read("output/a.docx"), held)).toBe(true);
    expect(place.yrka(["merge", "motions/a.md", "output/a.docx"])).toEqual({
      code: 0,
      out: "",
      err: expect.stringContaining("Förde in ändringarna i motions/a.md."),
    });
    expect(place.yrka(["build"])).toEqual({
      code: 0,
      out: "",
      err: "output/a.docx var sparad av ett annat program men innehöll inget nytt, och är ersatt\nByggde output/a.pdf och output/a.docx\n",
    });
    expect(readFileSync(join(place.folder, "motions/a.md"), "utf8")).toBe(
      source.replace("bara värre", "värre för varje år").replace("200 cykelplatser", "250 cykelplatser"),
    );
    expect(place.yrka(["build", "--check"]).code).toBe(0);
  });

  it("replaces what was only saved", () => {
    convert("output/a.docx", "fodt", "lo");
    convert("lo/a.fodt", "docx", "output");
    expect(place.yrka(["build"]).err).toContain("innehöll inget nytt");
  });
});
