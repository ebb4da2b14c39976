import { problem } from "../../ground/diagnostics/diagnostic.ts";
import { defineRule } from "../../ground/diagnostics/rule.ts";
import { placeOf } from "../../ground/text/placed-text.ts";
import type { Signatory } from "../../motion/motion.ts";
import type { MotionRule } from "../motion-rule.ts";

export const leadInNumberAgrees = defineRule("lead-in-number-agrees", {
  severity: "warning",
  why: {
    sv: "*Undertecknad* och *jag* är en, *undertecknade* och *vi* är flera. Stämmer det inte med undertecknarna ser det ut som ett misstag.",
    en: "*Undertecknad* and *jag* are one, *undertecknade* and *vi* are several. When the signatories say otherwise it reads as a slip.",
  },
  messages: {
    "one-for-several": {
      reason: {
        sv: "`{word}` är en, men undertecknarna är {count}",
        en: "`{word}` is one, but there are {count} signatories",
      },
      hint: { sv: "skriv `{expected}`", en: "write `{expected}`" },
    },
    "several-for-one": {
      reason: {
        sv: "`{word}` är flera, men undertecknaren är en",
        en: "`{word}` is several, but there is one signatory",
      },
      hint: { sv: "skriv `{expected}`", en: "write `{expected}`" },
    },
  },
});

/** Words of one and of several, and what each would be instead. */
const WORDS: Readonly<Record<string, { readonly isOne: boolean; readonly instead: string }>> = {
  undertecknad: { isOne: true, instead: "undertecknade" },
  undertecknade: { isOne: false, instead: "undertecknad" },
  jag: { isOne: true, instead: "vi" },
  vi: { isOne: false, instead: "jag" },
};

/**
 * A lead-in in the number of those who sign.
 *
 * A party or group among them speaks as several or as one, and a person who signs for a party may say "vi".
 */
export const checkLeadInNumberAgrees: MotionRule = ({ leadIn, signatories, unreadable }) => {
  if (leadIn === undefined || signatories.length === 0 || unreadable.has("undertecknare")) return [];
  if (signatories.some(({ name }) => name === undefined)) return [];
  const isOne = signatories.length === 1 && !signatories.some(namesSeveral);
  const match = /(?<![A-Za-zÀ-ÖØ-öø-ӿ-])(?:undertecknade?|jag|vi)(?![A-Za-zÀ-ÖØ-öø-ӿ-])/iu.exec(leadIn.value);
  const word = match?.[0].toLowerCase() ?? "";
  const known = WORDS[word];
  if (
    match === null ||
    known === undefined ||
    known.isOne === isOne ||
    (word === "vi" && signatories.some(speaksForParty))
  )
    return [];
  const expected =
    match[0][0] === word[0] ? known.instead : known.instead.charAt(0).toUpperCase() + known.instead.slice(1);
  const values = { word: match[0], count: String(signatories.length), expected };
  return [
    problem(
      leadInNumberAgrees,
      isOne ? "several-for-one" : "one-for-several",
      placeOf(leadIn, match.index, match.index + match[0].length),
      {
        values,
        actual: match[0],
        expected,
      },
    ),
  ];
};

/** "Anna Exempel m.fl.", "Anna och Bo Exempel". */
function namesSeveral({ name }: Signatory): boolean {
  return /(?<![A-Za-zÀ-ÖØ-öø-ӿ])(?:och|med flera|m\.?\s?fl)(?![A-Za-zÀ-ÖØ-öø-ӿ])|[,&/]/iu.test(name?.value ?? "");
}

function speaksForParty({ party, onBehalfOf }: Signatory): boolean {
  return party !== undefined || onBehalfOf !== undefined;
}
