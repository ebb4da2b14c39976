import { describe, expect, it } from "vitest";
import { plainBlocks } from "../../../../../src/document/plain-text.ts";
import { nodeHost } from "../../../../../src/ground/host/node-host.ts";
import { KINDS } from "../../../../../src/motion/kinds/kinds.ts";
import { openKommuner } from "../../../../../src/motion/kommun/find-kommun.ts";
import { importPdf } from "../../../../../src/office/import/pdf/import-pdf.ts";
import { buildCase } from "../../../../support/build-case.ts";
import { caseHost, listCases, projectFolder } from "../../../../support/cases.ts";
import { makePdf } from "../../../../support/make-pdf.ts";

const cases = listCases().filter(({ name }) => !name.startsWith("errors/"));
const kommuner = openKommuner(nodeHost(projectFolder));
const lookup = (name: string): string | undefined => kommuner.find(name).kommun?.name;

async function imported(pdf: Uint8Array): Promise<string> {
  const importing = await importPdf(pdf, lookup);
  if ("fault" in importing) throw new Error(importing.fault.kind);
  const [only] = importing.motions;
  return only?.text ?? "";
}

/** Letters and digits in order: what differs else are spaces, marks and hyphens at the ends of lines. */
function letters(text: string): string {
  return text.normalize("NFC").replace(/[^\p{L}\p{N}]/gu, "");
}

/** A PDF in which no program finds the data that this one put there: as a stranger's. */
function withoutData(pdf: Uint8Array): Uint8Array {
  return Buffer.from(Buffer.from(pdf).toString("latin1").replaceAll("yrka:data", "yrka:dato"), "latin1");
}

/** What a PDF does not bring back yet: references in notes and in cells, and tables within quotations, lists and notes. */
const notYet: ReadonlySet<string> = new Set(["footnotes/adjacent", "footnotes/nested", "tables/header-only"]);

describe("a PDF of this program", () => {
  it.each(cases.filter(({ name }) => !notYet.has(name)))(
    "gives the fields, the clauses and the body of $name again",
    async ({ name, folder }) => {
      const host = caseHost({ name, folder });
      const options = { formats: ["pdf", "json"], variant: "final", standard: "a-2a" } as const;
      const first = await buildCase(host, options);
      const text = await imported(first.pdf);
      const again = await buildCase(
        {
          ...host,
          host: {
            ...host.host,
            readFile: (path) => (path === host.file.path ? new TextEncoder().encode(text) : host.host.readFile(path)),
          },
        },
        options,
      );
      if (first.built === undefined || again.built === undefined)
        throw new Error(`${JSON.stringify(again.diagnostics.filter(({ severity }) => severity === "error"))}\n${text}`);
      const { source: _, body, meeting, ...fields } = first.built.document.meta;
      const { source: __, body: bodyAgain, ...fieldsAgain } = again.built.document.meta;
      expect(fieldsAgain).toEqual(fields);
      expect(letters(bodyAgain)).toBe(letters(body));
    },
  );

  it("gives the source that a PDF/A-3a has with it", async () => {
    const host = caseHost(cases.find(({ name }) => name === "minimal") ?? cases[0] ?? { name: "", folder: "" });
    const { pdf } = await buildCase(host, { formats: ["pdf"], variant: "final", standard: "a-3a" });
    const again = new TextEncoder().encode(await imported(pdf));
    const rebuilt = await buildCase(
      {
        ...host,
        host: { ...host.host, readFile: (path) => (path === host.file.path ? again : host.host.readFile(path)) },
      },
      { formats: ["pdf"], variant: "final", standard: "a-2a" },
    );
    const original = await buildCase(host, { formats: ["pdf"], variant: "final", standard: "a-2a" });
    expect(Buffer.from(rebuilt.pdf).equals(Buffer.from(original.pdf))).toBe(true);
  });
});

/** Words that a key of the front matter, or a date in figures, says. */
const written: ReadonlySet<string> = new Set([
  ...KINDS.flatMap(({ names }) => names.flatMap((name) => name.split(" "))),
  "ärende",
  "november",
]);

describe("a stranger's PDF", () => {
  it.each(cases)("loses no word of $name", async ({ name, folder }) => {
    const { built, pdf } = await buildCase(caseHost({ name, folder }), {
      formats: ["pdf"],
      variant: "final",
      standard: "a-2a",
    });
    if (built === undefined) throw new Error("nothing was built");
    const text = letters(await imported(withoutData(pdf))).toLowerCase();
    const words = plainBlocks(built.document.blocks)
      .split(/\s+/)
      .map((word) => letters(word).toLowerCase());
    expect(words.filter((word) => word.length > 3 && !written.has(word) && !text.includes(word))).toEqual([]);
  });

  it("tells what pictures it has, which do not come with its words", async () => {
    const pdf = makePdf([
      "<</Type/Catalog/Pages 2 0 R>>",
      "<</Type/Pages/Kids[3 0 R]/Count 1>>",
      "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>/XObject<</A 6 0 R>>>>>>",
      { dictionary: "", bytes: "BT /F 12 Tf 72 700 Td (Fler parker) Tj ET" },
      "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
      { dictionary: "/Type/XObject/Subtype/Image/Width 40/Height 40", bytes: "" },
    ]);
    expect(await imported(pdf)).toContain(
      "# osäker: PDF:en har en bild, som inte följde med; lägg in det som hör till",
    );
  });

  it("is refused where it is none, or where it has no text", async () => {
    const { pdf } = await buildCase(caseHost(cases[0] ?? { name: "", folder: "" }), {
      formats: ["pdf"],
      variant: "final",
      standard: "a-2a",
    });
    expect(await importPdf(pdf.slice(0, 500), lookup)).toEqual({ fault: { kind: "damaged" } });
    expect(await importPdf(new TextEncoder().encode("hej"), lookup)).toEqual({ fault: { kind: "damaged" } });
  });
});
