import { type Diagnostic, problem } from "../../ground/diagnostics/diagnostic.ts";
import type { Place } from "../../ground/diagnostics/place.ts";
import { defineRule } from "../../ground/diagnostics/rule.ts";
import { type PlacedText, placeOf } from "../../ground/text/placed-text.ts";
import { bodyWords, inlineWords, nodesOf, placeOfNode } from "../../motion/body-words.ts";
import { type MotionFacts, printedTexts } from "../../motion/facts.ts";
import type { Clause } from "../../motion/motion.ts";
import { findPersonalData } from "../../motion/personal-data/personal-data.ts";
import type { BodyMarkdown } from "../../motion/source/syntax.ts";
import type { MotionRule } from "../motion-rule.ts";

export const personalData = defineRule("personal-data", {
  severity: "warning",
  why: {
    sv: "En motion är en allmän handling som publiceras. Personuppgifter som inte behövs ska inte stå i den.",
    en: "A motion is a public record and is published. Personal data that is not needed should not stand in it.",
  },
  messages: {
    "personal-number": {
      reason: {
        sv: "Ett personnummer i texten",
        en: "A personal number in the text",
      },
      hint: {
        sv: "ta bort det; `yrka build --publish` döljer det i webbkopian",
        en: "remove it; `yrka build --publish` masks it in the copy for the web",
      },
    },
    phone: {
      reason: {
        sv: "Ett telefonnummer i texten",
        en: "A telephone number in the text",
      },
      hint: {
        sv: "ta bort det, eller skriv ditt eget under `telefon:`, som aldrig skrivs ut",
        en: "remove it, or write your own under `telefon:`, which is never printed",
      },
    },
    email: {
      reason: {
        sv: "En e-postadress i texten",
        en: "An e-mail address in the text",
      },
      hint: {
        sv: "ta bort den, eller skriv din egen under `epost:`, som aldrig skrivs ut",
        en: "remove it, or write your own under `epost:`, which is never printed",
      },
    },
    address: {
      reason: {
        sv: "En gatuadress i texten",
        en: "A street address in the text",
      },
      hint: {
        sv: "ta bort den, om den inte behövs för förslaget",
        en: "remove it, unless the proposal needs it",
      },
    },
  },
});

/** Nothing on the page that says where somebody lives or how to reach them, nor their personal number. */
export const checkPersonalData: MotionRule = (facts) => [
  ...textsOf(facts).flatMap(inText),
  ...[facts.syntax.body, ...[...facts.clauses, ...facts.questions].map(({ content }) => content)].flatMap(inLinks),
];

function textsOf(facts: MotionFacts): readonly PlacedText[] {
  const { root, text } = facts.syntax.body;
  const operative = new Set([...facts.clauses, ...facts.questions].map((clause) => clause.text));
  const blocks = nodesOf(root).filter(
    ({ type }) => type === "paragraph" || type === "heading" || type === "tableCell" || type === "code",
  );
  return [
    ...printedTexts(facts).filter((printed) => !operative.has(printed)),
    ...[...facts.clauses, ...facts.questions].map((clause: Clause) => inlineWords(clause.content)),
    ...blocks.map((block) => bodyWords(block, text).text),
  ];
}

function inText(text: PlacedText): readonly Diagnostic[] {
  return findPersonalData(text.value)
    .filter(({ kind, start }) => kind !== "address" || !isPublicBuilding(text.value, start))
    .map(({ kind, start, end }) => problem(personalData, kind, placeOf(text, start, end)));
}

/** A house of the public that is named right before its address. The copy for the web masks that all the same: nobody is harmed by it. */
const PUBLIC_BUILDING =
  /(?:kommun|stad|region|nämnden|förvaltningen|kontoret|rådhus(?:et)?|stadshus(?:et)?|kommunhus(?:et)?|regionhus(?:et)?|bibliotek(?:et)?|kulturhus(?:et)?|skolan|badhus(?:et)?|simhallen|sporthallen|idrottshallen|museet|sjukhus(?:et)?|vårdcentral(?:en)?|kyrkan|polisstation(?:en)?|stationen|resecentrum|medborgarkontor(?:et)?)\s*[,:(]\s*$/i;

function isPublicBuilding(text: string, start: number): boolean {
  return PUBLIC_BUILDING.test(text.slice(Math.max(0, start - 60), start));
}

/** Links to an address or number that the text does not show. */
function inLinks({ root, text }: BodyMarkdown): readonly Diagnostic[] {
  return nodesOf(root).flatMap((node): readonly Diagnostic[] => {
    if ((node.type !== "link" && node.type !== "definition") || !/^(?:mailto|tel):/i.test(node.url)) return [];
    const target = node.url.slice(node.url.indexOf(":") + 1);
    if (findPersonalData(bodyWords(node, text).text.value).length > 0) return [];
    const [data] = findPersonalData(target);
    return data === undefined
      ? []
      : [problem(personalData, data.kind, urlPlace(placeOfNode(node, text), node.url, text))];
  });
}

function urlPlace(place: Place, url: string, { value, spans }: PlacedText): Place {
  const isFile = spans.length === 1 && spans[0]?.start === 0;
  const at = isFile ? value.indexOf(url, place.start) : -1;
  return at === -1 || at > place.end ? place : { ...place, start: at, end: at + url.length };
}
