import type { PlacedText } from "../../ground/text/placed-text.ts";

/** Who signs, in words. At least one of `name`, `party` and `onBehalfOf` is there. */
export type SignatoryWords = {
  readonly name?: string | undefined;
  readonly party?: string | undefined;
  readonly role?: string | undefined;
  readonly onBehalfOf?: string | undefined;
};

/** The keys of a signatory's words and those of the front matter, in the order in which they are written. */
export const signatoryKeys = [
  ["name", "namn"],
  ["party", "parti"],
  ["role", "roll"],
  ["onBehalfOf", "för"],
] as const satisfies readonly (readonly [keyof SignatoryWords, string])[];

type Placed = { readonly [Key in keyof SignatoryWords]?: PlacedText | undefined };

/** The words of a signatory whose fields know their places. */
export function wordsOfSignatory({ name, party, role, onBehalfOf }: Placed): SignatoryWords {
  return { name: name?.value, party: party?.value, role: role?.value, onBehalfOf: onBehalfOf?.value };
}
