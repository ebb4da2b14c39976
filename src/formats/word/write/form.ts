import type { Theme } from "../../../document/theme/theme.ts";
import type { Document } from "../../../document/types.ts";
import { escapeXml } from "../format/escape-xml.ts";
import { FORM_PROPERTY, type FormField, formTags, formWords } from "../format/form-tags.ts";
import { styleNames } from "../format/style-names.ts";
import { createContext } from "./docx-context.ts";
import { writeDocx } from "./parts/write-docx.ts";
import { Relationships } from "./relationships.ts";
import { documentStyles } from "./styles/document-styles.ts";
import { type Xml, xml } from "./xml-element.ts";

/** What is known of the motion when its form is made. */
export type FormValues = Partial<Readonly<Record<FormField, string>>>;

/** As many people can sign; who needs more lines copies one. */
const SIGNATORIES = 4;

const PLACEHOLDER_STYLE = "PlaceholderText";

/**
 * Render a form for Word: the styles of our documents, and a content control for each part of a motion. The same values give the same bytes.
 *
 * Reference: ECMA-376 Part 1, 17.5.2 (structured document tags).
 */
export function renderForm(theme: Theme, values: FormValues, generator: string): Uint8Array {
  const context = createContext(emptyDocument(generator), theme);
  return writeDocx(
    {
      properties: {
        title: values.title ?? formWords.kind,
        subject: "",
        creator: values.name ?? "",
        custom: [
          { name: FORM_PROPERTY, value: "1" },
          { name: "yrka.generator", value: generator },
        ],
      },
      application: generator,
      isHyphenated: false,
      body: [formXml(values)],
      notes: { content: [], relationships: new Relationships() },
      styles: [...documentStyles(context), placeholderStyle],
    },
    context,
  );
}

const placeholderStyle = xml(
  `<w:style w:type="character" w:styleId="${PLACEHOLDER_STYLE}"><w:name w:val="Placeholder Text"/><w:basedOn w:val="${styleNames["default-font"].id}"/><w:uiPriority w:val="99"/><w:semiHidden/><w:rPr><w:color w:val="595959"/></w:rPr></w:style>`,
);

/** The motion's parts in the order of the page. */
function formXml(values: FormValues): Xml {
  const controls = new Controls(values);
  const line = (...content: readonly string[]): string => paragraph(styleNames.placeholder.id, content.join(run("  ")));
  const signatory = (index: number): string =>
    line(
      ...(["name", "party", "role"] as const).map(
        (field) => run(`${formWords[field]} `) + controls.inline(field, hints[field], index === 0),
      ),
    );
  const content = [
    paragraph(styleNames.kind.id, run(formWords.kind)),
    controls.block("title", styleNames.title.id, "Motionens titel", "text"),
    line(run(`${formWords.kommun} `) + controls.inline("kommun", "Umeå")),
    line(run(`${formWords.addressee} `) + controls.inline("addressee", "Kommunfullmäktige")),
    line(
      run(`${formWords.place} `) + controls.inline("place", "Umeå"),
      run(`${formWords.date} `) + controls.inline("date", "2026-11-23"),
    ),
    line(run(formWords.bodyHelp)),
    controls.block("body", styleNames.body.id, "Skriv motiveringen här.", "richText"),
    line(run(formWords.leadInHelp)),
    controls.block(
      "leadIn",
      styleNames["lead-in"].id,
      "Mot denna bakgrund yrkar undertecknad att kommunfullmäktige beslutar:",
      "text",
    ),
    line(run(formWords.clausesHelp)),
    controls.block("clauses", styleNames.clause.id, "att kommunen …", "richText"),
    line(run(formWords.signatoriesHelp)),
    ...Array.from({ length: SIGNATORIES }, (_, index) => signatory(index)),
  ];
  return xml(content.join(""));
}

const hints = { name: "Anna Exempel", party: "M", role: "ledamot" } as const;

type ControlKind = "text" | "richText";

/** Makes the content controls, and counts their ids. */
class Controls {
  readonly #values: FormValues;
  #last = 0;

  constructor(values: FormValues) {
    this.#values = values;
  }

  /** A field of one line, within a paragraph. */
  inline(field: FormField, hint: string, isFilled = true): string {
    const value = isFilled ? this.#values[field] : undefined;
    const kind =
      field === "date" ? '<w:date><w:dateFormat w:val="yyyy-MM-dd"/><w:lid w:val="sv-SE"/></w:date>' : "<w:text/>";
    return control(this.#properties(field, value, kind), value === undefined ? hintRun(hint) : run(value));
  }

  /** A field of whole paragraphs. */
  block(field: FormField, style: string, hint: string, kind: ControlKind): string {
    const value = this.#values[field];
    const content = paragraph(style, value === undefined ? hintRun(hint) : run(value));
    return control(this.#properties(field, value, kind === "text" ? "<w:text/>" : "<w:richText/>"), content);
  }

  #properties(field: FormField, value: string | undefined, kind: string): string {
    const tag = formTags[field];
    const name = tag.slice(tag.indexOf(".") + 1);
    const alias = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
    return `<w:alias w:val="${alias}"/><w:tag w:val="${tag}"/><w:id w:val="${++this.#last}"/><w:lock w:val="sdtLocked"/>${value === undefined ? "<w:showingPlcHdr/>" : ""}${kind}`;
  }
}

function control(properties: string, content: string): string {
  return `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
}

function paragraph(style: string, content: string): string {
  const named = style === styleNames.body.id ? "" : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`;
  return `<w:p>${named}${content}</w:p>`;
}

function run(text: string): string {
  return `<w:r><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;
}

function hintRun(text: string): string {
  return `<w:r><w:rPr><w:rStyle w:val="${PLACEHOLDER_STYLE}"/></w:rPr><w:t>${escapeXml(text)}</w:t></w:r>`;
}

function emptyDocument(generator: string): Document {
  return {
    meta: {
      schema: "yrka/motion/1",
      kind: "motion",
      variant: "draft",
      title: "",
      caseTitle: "",
      authority: { id: "", name: "", kind: "kommun" },
      addressee: "",
      clauses: [],
      questions: [],
      signatories: [],
      attachments: [],
      caseNumbers: [],
      body: "",
      source: { name: "" },
      generator,
    },
    blocks: [],
    notes: [],
    assets: [],
  };
}
