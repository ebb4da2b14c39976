import { partyLetters } from "./parties.ts";
import { inBrackets } from "./party-brackets.ts";
import type { SignatoryWords } from "./signatory-words.ts";

/** A part of a printed line: the words of a field, or what the program writes around them. */
export type SignatoryPiece = { readonly field: keyof SignatoryWords } | { readonly added: string };

/**
 * The lines in which a signatory is printed; `readSignatory` reads them back. A field that is absent or blank is passed over.
 *
 * | Anna Exempel (M) / ledamot / för Moderaterna  |  name and party, role, on whose behalf
 * | Anna Exempel (SD) (-)                         |  a party with brackets of its own keeps them
 * | Vänsterpartiet / för Oppositionen             |  a party without a person
 * | Majoriteten                                   |  a group alone signs by its name
 */
export function signatoryPieces(words: SignatoryWords): readonly (readonly SignatoryPiece[])[] {
  const { name, party, role, onBehalfOf } = withoutBlanks(words);
  const signs = name !== undefined ? "name" : party !== undefined ? "party" : "onBehalfOf";
  const first: readonly SignatoryPiece[] =
    name === undefined || party === undefined ? [{ field: signs }] : [{ field: "name" }, ...partyPieces(party)];
  return [
    ...((name ?? party ?? onBehalfOf) === undefined ? [] : [first]),
    ...(role === undefined ? [] : [[{ field: "role" } as const]]),
    ...(onBehalfOf === undefined || signs === "onBehalfOf"
      ? []
      : [[{ added: "för " }, { field: "onBehalfOf" } as const]]),
  ];
}

function partyPieces(party: string): readonly SignatoryPiece[] {
  const [before = "", after = ""] = inBrackets(party) === party ? [] : ["(", ")"];
  return [{ added: ` ${before}` }, { field: "party" }, ...(after === "" ? [] : [{ added: after }])];
}

/** The same lines as text. */
export function signatoryLines(words: SignatoryWords): readonly string[] {
  const present = withoutBlanks(words);
  return signatoryPieces(words).map((line) =>
    line.map((piece) => ("added" in piece ? piece.added : (present[piece.field] ?? ""))).join(""),
  );
}

/** A signatory on one line: `Anna Exempel (M), ledamot, för Moderaterna`. */
export function signatoryLine(words: SignatoryWords): string {
  return signatoryLines(words).join(", ");
}

/** The person who signs; without one the party, or else the group. Empty where none of them is given. */
export function signatoryName(words: SignatoryWords): string {
  const { name, party, onBehalfOf } = withoutBlanks(words);
  return name ?? party ?? onBehalfOf ?? "";
}

/** A signatory in a list or a case title: `Anna Exempel (M)`. Who has no party but speaks for one is listed with that one's letters. */
export function signatoryTitle(words: SignatoryWords): string {
  const { name, party, onBehalfOf } = withoutBlanks(words);
  const belongsTo = party ?? (onBehalfOf === undefined ? undefined : (partyLetters(onBehalfOf) ?? onBehalfOf));
  return name === undefined || belongsTo === undefined ? signatoryName(words) : `${name} ${inBrackets(belongsTo)}`;
}

/** The first of several, with "m.fl." for the others; undefined without signatories. */
export function firstSignatory(signatories: readonly SignatoryWords[]): string | undefined {
  const [first, ...others] = signatories;
  if (first === undefined) return undefined;
  return `${signatoryTitle(first)}${others.length > 0 ? " m.fl." : ""}`;
}

/** On one line each, without what is blank. */
function withoutBlanks({ name, party, role, onBehalfOf }: SignatoryWords): SignatoryWords {
  return { name: oneLine(name), party: oneLine(party), role: oneLine(role), onBehalfOf: oneLine(onBehalfOf) };
}

function oneLine(text: string | undefined): string | undefined {
  const words = text?.replace(/\s+/g, " ").trim();
  return words === "" ? undefined : words;
}
