import type { Kommuner } from "../motion/kommun/find-kommun.ts";
import { rulesOfKind } from "../motion/kommun/kommun.ts";
import { type LastDay, lastDay } from "../motion/kommun/last-day.ts";
import type { Motion } from "../motion/motion.ts";

/** What the author does with a built motion, as far as the kommun's own pages say it. */
export type NextStep = {
  /** The kommun's service for handing in, and how one logs in there. */
  readonly service?: { readonly url: string; readonly login?: string };
  readonly deadline?: LastDay & {
    readonly source: string;
    /** The last day is that of the meeting, or handing in there is allowed too. */
    readonly atMeeting: "only" | "too" | "no";
  };
};

/** Where and by when a motion is handed in. Undefined where nobody has said so, and once it has been. Never asks what day it is. */
export function nextStep(motion: Motion, kommuner: Kommuner): NextStep | undefined {
  const { authority, kind, meeting, submitted, raised, decision } = motion;
  const isHandedIn = submitted !== undefined || raised !== undefined || decision !== undefined;
  if (authority.id === "" || isHandedIn || (kind !== "motion" && kind !== "interpellation" && kind !== "question"))
    return undefined;
  const kommun = kommuner.find(authority.id).kommun;
  const rule = rulesOfKind(kind, kommun?.rules).deadline;
  const last = rule && meeting && lastDay(rule.value, meeting.value, kommuner.holidays);
  // The services that are known take motions.
  const service = kind === "motion" ? kommun?.eService : undefined;
  if (last === undefined && service === undefined) return undefined;
  return {
    ...(service && {
      service: {
        url: service.source,
        ...(service.value.login === undefined ? {} : { login: service.value.login }),
      },
    }),
    ...(last &&
      rule && {
        deadline: {
          ...last,
          source: rule.source,
          atMeeting:
            rule.value.unit === "atMeeting"
              ? ("only" as const)
              : rule.value.atMeetingToo
                ? ("too" as const)
                : ("no" as const),
        },
      }),
  };
}
