import type { Inspection, InspectionFault, Missing } from "../../formats/inspect/inspection.ts";
import type { Wording } from "../../ground/diagnostics/rule.ts";
import type { PersonalDataKind } from "../../motion/personal-data/personal-data.ts";
import { type Language, visible } from "../../rules/wording.ts";

const missingWords: Readonly<Record<Missing, Readonly<Record<Inspection["format"], Wording>>>> = {
  tags: {
    pdf: {
      sv: "Taggar saknas: en skärmläsare kan inte följa rubriker och läsordning",
      en: "No tags: a screen reader cannot follow headings and reading order",
    },
    docx: {
      sv: "Rubrikformat saknas: en skärmläsare kan inte hoppa mellan rubriker",
      en: "No heading styles: a screen reader cannot jump between headings",
    },
  },
  text: bothFormats({
    sv: "Textlager saknas: sidorna är bilder, som inte går att läsa upp, söka i eller kopiera från",
    en: "No text layer: the pages are images, which cannot be read aloud, searched or copied from",
  }),
  title: bothFormats({ sv: "Titel saknas i egenskaperna", en: "No title in the properties" }),
  language: bothFormats({ sv: "Språk är inte angivet", en: "No language is stated" }),
  fonts: bothFormats({
    sv: "Alla typsnitt är inte inbäddade: texten kan se annorlunda ut på en annan dator",
    en: "Not all fonts are embedded: the text may look different on another computer",
  }),
};

function bothFormats(wording: Wording): Readonly<Record<Inspection["format"], Wording>> {
  return { pdf: wording, docx: wording };
}

const kindWords: Readonly<Record<PersonalDataKind, Wording>> = {
  "personal-number": { sv: "personnummer", en: "personal number" },
  phone: { sv: "telefonnummer", en: "telephone number" },
  email: { sv: "e-postadress", en: "e-mail address" },
  address: { sv: "gatuadress", en: "street address" },
};

/** A date as a PDF writes it. Reference: ISO 32000-1, 7.9.4. */
const pdfDate = /^D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d).*$/;

const author: Wording = { sv: "Författare", en: "Author" };
const program: Wording = { sv: "Program", en: "Program" };
const subject: Wording = { sv: "Ämne", en: "Subject" };
const created: Wording = { sv: "Skapad", en: "Created" };
const modified: Wording = { sv: "Ändrad", en: "Modified" };

/** Properties by the names that PDF and DOCX give them. */
const propertyWords: Readonly<Record<string, Wording>> = {
  Author: author,
  creator: author,
  lastModifiedBy: { sv: "Senast sparad av", en: "Last saved by" },
  Creator: program,
  application: program,
  Producer: { sv: "PDF gjord med", en: "PDF made with" },
  Subject: subject,
  subject,
  Keywords: { sv: "Nyckelord", en: "Keywords" },
  CreationDate: created,
  created,
  ModDate: modified,
  modified,
};

export const inspectionFaults: Readonly<Record<InspectionFault, Wording>> = {
  "unknown-format": { sv: "Filen är varken PDF eller DOCX", en: "The file is neither PDF nor DOCX" },
  encrypted: { sv: "Filen är låst med lösenord", en: "The file is locked with a password" },
  damaged: { sv: "Filen är skadad och kan inte läsas", en: "The file is damaged and cannot be read" },
  "too-large": { sv: "Filen är för stor", en: "The file is too large" },
};

/** Say what was found in a file, a line each, for people. */
export function inspectionText(inspection: Inspection, language: Language): string {
  const say = (sv: string, en: string): string => (language === "sv" ? sv : en);
  const { format, conformance, isTagged, pages, fonts, signatures, hidden, data, volume, personalData, missing } =
    inspection;
  const none = say("nej", "no");
  const rows: readonly (readonly [string, string] | undefined)[] = [
    [say("Titel", "Title"), inspection.title ?? none],
    [say("Språk", "Language"), inspection.language ?? none],
    pages === undefined ? undefined : [say("Sidor", "Pages"), String(pages)],
    format === "docx"
      ? undefined
      : [say("Utger sig för", "Claims to be"), conformance.join(", ") || say("inget arkivformat", "no archive format")],
    [
      format === "pdf" ? say("Taggad", "Tagged") : say("Rubrikformat", "Heading styles"),
      isTagged ? say("ja", "yes") : none,
    ],
    [
      say("Typsnitt", "Fonts"),
      inspection.unread?.includes("fonts") === true
        ? say("kan inte läsas: filen är låst för ändringar", "cannot be read: the file is locked for editing")
        : fonts.map((font) => fontWords(font, format, say)).join(", ") || say("inga", "none"),
    ],
    [say("Underskrifter", "Signatures"), signatureWords(signatures, say)],
    hidden === undefined
      ? undefined
      : [
          say("Dolt", "Hidden"),
          say(
            `${hidden.changes} spårade ändringar, ${hidden.comments} kommentarer`,
            `${hidden.changes} tracked changes, ${hidden.comments} comments`,
          ),
        ],
    ...Object.entries(inspection.properties).map(([name, value]): readonly [string, string] => [
      propertyWords[name]?.[language] ?? name,
      value.replace(pdfDate, "$1-$2-$3 $4:$5"),
    ]),
    data === undefined ? undefined : [say("Ärendemening", "Case title"), data.caseTitle],
    ...(data === undefined ? [] : [...data.clauses, ...data.questions]).map(
      ({ id, text, body }): readonly [string, string] => [`  ${id}`, body === undefined ? text : `${body}: ${text}`],
    ),
    volume === undefined ? undefined : [say("Samling till sammanträdet", "Volume for the meeting"), volume.meeting],
    ...(volume?.motions ?? []).map(({ page, caseTitle }): readonly [string, string] => [
      `  ${say(`sida ${page}`, `page ${page}`)}`,
      caseTitle,
    ]),
  ];
  const found = personalData.map(({ kind, text, page }) => {
    const where =
      page === undefined
        ? say("i egenskaperna eller texten", "in the properties or the text")
        : say(`sidan ${page}`, `page ${page}`);
    return `${say("Personuppgift", "Personal data")}: ${kindWords[kind][language]} ”${text}”, ${where}`;
  });
  const lines = [
    ...rows.flatMap((row) => (row === undefined ? [] : [`${row[0]}: ${row[1]}`])),
    ...missing.map((thing) => missingWords[thing][format][language]),
    ...found,
  ];
  return `${lines.map(visible).join("\n")}\n`;
}

type Say = (sv: string, en: string) => string;

function fontWords({ name, isEmbedded }: Inspection["fonts"][number], format: Inspection["format"], say: Say): string {
  return isEmbedded || format === "docx" ? name : `${name} (${say("inte inbäddat", "not embedded")})`;
}

function signatureWords({ fields, present }: Inspection["signatures"], say: Say): string {
  if (present > 0) return say(`${present} finns, inte kontrollerade`, `${present} present, not checked`);
  return fields > 0
    ? say(`inga, men ${fields} fält att skriva under i`, `none, but ${fields} fields to sign in`)
    : say("inga", "none");
}
