import { kindLabel } from "./kinds/kind-label.ts";
import { type KindFacts, kindFacts } from "./kinds/kinds.ts";
import type { Motion } from "./motion.ts";
import { firstSignatory } from "./signatories/signatory-text.ts";
import { wordsOfSignatory } from "./signatories/signatory-words.ts";

/**
 * The title that a registrar gives the case.
 *
 * | Motion från Anna Exempel (M): Fler cykelplatser         |  the author's title after a colon
 * | Motion från Anna Exempel (M) m.fl. om fler cykelplatser |  the wording of `ärendemening`; "m.fl." from two signatories
 * | Motion från Anna Exempel (M) om fler cykelplatser       |  a title that itself begins "Motion om …", "MOTION ANG. …"
 * | Motion från Anna Exempel (M): Fler cykelplatser         |  one that begins "Motion: …", "Motion – …"
 * | Motion från Moderaterna: Fler cykelplatser              |  a signatory without a name
 */
export function caseTitle(motion: Pick<Motion, "kind" | "title" | "signatories" | "caseTitleEnding">): string {
  const { caseTitleBeginning } = kindFacts(motion.kind);
  const signatory = firstSignatory(motion.signatories.map(wordsOfSignatory));
  const beginning = signatory === undefined ? caseTitleBeginning : `${caseTitleBeginning} från ${signatory}`;
  const ending = oneLine(motion.caseTitleEnding?.value ?? "");
  if (ending !== "") return `${beginning} ${withoutKind(ending, motion.kind)?.replace(/^: /, "") ?? ending}`;
  const title = oneLine(motion.title.value);
  const subject = withoutKind(title, motion.kind);
  return subject === undefined
    ? `${beginning}: ${title}`
    : `${beginning}${subject.startsWith(":") ? "" : " "}${subject}`;
}

/** The rest of a title that begins with the kind's own name: "om …" of "Motion om …", ": …" of "Motion – …". */
function withoutKind(title: string, kind: KindFacts["kind"]): string | undefined {
  const found = kindLabel(title, kindFacts(kind));
  if (found === undefined) return undefined;
  const isShouted = title === title.toUpperCase() && title !== title.toLowerCase();
  const subject = isShouted ? found.subject.toLowerCase() : found.subject;
  return found.joint === undefined ? `: ${found.subject}` : `${found.joint} ${subject}`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
