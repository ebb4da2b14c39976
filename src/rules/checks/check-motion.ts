import type { Diagnostic } from "../../ground/diagnostics/diagnostic.ts";
import { sortDiagnostics } from "../../ground/diagnostics/outcome.ts";
import type { Host } from "../../ground/host/host.ts";
import type { Kommuner } from "../../motion/kommun/find-kommun.ts";
import { readFacts } from "../../motion/read-facts.ts";
import type { SourceSyntax } from "../../motion/source/syntax.ts";
import { findKommun } from "../../motion/validate-motion.ts";
import { addresseePresent } from "./addressee-present.ts";
import { bodyPresent } from "./body-present.ts";
import { clauseAttNotDoubled, clauseStartsWithAtt } from "./clause-att.ts";
import { clausePunctuationConsistent } from "./clause-punctuation-consistent.ts";
import { clauseUnique } from "./clause-unique.ts";
import { clauseIsDecision, clauseOneDecision, clauseStandsAlone } from "./clause-wording.ts";
import { clausesInFrontMatter } from "./clauses-in-front-matter.ts";
import { codeIntended } from "./code-intended.ts";
import { dateOrder, datePresent, placePresent } from "./date.ts";
import { attachmentReadable, pathInside } from "./files.ts";
import { footnoteDefined } from "./footnote-defined.ts";
import { headingLevels } from "./heading-levels.ts";
import { itemPresent } from "./item-present.ts";
import { attachmentAllowed, deadlineMet, signatureForm, submitterEntitled } from "./kommun.ts";
import { leadInNumberAgrees } from "./lead-in-number-agrees.ts";
import { linkTextMeaningful } from "./link-text-meaningful.ts";
import { listIntended } from "./list-intended.ts";
import { noRawHtml } from "./no-raw-html.ts";
import { personalData } from "./personal-data.ts";
import type { MotionRule, RuleContext } from "./rule.ts";
import { partyKnown, signatoryPerson, signatoryUnique } from "./signatories.ts";
import { oneSubject, withinPowers } from "./subject.ts";
import { swedish } from "./swedish.ts";
import { tableHeader } from "./table-header.ts";
import { titleNeutral, titleShort } from "./title.ts";

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
