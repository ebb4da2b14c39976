import type { Diagnostic } from "../ground/diagnostics/diagnostic.ts";
import type { Host } from "../ground/host/host.ts";
import type { MotionFacts } from "../motion/facts.ts";
import type { Holidays } from "../motion/kommun/holidays.ts";
import type { Kommun } from "../motion/kommun/kommun.ts";
import type { RegisterEntry } from "../motion/kommun/register.ts";

/** What a rule may know besides the motion. */
export type RuleContext = {
  /** Absent where the motion names none, or one that is not known. */
  readonly kommun?: Kommun;
  /** Absent where there are no files to look at, as for text in an editor; rules on files then say nothing. */
  readonly host?: Host;
  /** Absent where nobody knows the holidays of the year; working days are then not counted. */
  readonly holidays?: Holidays;
  /** The register of all kommuner and regions; absent where nobody has read it. */
  readonly authorities?: readonly RegisterEntry[];
};

/** Look at one thing, and say where it is not as it should be. */
export type MotionRule = (facts: MotionFacts, context: RuleContext) => readonly Diagnostic[];
