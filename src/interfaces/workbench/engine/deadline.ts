import type { Resources } from "../../../build/resources.ts";
import type { Kind } from "../../../motion/kinds/kinds.ts";
import type { Kommun } from "../../../motion/kommun/kommun.ts";
import { lastDay } from "../../../motion/kommun/last-day.ts";
import type { HandIn } from "../protocol.ts";

/** Until when something is handed in for a meeting, and where that is said. Undefined where the kommun's rule is not known. */
export function deadlineOf(
  { kind, meeting }: { readonly kind: Kind; readonly meeting?: string },
  kommun: Kommun | undefined,
  { kommuner }: Resources,
): HandIn["deadline"] {
  const rules = kommun?.rules;
  const rule =
    kind === "interpellation" ? rules?.interpellationDeadline : kind === "motion" ? rules?.deadline : undefined;
  if (rule === undefined) return undefined;
  const last = meeting === undefined ? undefined : lastDay(rule.value, meeting, kommuner.holidays);
  return {
    source: rule.source,
    ...(meeting === undefined ? {} : { meeting }),
    ...(last === undefined ? {} : { day: last.day, ...(last.hour === undefined ? {} : { hour: last.hour }) }),
  };
}
