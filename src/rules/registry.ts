import type { Rule } from "../ground/diagnostics/rule.ts";
import { bodyPresent } from "./body/body-present.ts";
import { codeIntended } from "./body/code-intended.ts";
import { definitionUsed } from "./body/definition-used.ts";
import { doubtsResolved } from "./body/doubts-resolved.ts";
import { footnoteDefined } from "./body/footnote-defined.ts";
import { headingLevels } from "./body/heading-levels.ts";
import { imageAlt } from "./body/image-alt.ts";
import { imagePlace } from "./body/image-place.ts";
import { imageReadable } from "./body/image-readable.ts";
import { imageSharp } from "./body/image-sharp.ts";
import { linkAddress } from "./body/link-address.ts";
import { linkTextMeaningful } from "./body/link-text-meaningful.ts";
import { listIntended } from "./body/list-intended.ts";
import { markupIntended } from "./body/markup-intended.ts";
import { noRawHtml } from "./body/no-raw-html.ts";
import { numberKept } from "./body/number-kept.ts";
import { paragraphIntended } from "./body/paragraph-intended.ts";
import { tableHeader } from "./body/table-header.ts";
import { unfinished } from "./body/unfinished.ts";
import { clauseAttNotDoubled } from "./clauses/clause-att-not-doubled.ts";
import { clauseIsDecision } from "./clauses/clause-is-decision.ts";
import { clauseIsInline } from "./clauses/clause-is-inline.ts";
import { clauseOneDecision } from "./clauses/clause-one-decision.ts";
import { clausePresent } from "./clauses/clause-present.ts";
import { clausePunctuationConsistent } from "./clauses/clause-punctuation-consistent.ts";
import { clauseStandsAlone } from "./clauses/clause-stands-alone.ts";
import { clauseStartsWithAtt } from "./clauses/clause-starts-with-att.ts";
import { clauseUnique } from "./clauses/clause-unique.ts";
import { clausesInFrontMatter } from "./clauses/clauses-in-front-matter.ts";
import { leadInNotRepeated } from "./clauses/lead-in-not-repeated.ts";
import { attachmentAllowed } from "./kommun/attachment-allowed.ts";
import { attachmentReadable } from "./kommun/attachment-readable.ts";
import { authorityNamed } from "./kommun/authority-named.ts";
import { deadlineMet } from "./kommun/deadline-met.ts";
import { oneSubject } from "./kommun/one-subject.ts";
import { signatureForm } from "./kommun/signature-form.ts";
import { submitterEntitled } from "./kommun/submitter-entitled.ts";
import { withinPowers } from "./kommun/within-powers.ts";
import { fileReadable } from "./output/file-readable.ts";
import { fileWritable } from "./output/file-writable.ts";
import { outputDistinct } from "./output/output-distinct.ts";
import { outputEdited } from "./output/output-edited.ts";
import { outputSubmitted } from "./output/output-submitted.ts";
import { outputUnsigned } from "./output/output-unsigned.ts";
import { timeLimit } from "./output/time-limit.ts";
import { addresseePresent } from "./questions/addressee-present.ts";
import { itemPresent } from "./questions/item-present.ts";
import { leadInNumberAgrees } from "./questions/lead-in-number-agrees.ts";
import { organPresent } from "./questions/organ-present.ts";
import { questionForm } from "./questions/question-form.ts";
import { questionPresent } from "./questions/question-present.ts";
import { charactersPrintable } from "./safety/characters-printable.ts";
import { pathInside } from "./safety/path-inside.ts";
import { personalData } from "./safety/personal-data.ts";
import { personalDataMasked } from "./safety/personal-data-masked.ts";
import { wordFits } from "./safety/word-fits.ts";
import { partyFormConsistent } from "./signatories/party-form-consistent.ts";
import { partyKnown } from "./signatories/party-known.ts";
import { signatoryOneName } from "./signatories/signatory-one-name.ts";
import { signatoryPartyApart } from "./signatories/signatory-party-apart.ts";
import { signatoryPerson } from "./signatories/signatory-person.ts";
import { signatoryPresent } from "./signatories/signatory-present.ts";
import { signatoryRoleApart } from "./signatories/signatory-role-apart.ts";
import { signatoryUnique } from "./signatories/signatory-unique.ts";
import { dateValid } from "./source/date-valid.ts";
import { fieldsKnown } from "./source/fields-known.ts";
import { fieldsTyped } from "./source/fields-typed.ts";
import { fileIsUtf8 } from "./source/file-is-utf8.ts";
import { frontMatterPresent } from "./source/front-matter-present.ts";
import { kindKnown } from "./source/kind-known.ts";
import { kommunKnown } from "./source/kommun-known.ts";
import { sizeLimit } from "./source/size-limit.ts";
import { yamlKeysUnique } from "./source/yaml-keys-unique.ts";
import { yamlParses } from "./source/yaml-parses.ts";
import { yamlQuotesNeeded } from "./source/yaml-quotes-needed.ts";
import { dashForm } from "./swedish/dash-form.ts";
import { dateForm } from "./swedish/date-form.ts";
import { invisibleCharacters } from "./swedish/invisible-characters.ts";
import { lawCurrent } from "./swedish/law-current.ts";
import { noBreakSpace } from "./swedish/no-break-space.ts";
import { numberForm } from "./swedish/number-form.ts";
import { punctuationSpaced } from "./swedish/punctuation-spaced.ts";
import { quotesBalanced } from "./swedish/quotes-balanced.ts";
import { quotesConsistent } from "./swedish/quotes-consistent.ts";
import { quotesSwedish } from "./swedish/quotes-swedish.ts";
import { readability } from "./swedish/readability.ts";
import { spacesSingle } from "./swedish/spaces-single.ts";
import { wordsNotDoubled } from "./swedish/words-not-doubled.ts";
import { configValid } from "./template/config-valid.ts";
import { contrast } from "./template/contrast.ts";
import { ignoreUsed } from "./template/ignore-used.ts";
import { kommunValid } from "./template/kommun-valid.ts";
import { markupKnown } from "./template/markup-known.ts";
import { templateCompiles } from "./template/template-compiles.ts";
import { templateExists } from "./template/template-exists.ts";
import { templateNamesKnown } from "./template/template-names-known.ts";
import { themeValid } from "./template/theme-valid.ts";
import { dateOrder } from "./title/date-order.ts";
import { datePresent } from "./title/date-present.ts";
import { meetingOnWorkingDay } from "./title/meeting-on-working-day.ts";
import { placePresent } from "./title/place-present.ts";
import { titleKindApart } from "./title/title-kind-apart.ts";
import { titleNeutral } from "./title/title-neutral.ts";
import { titlePresent } from "./title/title-present.ts";
import { titleShort } from "./title/title-short.ts";

