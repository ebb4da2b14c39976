import type { Diagnostic } from "../ground/diagnostics/diagnostic.ts";
import { sortDiagnostics } from "../ground/diagnostics/outcome.ts";
import type { Host } from "../ground/host/host.ts";
import type { Kommuner } from "../motion/kommun/find-kommun.ts";
import { readFacts } from "../motion/read-facts.ts";
import type { SourceSyntax } from "../motion/source/syntax.ts";
import { addresseePresent } from "./checks/addressee-present.ts";
import { bodyPresent } from "./checks/body-present.ts";
import { clauseAttNotDoubled, clauseStartsWithAtt } from "./checks/clause-att.ts";
import { clausePunctuationConsistent } from "./checks/clause-punctuation-consistent.ts";
import { clauseUnique } from "./checks/clause-unique.ts";
import { clauseIsDecision, clauseOneDecision, clauseStandsAlone } from "./checks/clause-wording.ts";
import { clausesInFrontMatter } from "./checks/clauses-in-front-matter.ts";
import { codeIntended } from "./checks/code-intended.ts";
import { dateOrder, datePresent, placePresent } from "./checks/date.ts";
import { attachmentReadable, pathInside } from "./checks/files.ts";
import { footnoteDefined } from "./checks/footnote-defined.ts";
import { headingLevels } from "./checks/heading-levels.ts";
import { itemPresent } from "./checks/item-present.ts";
import { attachmentAllowed, deadlineMet, signatureForm, submitterEntitled } from "./checks/kommun.ts";
import { leadInNumberAgrees } from "./checks/lead-in-number-agrees.ts";
import { linkTextMeaningful } from "./checks/link-text-meaningful.ts";
import { listIntended } from "./checks/list-intended.ts";
import { noRawHtml } from "./checks/no-raw-html.ts";
import { personalData } from "./checks/personal-data.ts";
import { partyKnown, signatoryPerson, signatoryUnique } from "./checks/signatories.ts";
import { oneSubject, withinPowers } from "./checks/subject.ts";
import { swedish } from "./checks/swedish.ts";
import { tableHeader } from "./checks/table-header.ts";
import { titleNeutral, titleShort } from "./checks/title.ts";
import type { MotionRule, RuleContext } from "./motion-rule.ts";
import { findKommun } from "./validate-motion.ts";

/** The rules that a motion is held against once it can be read, in the order of the documentation. What it cannot be without is validated. */
const motionRules: readonly MotionRule[] = [
  ...[titleShort, titleNeutral, datePresent, dateOrder, placePresent],
  ...[
    clauseStartsWithAtt,
    clauseAttNotDoubled,
    clausePunctuationConsistent,
    clauseOneDecision,
    clauseIsDecision,
    clauseStandsAlone,
  ],
  ...[clauseUnique, clausesInFrontMatter],
  ...[leadInNumberAgrees, addresseePresent, itemPresent],
  ...[signatoryPerson, signatoryUnique, partyKnown],
  ...[attachmentAllowed, attachmentReadable, deadlineMet, oneSubject, withinPowers, submitterEntitled, signatureForm],
  ...[
    bodyPresent,
    headingLevels,
    noRawHtml,
    listIntended,
    codeIntended,
    linkTextMeaningful,
    tableHeader,
    footnoteDefined,
  ],
  swedish,
  ...[personalData, pathInside],
];

export type CheckContext = {
  readonly kommuner: Kommuner;
  /** For the rules on files; absent where there are none to look at. */
  readonly host?: Host;
};

/**
 * Run every rule on a motion's file, valid or not, beside those that `validateMotion` runs. What could not be read is passed over.
 *
 * Ignores are not applied here: see `applyIgnores`.
 */
export function checkMotion(syntax: SourceSyntax, { kommuner, host }: CheckContext): readonly Diagnostic[] {
  const facts = readFacts(syntax)?.facts;
  if (facts === undefined) return [];
  const kommun = facts.kommun && findKommun(facts.kommun, kommuner).value;
  const context: RuleContext = { holidays: kommuner.holidays, ...(kommun && { kommun }), ...(host && { host }) };
  return sortDiagnostics(motionRules.flatMap((rule) => rule(facts, context)));
}
