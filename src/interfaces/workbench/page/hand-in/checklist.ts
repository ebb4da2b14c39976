import type { HandIn, Problem } from "../../protocol.ts";
import type { Words } from "../words.ts";

/** What is in order, what is not, and what is to be thought of. `problem` is where it can be mended. */
export type CheckItem = {
  readonly state: "done" | "missing" | "advice";
  readonly text: string;
  readonly detail?: string;
  readonly problem?: Problem;
};

/** What to go through before a motion is handed in. */
export function checklistOf(
  known: HandIn | undefined,
  problems: readonly Problem[],
  words: Words,
): readonly CheckItem[] {
  const remaining = problems.filter(({ remains }) => remains === true);
  const errors = problems.filter(({ severity, remains }) => severity === "error" && remains !== true);
  const warnings = problems.filter(({ severity }) => severity === "warning");
  const first = ([problem]: readonly Problem[]) => (problem === undefined ? {} : { problem });
  const items: CheckItem[] = [
    remaining.length === 0
      ? { state: "done", text: words.checkComplete }
      : { state: "missing", text: words.remains(remaining.length), ...first(remaining) },
    errors.length === 0
      ? { state: "done", text: words.faultless }
      : { state: "missing", text: words.errors(errors.length), ...first(errors) },
  ];
  if (warnings.length > 0)
    items.push({
      state: "advice",
      text: words.warnings(warnings.length),
      detail: words.checkWarnings,
      ...first(warnings),
    });
  if (known === undefined) return items;
  const { doubts, deadline, today, signatories, signature, attachments, submitted } = known;
  if (doubts > 0) items.push({ state: "advice", text: words.checkDoubts(doubts) });
  if (deadline?.day !== undefined) {
    const isLate = today > deadline.day;
    items.push({
      state: isLate ? "advice" : "done",
      text: words.checkDeadline(deadline.day, deadline.hour),
      ...(isLate ? { detail: words.checkLate } : {}),
    });
  } else if (deadline !== undefined) items.push({ state: "advice", text: words.checkMeetingUnknown });
  if (signature !== undefined && signatories < signature.least)
    items.push({ state: "advice", text: words.checkSignatories(signatories, signature.least) });
  else if (signatories > 0) items.push({ state: "advice", text: words.checkSign(signatories) });
  if (attachments.length > 0)
    items.push({ state: "advice", text: words.checkAttachments, detail: attachments.join(", ") });
  if (submitted !== undefined) items.push({ state: "done", text: words.submitted(submitted) });
  return items;
}
