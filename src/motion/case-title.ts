import { type KindFacts, kindFacts } from "./kinds/kinds.ts";
import type { Motion, Signatory } from "./motion.ts";

/**
 * The title that a registrar gives the case.
 *
 * | Motion från Anna Exempel (M): Fler cykelplatser         |  the author's title after a colon
 * | Motion från Anna Exempel (M) m.fl. om fler cykelplatser |  the wording of `ärendemening`; "m.fl." from two signatories
 * | Motion från Anna Exempel (M) om fler cykelplatser       |  a title that itself begins "Motion om …"
 * | Motion från Moderaterna: Fler cykelplatser              |  a signatory without a name
 */
export function caseTitle(motion: Pick<Motion, "kind" | "title" | "signatories" | "caseTitleEnding">): string {
  const { caseTitleBeginning } = kindFacts(motion.kind);
  const beginning = [caseTitleBeginning, ...byWhom(motion.signatories)].join(" ");
  const ending = oneLine(motion.caseTitleEnding?.value ?? "");
  if (ending !== "") return `${beginning} ${withoutKind(ending, motion.kind) ?? ending}`;
  const title = oneLine(motion.title.value);
  const subject = withoutKind(title, motion.kind);
  return subject === undefined ? `${beginning}: ${title}` : `${beginning} ${subject}`;
}

/** `Anna Exempel (M)`; without a name, the party or the group. */
export function signatoryTitle({ name, party, onBehalfOf }: Signatory): string {
  if (name === undefined) return oneLine((onBehalfOf ?? party)?.value ?? "");
  if (party === undefined) return oneLine(name.value);
  const text = oneLine(party.value);
  return `${oneLine(name.value)} ${/^\(.*\)$/.test(text) ? text : `(${text})`}`;
}

function byWhom(signatories: readonly Signatory[]): readonly string[] {
  const [first, ...others] = signatories;
  if (first === undefined) return [];
  return ["från", signatoryTitle(first), ...(others.length > 0 ? ["m.fl."] : [])];
}

/** The rest of a title that begins with the kind's own name and what it is about: "om …" of "Motion om …". */
function withoutKind(title: string, kind: KindFacts["kind"]): string | undefined {
  const name = kindFacts(kind).caseTitleBeginning.toLowerCase();
  if (!title.toLowerCase().startsWith(`${name} `)) return undefined;
  const rest = title.slice(name.length + 1);
  return /^(om|angående|avseende|gällande|rörande|beträffande)\s/i.test(rest) ? rest : undefined;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
