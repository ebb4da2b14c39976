import type { Difference } from "../../formats/verify/compare-data.ts";
import type { Integrity } from "../../formats/verify/verify-file.ts";
import type { Agreement } from "../../formats/verify/verify-source.ts";
import type { Wording } from "../../ground/diagnostics/rule.ts";
import { KINDS } from "../../motion/kinds/kinds.ts";
import { type Language, visible } from "../../rules/wording.ts";

const revisionWords: Readonly<Record<Integrity["revision"], Wording>> = {
  intact: { sv: "Filen är som den byggdes", en: "The file is as it was built" },
  changed: {
    sv: "Filen är inte längre som den byggdes: någon har ändrat den, eller ett program har sparat den på nytt",
    en: "The file is no longer as it was built: somebody has changed it, or a program has saved it again",
  },
  unstated: {
    sv: "Filen säger inte hur den byggdes: den är inte gjord med yrka, eller sparad på nytt av ett annat program",
    en: "The file does not say how it was built: it was not made with yrka, or another program has saved it again",
  },
};

const appendedWords: Readonly<Record<Exclude<Integrity["appended"], "nothing">, Wording>> = {
  signature: {
    sv: "Den är undertecknad efteråt. Underskriften finns, men det är inte kontrollerat vems den är eller om den gäller",
    en: "It was signed afterwards. The signature is present, but whose it is or whether it is valid was not checked",
  },
  other: {
    sv: "Något är tillagt efteråt som inte är en underskrift: det som syns kan vara något annat än det som byggdes",
    en: "Something was added afterwards that is no signature: what is seen may not be what was built",
  },
};

const agreementWords: Readonly<Record<Agreement["agrees"], Wording>> = {
  bytes: { sv: "Den är vad källan ger, byte för byte", en: "It is what the source gives, byte for byte" },
  data: {
    sv: "Den säger detsamma som källan, men är byggd med en annan version av programmet",
    en: "It says the same as the source, but was built by another version of the program",
  },
  look: {
    sv: "Den har samma uppgifter som källan, men är inte samma fil: utseende, bilder, betoningar eller sättet den är sparad på skiljer",
    en: "It has the same data as the source, but is not the same file: look, images, emphasis or the way it was saved differ",
  },
  unknown: {
    sv: "Den har inga uppgifter som går att jämföra med källan",
    en: "It carries no data that can be compared with the source",
  },
  not: { sv: "Den säger inte detsamma som källan", en: "It does not say the same as the source" },
};

const limit: Wording = {
  sv: "Detta upptäcker olyckor, inte förfalskning: den som vill kan ändra också det filen säger om sig själv.",
  en: "This finds accidents, not forgery: whoever wants to can also change what the file says of itself.",
};

const fieldWords: Readonly<Record<string, Wording>> = {
  title: { sv: "rubriken", en: "the title" },
  caseTitle: { sv: "ärendemeningen", en: "the case title" },
  kind: { sv: "typen", en: "the kind" },
  variant: { sv: "varianten", en: "the variant" },
  authority: { sv: "kommunen", en: "the kommun" },
  addressee: { sv: "adressaten", en: "the addressee" },
  date: { sv: "datumet", en: "the date" },
  place: { sv: "orten", en: "the place" },
  item: { sv: "ärendet", en: "the item" },
  leadIn: { sv: "yrkandet", en: "the lead-in" },
  clauses: { sv: "att-sats", en: "clause" },
  questions: { sv: "fråga", en: "question" },
  signatories: { sv: "undertecknare", en: "signatory" },
  attachments: { sv: "bilaga", en: "attachment" },
  body: { sv: "brödtexten, stycke", en: "the body, paragraph" },
};

const variantWords: Readonly<Record<string, Wording>> = {
  final: { sv: "färdig", en: "final" },
  draft: { sv: "utkast", en: "draft" },
  published: { sv: "kopia för webben", en: "copy for the web" },
};

/** The word for a value of a closed set, which the data has by its name in the program. */
function valueWords(field: string, value: string): Wording | undefined {
  if (field === "variant") return variantWords[value];
  const kind = field === "kind" ? KINDS.find((each) => each.kind === value) : undefined;
  return kind && { sv: kind.names[0], en: kind.names[0] };
}

/** Say what verification found, for people. */
export function verificationText(
  { revision, appended }: Integrity,
  agreement: Agreement | undefined,
  language: Language,
): string {
  const lines = [
    `${revisionWords[revision][language]}.`,
    ...(appended === "nothing" ? [] : [`${appendedWords[appended][language]}.`]),
    ...(agreement === undefined ? [] : agreementLines(agreement, language)),
    limit[language],
  ];
  return `${lines.join("\n")}\n`;
}

function agreementLines(agreement: Agreement, language: Language): readonly string[] {
  if (agreement.agrees !== "not") return [`${agreementWords[agreement.agrees][language]}.`];
  return [
    `${agreementWords.not[language]}:`,
    ...agreement.differences.flatMap((difference) => differenceLines(difference, language)),
  ];
}

function differenceLines({ field, ordinal, inFile, inSource }: Difference, language: Language): readonly string[] {
  const name = fieldWords[field]?.[language] ?? field;
  const none = language === "sv" ? "(finns inte)" : "(none)";
  const shown = (text: string): string => valueWords(field, text)?.[language] ?? visible(text);
  const quoted = (text: string | undefined): string => (text === undefined ? none : `”${shown(text)}”`);
  return [
    `  ${ordinal === undefined ? name : `${name} ${ordinal}`}:`,
    `    ${language === "sv" ? "filen" : "file"}: ${quoted(inFile)}`,
    `    ${language === "sv" ? "källan" : "source"}: ${quoted(inSource)}`,
  ];
}
