import { buildMotion } from "../../../build/build-motion.ts";
import { fileProblem, timeProblem } from "../../../build/file-problem.ts";
import type { MotionFile } from "../../../build/find-motions.ts";
import { type NextStep, nextStep } from "../../../build/next-step.ts";
import { type Written, writeOutputs } from "../../../build/outputs.ts";
import { Profile } from "../../../build/profile.ts";
import type { Resources } from "../../../build/resources.ts";
import type { Diagnostic } from "../../../ground/diagnostics/diagnostic.ts";
import { sha256 } from "../../../ground/digest/sha256.ts";
import { type Host, HostError } from "../../../ground/host/host.ts";
import { type TimeLimit, TimeLimitError, withoutLimit } from "../../../ground/host/time-limit.ts";
import type { Difference } from "../comparison/difference.ts";
import { emit } from "../emit.ts";
import { exitCodeOf, exitCodes } from "../exit-code.ts";
import type { BuildSettings } from "./build-settings.ts";
import { type Reads, recordingHost } from "./recording-host.ts";

/** What became of one motion. Plain data, so that a worker can send it. */
export type MotionResult = Written & {
  readonly diagnostics: readonly Diagnostic[];
  /** Nothing was done, since all was as the record says. */
  readonly isUnchanged: boolean;
  /** Paths that hold something else, when comparing. */
  readonly different: readonly Difference[];
  readonly phases: readonly (readonly [phase: string, milliseconds: number])[];
  readonly emitted?: string;
  /** What the author does with what was built, where the kommun has said so. */
  readonly nextStep?: NextStep;
  /** Our own bug, in words. */
  readonly bug?: string;
  /** Hashes of what was read and written, where all went well and they were asked for. */
  readonly hashes?: { readonly inputs: Reads; readonly outputs: Reads };
};

export const nothingBuilt: MotionResult = {
  diagnostics: [],
  outputs: [],
  kept: [],
  setAside: [],
  savedAgain: [],
  isUnchanged: false,
  different: [],
  phases: [],
};

/**
 * Build one motion and write its files, with the hashes of these and of what they were made from where it `isRecorded`. Never throws: a
 * bug is reported for this motion and does not stop the others. Reading and checking, all that is done before fonts are there, is within the limit.
 */
export async function buildOne(
  file: MotionFile,
  settings: BuildSettings,
  resources: Resources,
  isRecorded: boolean,
  limit: TimeLimit = withoutLimit,
): Promise<MotionResult> {
  try {
    return await limit(() => build(file, settings, resources, isRecorded));
  } catch (error) {
    if (error instanceof TimeLimitError)
      return { ...nothingBuilt, diagnostics: [timeProblem(file.path, error.seconds)] };
    if (error instanceof HostError) return { ...nothingBuilt, diagnostics: [fileProblem(error)] };
    return { ...nothingBuilt, bug: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
  }
}

async function build(
  file: MotionFile,
  settings: BuildSettings,
  shared: Resources,
  isRecorded: boolean,
): Promise<MotionResult> {
  const { options, out, emission } = settings;
  const { host, reads } = isRecorded ? recordingHost(shared.host) : { host: shared.host, reads: new Map() };
  const profile = new Profile(host);
  const resources = { ...shared, host };
  const { value: built, diagnostics } = await buildMotion(file, options, resources, profile);
  const result = { ...nothingBuilt, diagnostics, phases: profile.phases };
  if (built === undefined || exitCodeOf(diagnostics, settings.isStrict) !== exitCodes.fine) return result;
  if (emission !== undefined) return { ...result, emitted: emit(emission, built, options.variant) };
  if (settings.isComparing) {
    const { differencesOf } = await import("../comparison/difference.ts");
    return { ...result, different: await differencesOf({ built, file, resources }, out, options.variant) };
  }
  const inputs = new Map(reads);
  const target = { out, variant: options.variant, force: settings.isForced };
  const written = await profile.measureAsync("write", () => writeOutputs({ built, file, resources }, target));
  const { outputs, kept, setAside, savedAgain } = written.value ?? nothingBuilt;
  const all = [...diagnostics, ...written.diagnostics];
  const hashes =
    !isRecorded || written.value === undefined || written.diagnostics.length > 0
      ? {}
      : { hashes: { inputs: [...inputs], outputs: outputs.map((path) => [path, hashOf(path, shared.host)] as const) } };
  const step = options.variant === "final" ? nextStep(built.motion, shared.kommuner) : undefined;
  const done = { ...result, phases: profile.phases, diagnostics: all, outputs, kept, setAside, savedAgain };
  return { ...done, ...hashes, ...(step && { nextStep: step }) };
}

function hashOf(path: string, host: Host): string {
  return sha256(host.readFile(path));
}
