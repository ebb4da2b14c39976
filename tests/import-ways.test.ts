import { unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { formTags } from "../src/formats/word/format/form-tags.ts";
import { renderForm } from "../src/formats/word/write/form.ts";
import { type DocxDescription, docxFromDescription } from "./support/docx-from-description.ts";
import { fonts, theme } from "./support/docx-theme.ts";
import { importOne } from "./support/import-text.ts";

/** One motion, typed in Word in three ways. */
const title = "Fler bänkar i Döbelns park";
const body = [
  "Parken har fyra bänkar på en halv kilometer. Den som är gammal eller ung kan inte vila.",
  "Föreningen Parkens vänner har räknat till sjutton platser där en bänk skulle få plats.",
];
const leadIn = "Jag föreslår därför att kommunfullmäktige beslutar";
const clauses = ["att sjutton bänkar ställs ut i parken.", "att de målas i grönt."];

const plain: DocxDescription = {
  blocks: [
    "Motion",
    "Till Kommunfullmäktige i Umeå",
    title,
    ...body,
    leadIn,
    ...clauses,
    "Umeå den 23 november 2026",
    "Anna Exempel (M)",
  ],
};

const letterhead: DocxDescription = {
  header: ["Moderaterna i Umeå"],
  blocks: [
    {
      table: [
        ["MOTION", "Datum\n2026-11-23"],
        ["Till Kommunfullmäktige i Umeå", "Umeå"],
      ],
    },
    { text: title, style: "Rubrik1" },
    ...body,
    leadIn,
    ...clauses.map((text) => ({ text, list: "dash" as const })),
    "Anna Exempel",
    "Moderaterna",
  ],
};

const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraphs = (texts: readonly string[]): string => texts.map((text) => `<w:p>${run(text)}</w:p>`).join("");

function filledForm(): Uint8Array {
  const parts = unzipSync(
    renderForm(theme, fonts, { title, kommun: "Umeå", name: "Anna Exempel", party: "M" }, "yrka"),
  );
  let xml = new TextDecoder().decode(parts["word/document.xml"]);
  const contents: readonly (readonly [string, string])[] = [
    [formTags.date, run("23 november 2026")],
    [formTags.place, run("Umeå")],
    [formTags.body, paragraphs(body)],
    [formTags.clauses, paragraphs(clauses)],
  ];
  for (const [tag, content] of contents) {
    const at = xml.indexOf(`<w:tag w:val="${tag}"/>`);
    const end = xml.indexOf("</w:sdt>", at);
    const control = xml.slice(at, end).replace("<w:showingPlcHdr/>", "");
    const filled = control.replace(/<w:sdtContent>.*<\/w:sdtContent>/s, `<w:sdtContent>${content}</w:sdtContent>`);
    xml = xml.slice(0, at) + filled + xml.slice(end);
  }
  return zipSync({ ...parts, "word/document.xml": new TextEncoder().encode(xml) });
}

describe("a motion that was typed in Word", () => {
  const ways = {
    "by the form": filledForm(),
    "by a letterhead": docxFromDescription(letterhead),
    "as plain paragraphs": docxFromDescription(plain),
  };

  it.each(Object.entries(ways))("is the same motion: %s", (_, docx) => {
    const { motion } = importOne(docx, "docx");
    const { kommun, date, clauses: found, signatories, body: parts } = motion;
    expect({
      kommun: kommun?.text,
      title: motion.title?.text,
      date: date?.text,
      clauses: found.map(({ text }) => text),
      names: signatories.map(({ name }) => name),
      body: parts.map(({ block }) => block.plain),
    }).toEqual({ kommun: "Umeå", title, date: "2026-11-23", clauses, names: ["Anna Exempel"], body });
  });
});
