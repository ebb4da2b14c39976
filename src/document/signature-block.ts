import type { Place } from "../ground/diagnostics/place.ts";
import { trimText } from "../ground/text/placed-text.ts";
import type { Motion, Signatory, SignatureForm } from "../motion/motion.ts";
import { comparableParty } from "../motion/signatories/parties.ts";
import { signatoryPieces, signatoryTitle } from "../motion/signatories/signatory-text.ts";
import { wordsOfSignatory } from "../motion/signatories/signatory-words.ts";
import type { BlockIds } from "./builders.ts";
import { textAt, textNode } from "./builders.ts";
import type { Inline, SignatoryItem, SignatureBlock } from "./types.ts";

/**
 * Build the block of the signatories: name and party on a line, then the role, then whom they sign for.
 *
 * `place` is the template's element; the words that the program adds (brackets and "för") get that place.
 */
export function signatureBlockOf(
  motion: Motion,
  { form, groupByParty }: { readonly form: SignatureForm; readonly groupByParty: boolean },
  place: Place,
  ids: BlockIds,
): SignatureBlock {
  const inOrder = groupByParty ? byParty(motion.signatories) : motion.signatories;
  const signatories = inOrder.map((signatory) => signatoryItemOf(signatory, place, ids));
  return { type: "signature-block", id: ids.named("signatures"), form, signatories };
}

/** Those of one party together, parties in the order of their first signatory. The first signatory stays first. */
function byParty(signatories: readonly Signatory[]): readonly Signatory[] {
  const parties = new Map<string, Signatory[]>();
  for (const signatory of signatories) {
    const party = comparableParty(signatory.party?.value ?? "");
    parties.set(party, [...(parties.get(party) ?? []), signatory]);
  }
  return [...parties.values()].flat();
}

function signatoryItemOf(signatory: Signatory, place: Place, ids: BlockIds): SignatoryItem {
  const words = wordsOfSignatory(signatory);
  const [name = [], ...details] = signatoryPieces(words).map((line) =>
    line.flatMap((piece): readonly Inline[] => {
      if ("added" in piece) return [textNode(textAt(piece.added, place))];
      const text = signatory[piece.field];
      return text === undefined ? [] : [textNode(trimText(text))];
    }),
  );
  return { id: ids.next("signatory"), name, details, fieldTitle: `Underskrift av ${signatoryTitle(words)}` };
}
