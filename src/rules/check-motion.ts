import type { Diagnostic } from "../ground/diagnostics/diagnostic.ts";
import { sortDiagnostics } from "../ground/diagnostics/outcome.ts";
import type { Host } from "../ground/host/host.ts";
import type { Kommuner } from "../motion/kommun/find-kommun.ts";
import { readFacts } from "../motion/read-facts.ts";
import type { SourceSyntax } from "../motion/source/syntax.ts";
import { checkBodyPresent } from "./body/body-present.ts";
import { checkCodeIntended } from "./body/code-intended.ts";
import { checkDefinitionUsed } from "./body/definition-used.ts";
import { checkDoubtsResolved } from "./body/doubts-resolved.ts";
import { checkFootnoteDefined } from "./body/footnote-defined.ts";
import { checkHeadingLevels } from "./body/heading-levels.ts";
import { checkImagePlace } from "./body/image-place.ts";
import { checkLinkAddress } from "./body/link-address.ts";
import { checkLinkTextMeaningful } from "./body/link-text-meaningful.ts";
import { checkListIntended } from "./body/list-intended.ts";
import { checkMarkupIntended } from "./body/markup-intended.ts";
import { checkNoRawHtml } from "./body/no-raw-html.ts";
import { checkNumberKept } from "./body/number-kept.ts";
import { checkParagraphIntended } from "./body/paragraph-intended.ts";
import { checkTableHeader } from "./body/table-header.ts";
import { checkUnfinished } from "./body/unfinished.ts";
import { checkClauseAttNotDoubled } from "./clauses/clause-att-not-doubled.ts";
import { checkClauseIsDecision } from "./clauses/clause-is-decision.ts";
import { checkClauseOneDecision } from "./clauses/clause-one-decision.ts";
import { checkClausePunctuationConsistent } from "./clauses/clause-punctuation-consistent.ts";
import { checkClauseStandsAlone } from "./clauses/clause-stands-alone.ts";
import { checkClauseStartsWithAtt } from "./clauses/clause-starts-with-att.ts";
import { checkClauseUnique } from "./clauses/clause-unique.ts";
import { checkClausesInFrontMatter } from "./clauses/clauses-in-front-matter.ts";
import { checkLeadInNotRepeated } from "./clauses/lead-in-not-repeated.ts";
import { checkAttachmentAllowed } from "./kommun/attachment-allowed.ts";
import { checkAttachmentReadable } from "./kommun/attachment-readable.ts";
import { checkAuthorityNamed } from "./kommun/authority-named.ts";
import { checkDeadlineMet } from "./kommun/deadline-met.ts";
import { checkOneSubject } from "./kommun/one-subject.ts";
import { checkSignatureForm } from "./kommun/signature-form.ts";
import { checkSubmitterEntitled } from "./kommun/submitter-entitled.ts";
import { checkWithinPowers } from "./kommun/within-powers.ts";
import type { MotionRule, RuleContext } from "./motion-rule.ts";
import { checkAddresseePresent } from "./questions/addressee-present.ts";
import { checkItemPresent } from "./questions/item-present.ts";
import { checkLeadInNumberAgrees } from "./questions/lead-in-number-agrees.ts";
import { checkOrganPresent } from "./questions/organ-present.ts";
import { checkQuestionForm } from "./questions/question-form.ts";
import { checkPathInside } from "./safety/check-path-inside.ts";
import { checkPersonalData } from "./safety/personal-data.ts";
import { checkPartyFormConsistent } from "./signatories/party-form-consistent.ts";
import { checkPartyKnown } from "./signatories/party-known.ts";
import { checkSignatoryOneName } from "./signatories/signatory-one-name.ts";
import { checkSignatoryPartyApart } from "./signatories/signatory-party-apart.ts";
import { checkSignatoryPerson } from "./signatories/signatory-person.ts";
import { checkSignatoryRoleApart } from "./signatories/signatory-role-apart.ts";
import { checkSignatoryUnique } from "./signatories/signatory-unique.ts";
import { swedish } from "./swedish/swedish.ts";
import { checkDateOrder } from "./title/date-order.ts";
import { checkDatePresent } from "./title/date-present.ts";
import { checkMeetingOnWorkingDay } from "./title/meeting-on-working-day.ts";
import { checkPlacePresent } from "./title/place-present.ts";
import { checkTitleKindApart } from "./title/title-kind-apart.ts";
import { checkTitleNeutral } from "./title/title-neutral.ts";
import { checkTitleShort } from "./title/title-short.ts";
import { findKommun } from "./validate-motion.ts";

/** The rules that a motion is held against once it can be read, in the order of the documentation. What it cannot be without is validated. */
const motionRules: readonly MotionRule[] = [
  ...[
    checkTitleShort,
    checkTitleNeutral,
    checkTitleKindApart,
    checkDatePresent,
    checkDateOrder,
    checkMeetingOnWorkingDay,
    checkPlacePresent,
  ],
  ...[
    checkClauseStartsWithAtt,
    checkClauseAttNotDoubled,
    checkClausePunctuationConsistent,
    checkClauseOneDecision,
    checkClauseIsDecision,
    checkClauseStandsAlone,
  ],
  ...[checkLeadInNotRepeated, checkClauseUnique, checkClausesInFrontMatter],
  ...[checkLeadInNumberAgrees, checkQuestionForm, checkAddresseePresent, checkItemPresent, checkOrganPresent],
  ...[
    checkSignatoryPerson,
    checkSignatoryOneName,
    checkSignatoryPartyApart,
    checkSignatoryRoleApart,
    checkSignatoryUnique,
    checkPartyKnown,
    checkPartyFormConsistent,
  ],
  ...[
    checkAuthorityNamed,
    checkAttachmentAllowed,
    checkAttachmentReadable,
    checkDeadlineMet,
    checkOneSubject,
    checkWithinPowers,
    checkSubmitterEntitled,
    checkSignatureForm,
  ],
  ...[
    checkBodyPresent,
    checkUnfinished,
    checkDoubtsResolved,
    checkHeadingLevels,
    checkNoRawHtml,
    checkListIntended,
    checkCodeIntended,
    checkLinkTextMeaningful,
    checkTableHeader,
    checkFootnoteDefined,
    checkMarkupIntended,
    checkDefinitionUsed,
    checkNumberKept,
    checkParagraphIntended,
    checkImagePlace,
    checkLinkAddress,
  ],
  swedish,
  ...[checkPersonalData, checkPathInside],
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
  const context: RuleContext = {
    holidays: kommuner.holidays,
    ...(kommun && { kommun, authorities: kommuner.entries() }),
    ...(host && { host }),
  };
  return sortDiagnostics(motionRules.flatMap((rule) => rule(facts, context)));
}
