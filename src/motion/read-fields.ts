import type { Place } from "../ground/diagnostics/place.ts";
import { present } from "../ground/text/present.ts";
import type { MotionFacts } from "./facts.ts";
import { dateOf, fieldOf, listOf, mapOf, textOf, textsOf, toOwnValue } from "./front-matter.ts";
import type { AgendaItem, Attachment, OfficeRecord, Outcomes, Signatory, SignatureForm } from "./motion.ts";
import type { FieldValue } from "./source/syntax.ts";

type FieldMap = Extract<FieldValue, { type: "map" }>;

const SIGNATURE_FORMS: Readonly<Record<string, SignatureForm>> = { penna: "pen", fält: "field", ingen: "none" };

const OUTCOMES: Readonly<Record<string, Outcomes>> = {
  bifall: "granted",
  avslag: "rejected",
  besvarad: "answered",
  avskriven: "writtenOff",
  återkallad: "withdrawn",
};

type PlainFacts = Omit<MotionFacts, "syntax" | "unreadable" | "keys" | "opening" | "kind" | "clauses" | "questions">;

/** Read every field that is no Markdown. The schema has accepted the fields of the map; `source` is the text of the file. */
export function readFields(map: FieldMap, source: string): PlainFacts {
  const decision = mapOf(map, "beslut");
  const signature = textOf(map, "underskrift");
  const form = signature && SIGNATURE_FORMS[signature.value];
  return {
    ...present({
      kommun: textOf(map, "kommun"),
      template: textOf(map, "mall"),
      title: textOf(map, "titel"),
      date: dateOf(map, "datum"),
      place: textOf(map, "ort"),
      addressee: textOf(map, "till"),
      leadIn: textOf(map, "yrkande"),
      signatureForm: signature && form && { value: form, text: signature },
      caseTitleEnding: textOf(map, "ärendemening"),
      meeting: dateOf(map, "sammanträde"),
      item: itemOf(map),
      submitted: dateOf(map, "inlämnad"),
      raised: dateOf(map, "väckt"),
      decided: decision && dateOf(decision, "datum"),
    }),
    signatories: listOf(map, "undertecknare").flatMap((item) => signatoryOf(item, source)),
    attachments: listOf(map, "bilagor").flatMap(attachmentOf),
    office: officeOf(map),
  };
}

/** The place without white space at its end. */
export function trimPlace(place: Place, source: string): Place {
  return { ...place, end: place.start + source.slice(place.start, place.end).trimEnd().length };
}

function signatoryOf(value: FieldValue, source: string): readonly Signatory[] {
  if (value.type !== "map") return [];
  const texts = present({
    name: textOf(value, "namn"),
    party: textOf(value, "parti"),
    role: textOf(value, "roll"),
    onBehalfOf: textOf(value, "för"),
    email: textOf(value, "epost"),
    phone: textOf(value, "telefon"),
  });
  return [{ place: trimPlace(value.place, source), ...texts }];
}

function attachmentOf(value: FieldValue): readonly Attachment[] {
  const file = value.type === "map" ? textOf(value, "fil") : undefined;
  if (value.type !== "map" || file === undefined) return [];
  return [{ file, ...present({ title: textOf(value, "titel") }) }];
}

function itemOf(map: FieldMap): AgendaItem | undefined {
  const item = mapOf(map, "ärende");
  if (item === undefined) return undefined;
  const texts = present({
    title: textOf(item, "rubrik"),
    paragraph: textOf(item, "paragraf"),
    caseNumber: textOf(item, "diarienummer"),
  });
  return Object.keys(texts).length === 0 ? undefined : texts;
}

function officeOf(map: FieldMap): OfficeRecord {
  const decision = mapOf(map, "beslut");
  const own = fieldOf(map, "eget")?.value;
  return {
    ...present({
      submitted: dateOf(map, "inlämnad")?.value,
      raised: dateOf(map, "väckt")?.value,
      publicNumber: textOf(map, "löpnummer")?.value,
    }),
    caseNumbers: textsOf(map, "diarienummer").map(({ value }) => value),
    ...(decision && {
      decision: {
        ...present({ date: dateOf(decision, "datum")?.value, paragraph: textOf(decision, "paragraf")?.value }),
        outcomes: textsOf(decision, "utfall").flatMap(({ value }) => OUTCOMES[value] ?? []),
      },
    }),
    ...(own && own.type !== "empty" && { own: toOwnValue(own) }),
  };
}