/** Every rule, by group, in the order of the documentation. */
export const ruleGroups = {
  source: [
    frontMatterPresent,
    yamlParses,
    yamlKeysUnique,
    yamlQuotesNeeded,
    fieldsKnown,
    fieldsTyped,
    dateValid,
    fileIsUtf8,
    kindKnown,
    kommunKnown,
    sizeLimit,
  ],
  title: [
    titlePresent,
    titleShort,
    titleNeutral,
    titleKindApart,
    datePresent,
    dateOrder,
    meetingOnWorkingDay,
    placePresent,
  ],
  clauses: [
    clausePresent,
    clauseIsInline,
    clauseStartsWithAtt,
    clauseAttNotDoubled,
    clausePunctuationConsistent,
    clauseOneDecision,
    clauseIsDecision,
    clauseStandsAlone,
    leadInNotRepeated,
    clauseUnique,
    clausesInFrontMatter,
  ],
  questions: [leadInNumberAgrees, questionPresent, questionForm, addresseePresent, itemPresent, organPresent],
  signatories: [
    signatoryPresent,
    signatoryPerson,
    signatoryOneName,
    signatoryPartyApart,
    signatoryRoleApart,
    signatoryUnique,
    partyKnown,
    partyFormConsistent,
  ],
  kommun: [
    authorityNamed,
    attachmentAllowed,
    attachmentReadable,
    deadlineMet,
    oneSubject,
    withinPowers,
    submitterEntitled,
    signatureForm,
  ],
  body: [
    bodyPresent,
    unfinished,
    doubtsResolved,
    headingLevels,
    noRawHtml,
    listIntended,
    codeIntended,
    imageReadable,
    imageAlt,
    imagePlace,
    imageSharp,
    linkTextMeaningful,
    tableHeader,
    footnoteDefined,
    markupIntended,
    definitionUsed,
    numberKept,
    paragraphIntended,
    linkAddress,
  ],
  swedish: [
    quotesSwedish,
    quotesBalanced,
    quotesConsistent,
    wordsNotDoubled,
    punctuationSpaced,
    numberForm,
    dateForm,
    lawCurrent,
    noBreakSpace,
    spacesSingle,
    dashForm,
    invisibleCharacters,
    readability,
  ],
  safety: [personalData, personalDataMasked, charactersPrintable, pathInside, wordFits],
  template: [
    templateExists,
    templateCompiles,
    templateNamesKnown,
    markupKnown,
    themeValid,
    contrast,
    kommunValid,
    configValid,
    ignoreUsed,
  ],
  output: [fileReadable, fileWritable, outputUnsigned, outputSubmitted, outputEdited, outputDistinct, timeLimit],
} as const satisfies Readonly<Record<string, readonly Rule[]>>;

type AnyRule = (typeof ruleGroups)[keyof typeof ruleGroups][number];

export type RuleId = AnyRule["id"];

/** Every rule by its id, in the order of the documentation. */
export const rules: Readonly<Record<RuleId, Rule>> = Object.fromEntries(
  Object.values(ruleGroups)
    .flat()
    .map((rule) => [rule.id, rule]),
) as Record<RuleId, Rule>;

export function isRuleId(id: string): id is RuleId {
  return Object.hasOwn(rules, id);
}

/** The rule that a diagnostic is of. */
export function ruleOf({ ruleId }: { readonly ruleId: string }): Rule {
  if (!isRuleId(ruleId)) throw new Error(`no rule is called ${ruleId}`);
  return rules[ruleId];
}
