import { type FileChild, Paragraph, RunProperties, type TextRun, type XmlComponent } from "docx";
import type { Theme } from "../../../document/theme/theme.ts";
import type { Document } from "../../../document/types.ts";
import type { FontSet } from "../../../pages/fonts/font-set.ts";
import { FORM_PROPERTY, type FormField, formTags, formWords } from "../format/form-tags.ts";
import { styleNames } from "../format/style-names.ts";
import { blockElement, element, inlineElement } from "./component.ts";
import { createContext } from "./docx-context.ts";
import { textRuns } from "./nodes/inlines.ts";
import { documentStyles } from "./styles/document-styles.ts";
import { writeDocx } from "./write-docx.ts";

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
export function renderForm(theme: Theme, fonts: FontSet, values: FormValues, generator: string): Uint8Array {
  const context = createContext(emptyDocument(generator), theme, fonts);
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
      body: formBlocks(values),
      notes: [],
      header: [],
      footer: [],
      styles: [...documentStyles(context), placeholderStyle],
    },
    context,
  );
}

const placeholderStyle = element("w:style", { "w:type": "character", "w:styleId": PLACEHOLDER_STYLE }, [
  element("w:name", { "w:val": "Placeholder Text" }),
  element("w:basedOn", { "w:val": styleNames["default-font"].id }),
  element("w:uiPriority", { "w:val": 99 }),
  element("w:semiHidden"),
  new RunProperties({ color: "595959" }),
]);

/** The motion's parts in the order of the page. */
function formBlocks(values: FormValues): readonly FileChild[] {
  const controls = new Controls(values);
  const line = (...content: readonly (readonly TextRun[])[]): Paragraph =>
    paragraph(
      styleNames.placeholder.id,
      content.flatMap((runs, index) => [...(index === 0 ? [] : textRuns("  ")), ...runs]),
    );
  const labelled = (field: FormField & keyof typeof formWords, hint: string, isFilled = true): readonly TextRun[] => [
    ...textRuns(`${formWords[field]} `),
    controls.inline(field, hint, isFilled),
  ];
  return [
    paragraph(styleNames.kind.id, textRuns(formWords.kind)),
    controls.block("title", styleNames.title.id, "Motionens titel", "text"),
    line(labelled("kommun", "Umeå")),
    line(labelled("addressee", "Kommunfullmäktige")),
    line(labelled("place", "Umeå"), labelled("date", "2026-11-23")),
    line(textRuns(formWords.bodyHelp)),
    controls.block("body", styleNames.body.id, "Skriv motiveringen här.", "richText"),
    line(textRuns(formWords.leadInHelp)),
    controls.block(
      "leadIn",
      styleNames["lead-in"].id,
      "Mot denna bakgrund yrkar undertecknad att kommunfullmäktige beslutar:",
      "text",
    ),
    line(textRuns(formWords.clausesHelp)),
    controls.block("clauses", styleNames.clause.id, "att kommunen …", "richText"),
    line(textRuns(formWords.signatoriesHelp)),
    ...Array.from({ length: SIGNATORIES }, (_, index) =>
      line(
        labelled("name", "Anna Exempel", index === 0),
        labelled("party", "M", index === 0),
        labelled("role", "ledamot", index === 0),
      ),
    ),
  ];
}

/** Makes the content controls, and counts their ids. */
class Controls {
  readonly #values: FormValues;
  #last = 0;

  constructor(values: FormValues) {
    this.#values = values;
  }

  /** A field of one line, within a paragraph. */
  inline(field: FormField, hint: string, isFilled: boolean): TextRun {
    const value = isFilled ? this.#values[field] : undefined;
    const kind =
      field === "date"
        ? element("w:date", {}, [
            element("w:dateFormat", { "w:val": "yyyy-MM-dd" }),
            element("w:lid", { "w:val": "sv-SE" }),
          ])
        : element("w:text");
    return inlineElement("w:sdt", {}, [this.#properties(field, value, kind), content(runsOf(value, hint))]);
  }

  /** A field of whole paragraphs. */
  block(field: FormField, style: string, hint: string, kind: "text" | "richText"): FileChild {
    const value = this.#values[field];
    return blockElement("w:sdt", {}, [
      this.#properties(field, value, element(`w:${kind}`)),
      content([paragraph(style, runsOf(value, hint))]),
    ]);
  }

  #properties(field: FormField, value: string | undefined, kind: XmlComponent): XmlComponent {
    const tag = formTags[field];
    const name = tag.slice(tag.indexOf(".") + 1);
    return element("w:sdtPr", {}, [
      element("w:alias", { "w:val": `${name.charAt(0).toUpperCase()}${name.slice(1)}` }),
      element("w:tag", { "w:val": tag }),
      element("w:id", { "w:val": ++this.#last }),
      element("w:lock", { "w:val": "sdtLocked" }),
      ...(value === undefined ? [element("w:showingPlcHdr")] : []),
      kind,
    ]);
  }
}

function content(children: readonly XmlComponent[]): XmlComponent {
  return element("w:sdtContent", {}, children);
}

function paragraph(style: string, children: readonly TextRun[]): Paragraph {
  return new Paragraph({ ...(style !== styleNames.body.id && { style }), children });
}

function runsOf(value: string | undefined, hint: string): readonly TextRun[] {
  return value === undefined ? textRuns(hint, { style: PLACEHOLDER_STYLE }) : textRuns(value);
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
