import type { Place } from "../ground/diagnostics/place.ts";
import { trimText } from "../ground/text/placed-text.ts";
import { signatoryTitle } from "../motion/case-title.ts";
import type { Motion, Signatory, SignatureForm } from "../motion/motion.ts";
import type { BlockIds } from "./builders.ts";
import { textAt, textNode } from "./builders.ts";
import type { Inline, SignatoryItem, SignatureBlock } from "./types.ts";

/**
 * Build the block where the signatories stand: name and party on a line, then the role, then whom they sign for.
 *
 * `place` is the template's element; the words that the program adds (brackets and "för") stand there.
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
    const party =
      signatory.party?.value
        .trim()
        .replace(/^\((.*)\)$/, "$1")
        .toLowerCase() ?? "";
    parties.set(party, [...(parties.get(party) ?? []), signatory]);
  }
  return [...parties.values()].flat();
}

function signatoryItemOf(signatory: Signatory, place: Place, ids: BlockIds): SignatoryItem {
  const { name, party, role, onBehalfOf } = signatory;
  const added = (words: string): Inline => textNode(textAt(words, place));
  const details: (readonly Inline[])[] = [];
  if (role?.value.trim()) details.push([textNode(trimText(role))]);
  const namedByBehalf = !name?.value.trim() && !party?.value.trim();
  if (onBehalfOf?.value.trim() && !namedByBehalf) details.push([added("för "), textNode(trimText(onBehalfOf))]);
  return {
    id: ids.next("signatory"),
    name: nameOf(signatory, added),
    details,
    fieldTitle: `Underskrift av ${signatoryTitle(signatory)}`,
  };
}

function nameOf({ name, party, onBehalfOf }: Signatory, added: (words: string) => Inline): readonly Inline[] {
  const hasName = name !== undefined && name.value.trim() !== "";
  const hasParty = party !== undefined && party.value.trim() !== "";
  if (hasName && hasParty) {
    const text = trimText(party);
    const partyInlines = isBracketed(text.value)
      ? [added(" "), textNode(text)]
      : [added(" ("), textNode(text), added(")")];
    return [textNode(trimText(name)), ...partyInlines];
  }
  const only = hasName ? name : hasParty ? party : onBehalfOf;
  return only === undefined ? [] : [textNode(trimText(only))];
}

/** Whether the author has put the party in brackets, as in `(sd)`. */
function isBracketed(party: string): boolean {
  return party.startsWith("(") && party.endsWith(")");
}
