import { type Diagnostic, problem } from "../../ground/diagnostics/diagnostic.ts";
import { placeOf } from "../../ground/text/placed-text.ts";
import type { MotionFacts } from "../../motion/facts.ts";
import { lastDay } from "../../motion/kommun/last-day.ts";
import type { MotionRule, RuleContext } from "../motion-rule.ts";

/** No attachments where the kommun takes none. */
export const attachmentAllowed: MotionRule = ({ attachments, keys }, { kommun }) => {
  const rule = kommun?.rules.attachments;
  const [first] = attachments;
  if (kommun === undefined || rule?.value !== "forbidden" || first === undefined) return [];
  const place = keys.get("bilagor") ?? placeOf(first.file);
  return [problem("attachment-allowed", "forbidden", place, { values: { kommun: kommun.name }, url: rule.source })];
};

/**
 * Handed in, or dated, in time for the meeting it is meant for. Silent once it has been raised.
 *
 * The days are those of the motion alone, never today.
 */
export const deadlineMet: MotionRule = (facts, context) => {
  const { meeting, raised, unreadable, submitted, date } = facts;
  const handedIn = submitted ?? (unreadable.has("inlämnad") ? undefined : date);
  if (meeting === undefined || raised !== undefined || unreadable.has("väckt") || handedIn === undefined) return [];
  const place = placeOf(handedIn.text);
  const values = { date: handedIn.value, meeting: meeting.value };
  if (handedIn.value > meeting.value) return [problem("deadline-met", "after-meeting", place, { values })];
  const deadline = deadlineOf(facts, context);
  if (deadline === undefined || handedIn.value <= deadline.last.day) return [];
  const last = deadline.last.hour === undefined ? deadline.last.day : `${deadline.last.day} ${deadline.last.hour}`;
  const details = {
    values: { ...values, last, kommun: deadline.kommun },
    url: deadline.source,
    actual: handedIn.value,
    expected: last,
  };
  return [problem("deadline-met", deadline.isAtMeetingToo ? "late-for-notice" : "late", place, details)];
};

function deadlineOf({ kind, meeting }: MotionFacts, { kommun, holidays }: RuleContext) {
  const rules = kommun?.rules;
  const rule =
    kind?.kind === "motion"
      ? rules?.deadline
      : kind?.kind === "interpellation"
        ? rules?.interpellationDeadline
        : undefined;
  const last = rule && meeting && lastDay(rule.value, meeting.value, holidays ?? (() => undefined));
  if (kommun === undefined || rule === undefined || last === undefined) return undefined;
  const isAtMeetingToo = rule.value.unit !== "atMeeting" && rule.value.atMeetingToo === true;
  return { last, source: rule.source, kommun: kommun.name, isAtMeetingToo };
}

/** Substitutes only as the kommun lets them. A councillor beside them is enough. */
export const submitterEntitled: MotionRule = ({ kind, signatories, unreadable }, { kommun }) => {
  const rules = kommun?.rules;
  const rule =
    kind?.kind === "motion"
      ? rules?.submitter
      : kind?.kind === "interpellation"
        ? rules?.interpellationSubmitter
        : undefined;
  if (kommun === undefined || rule === undefined || unreadable.has("undertecknare")) return [];
  if (signatories.some(({ role }) => !isIdleSubstitute(role?.value ?? ""))) return [];
  return signatories.flatMap(({ role }): readonly Diagnostic[] => {
    if (role === undefined) return [];
    const details = { values: { kommun: kommun.name }, url: rule.source };
    const { substitute } = rule.value;
    if (substitute === undefined) return [problem("submitter-entitled", "councillors", placeOf(role), details)];
    return [
      problem(
        "submitter-entitled",
        substitute === "atMeetingOnly" ? "at-meeting" : "when-serving",
        placeOf(role),
        details,
      ),
    ];
  });
};

/** "ersättare", but not "tjänstgörande ersättare". */
function isIdleSubstitute(role: string): boolean {
  return /(?<![A-Za-zÀ-ÖØ-öø-ӿ])(?:ersättare|suppleant)(?![A-Za-zÀ-ÖØ-öø-ӿ])/iu.test(role) && !/tjänstgör/i.test(role);
}

/** A signature in the form the kommun asks for, and no more of them than it takes. Silent where the template decides the form. */
export const signatureForm: MotionRule = (facts, context) => [
  ...formWanted(facts, context),
  ...tooMany(facts, context),
];

function tooMany({ kind, signatories }: MotionFacts, { kommun }: RuleContext): readonly Diagnostic[] {
  const rule = kind?.kind === "interpellation" ? kommun?.rules.interpellationSignatories : undefined;
  if (kommun === undefined || rule === undefined) return [];
  const first = signatories[rule.value];
  if (first === undefined) return [];
  const values = { kommun: kommun.name, count: String(rule.value) };
  return [problem("signature-form", "signatories", first.place, { values, url: rule.source })];
}

function formWanted({ signatureForm: form }: MotionFacts, { kommun }: RuleContext): readonly Diagnostic[] {
  const rule = kommun?.rules.signature;
  if (kommun === undefined || rule === undefined || form === undefined || form.value === "pen") return [];
  const wanted = rule.value.form;
  if (wanted === "written" || (wanted === "signedOrESigned" && form.value === "field")) return [];
  const message = wanted === "ownHand" ? "own-hand" : wanted === "paperOriginal" ? "paper" : "signed";
  return [
    problem("signature-form", message, placeOf(form.text), { values: { kommun: kommun.name }, url: rule.source }),
  ];
}
