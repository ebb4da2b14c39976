import { type PrintedMeta, printedMeta } from "../../../document/meta.ts";
import type { Document } from "../../../document/types.ts";
import { sha256 } from "../../../ground/digest/sha256.ts";
import { signatoryName } from "../../../motion/signatories/signatory-text.ts";
import { BASE_HASH_PROPERTY } from "../format/base-part.ts";

/** The properties that Word shows of a file. */
export type DocxProperties = {
  readonly title: string;
  readonly subject: string;
  readonly creator: string;
  /** Name and value of each, for registrars and programs. */
  readonly custom: readonly { readonly name: string; readonly value: string }[];
};

/** Say of the document what its pages print, and the case title; nothing else of the motion gets into the file. */
export function docxProperties({ meta }: Document, base: string | undefined): DocxProperties {
  const printed = printedMeta(meta);
  return {
    title: printed.title,
    subject: printed.caseTitle,
    creator: printed.signatories.map(signatoryName).join(", "),
    custom: [
      ...customProperties(printed),
      ...(base === undefined ? [] : [{ name: BASE_HASH_PROPERTY, value: sha256(base) }]),
    ],
  };
}

function customProperties(meta: PrintedMeta): DocxProperties["custom"] {
  const all: readonly (readonly [string, string | undefined])[] = [
    ["yrka.schema", meta.schema],
    ["yrka.kind", meta.kind],
    ["yrka.variant", meta.variant],
    ["yrka.generator", meta.generator],
    ["Ärendemening", meta.caseTitle],
    ["Kommun", meta.authority.name],
    ["Mottagare", meta.addressee],
    ["Datum", meta.date],
    ["Ort", meta.place],
  ];
  return all.flatMap(([name, value]) => (value === undefined || value === "" ? [] : [{ name, value }]));
}
