import { problem } from "../../ground/diagnostics/diagnostic.ts";
import { defineRule } from "../../ground/diagnostics/rule.ts";
import { placeOf } from "../../ground/text/placed-text.ts";
import type { MotionFacts } from "../../motion/facts.ts";
import { rulesOfKind } from "../../motion/kommun/kommun.ts";
import { lastDay } from "../../motion/kommun/last-day.ts";
import type { MotionRule, RuleContext } from "../motion-rule.ts";

export const deadlineMet = defineRule("deadline-met", {
  severity: "warning",
  why: {
    sv: "En motion som kommer in för sent tas upp vid nästa sammanträde. Sista dagen räknas ut av `sammanträde` och kommunens regler, aldrig av dagens datum.",
    en: "A motion that comes in too late is taken up at the next meeting. The last day is computed from `sammanträde` and the kommun's rules, never from today's date.",
  },
  messages: {
    late: {
      reason: {
        sv: "{date} är för sent för sammanträdet {meeting} i {kommun}; sista dag är {last}",
        en: "{date} is too late for the meeting {meeting} in {kommun}; the last day is {last}",
      },
      hint: {
        sv: "lämna in senast {last}, eller ange nästa sammanträde",
        en: "hand it in by {last}, or name the next meeting",
      },
    },
    "late-for-notice": {
      reason: {
        sv: "{date} är för sent för kallelsen till sammanträdet {meeting} i {kommun}; sista dag är {last}",
        en: "{date} is too late for the notice of the meeting {meeting} in {kommun}; the last day is {last}",
      },
      hint: {
        sv: "motionen kan ändå lämnas vid sammanträdet",
        en: "the motion may still be handed in at the meeting",
      },
    },
    "after-meeting": {
      reason: {
        sv: "{date} är efter sammanträdet {meeting}",
        en: "{date} is after the meeting {meeting}",
      },
      hint: {
        sv: "ange nästa sammanträde",
        en: "name the next meeting",
      },
    },
  },
});

/**
 * Handed in, or dated, in time for the meeting it is meant for. Silent once it has been raised.
 *
 * The days are those of the motion alone, never today.
 */
export const checkDeadlineMet: MotionRule = (facts, context) => {
  const { meeting, raised, unreadable, submitted, date } = facts;
  const handedIn = submitted ?? (unreadable.has("inlämnad") ? undefined : date);
  if (meeting === undefined || raised !== undefined || unreadable.has("väckt") || handedIn === undefined) return [];
  const place = placeOf(handedIn.text);
  const values = { date: handedIn.value, meeting: meeting.value };
  if (handedIn.value > meeting.value) return [problem(deadlineMet, "after-meeting", place, { values })];
  const deadline = deadlineOf(facts, context);
  if (deadline === undefined || handedIn.value <= deadline.last.day) return [];
  const last = deadline.last.hour === undefined ? deadline.last.day : `${deadline.last.day} ${deadline.last.hour}`;
  const details = {
    values: { ...values, last, kommun: deadline.kommun },
    url: deadline.source,
    actual: handedIn.value,
    expected: last,
  };
  return [problem(deadlineMet, deadline.isAtMeetingToo ? "late-for-notice" : "late", place, details)];
};

function deadlineOf({ kind, meeting }: MotionFacts, { kommun, holidays }: RuleContext) {
  const rule = rulesOfKind(kind?.kind, kommun?.rules).deadline;
  const last = rule && meeting && lastDay(rule.value, meeting.value, holidays ?? (() => undefined));
  if (kommun === undefined || rule === undefined || last === undefined) return undefined;
  const isAtMeetingToo = rule.value.unit !== "atMeeting" && rule.value.atMeetingToo === true;
  return { last, source: rule.source, kommun: kommun.name, isAtMeetingToo };
}
