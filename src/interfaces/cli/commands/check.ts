import { checkMotion } from "../../../build/check-motion.ts";
import { timeProblem } from "../../../build/file-problem.ts";
import { distinctMotions, findMotions, type MotionFile, motionsFolder } from "../../../build/find-motions.ts";
import type { Resources } from "../../../build/resources.ts";
import { strayFiles } from "../../../build/stray-files.ts";
import type { Variant } from "../../../document/meta.ts";
import type { Diagnostic } from "../../../ground/diagnostics/diagnostic.ts";
import { nodeTimeLimit } from "../../../ground/host/node-time-limit.ts";
import { type TimeLimit, TimeLimitError, withoutLimit } from "../../../ground/host/time-limit.ts";
import { type Command, type Context, type Given, UsageError } from "../command.ts";
import { type ExitCode, exitCodes } from "../exit-code.ts";
import { openOffice } from "../open-office.ts";
import { Progress } from "../progress.ts";
import { Reporting, reporters } from "../reporting.ts";
import { secondsToAMotion } from "../seconds-to-a-motion.ts";

export const check: Command = {
  operands: "[FIL|MAPP…]",
  minOperands: 0,
  maxOperands: Number.POSITIVE_INFINITY,
  options: {
    reporter: {
      argument: reporters.join("|"),
      choices: reporters,
      help: { sv: "hur problemen skrivs ut (förval: pretty)", en: "how problems are printed (default: pretty)" },
    },
    json: { help: { sv: "detsamma som --reporter json", en: "the same as --reporter json" } },
    strict: { help: { sv: "varningar räknas som fel", en: "warnings count as errors" } },
    draft: {
      help: {
        sv: "granska som utkast: det som saknas är varningar",
        en: "check as a draft: what is missing is a warning",
      },
    },
    info: { help: { sv: "visa också råd", en: "show advice too" } },
    staged: {
      help: {
        sv: "granska bara det som ska checkas in i git, med den text som checkas in",
        en: "check only what is staged in git, with the text that is staged",
      },
    },
  },
  run: async (paths, given, context) => {
    if (given.has("staged")) return checkStaged(paths, given, context);
    return checkPaths(paths, given, context);
  },
};

/** Motions below the paths that are part of the next commit. With none there is nothing to say. */
async function checkStaged(paths: readonly string[], given: Given, context: Context): Promise<ExitCode> {
  const { stagedHost, stagedPaths } = await import("../git.ts");
  const staged = stagedPaths();
  if (staged === undefined) throw new UsageError({ sv: "Mappen är inte i git", en: "The folder is not in git" });
  const tops = (paths.length === 0 ? [motionsFolder] : paths).map((path) => path.replaceAll("\\", "/"));
  const motions = staged.filter(
    (path) =>
      /\.md$/i.test(path) &&
      !/(^|\/)readme\.md$/i.test(path) &&
      tops.some((top) => path === top || path.startsWith(`${top.replace(/\/$/, "")}/`)),
  );
  if (motions.length === 0) {
    new Reporting(given, context).finish();
    return exitCodes.fine;
  }
  return checkPaths(motions, given, { ...context, host: stagedHost(context.host, staged) });
}

async function checkPaths(paths: readonly string[], given: Given, context: Context): Promise<ExitCode> {
  const reporting = new Reporting(given, context);
  const variant: Variant = given.has("draft") ? "draft" : "final";
  const found = findMotions(paths, context.host);
  reporting.add([...found.diagnostics, ...strayFiles(paths, context.host)]);
  const motions = distinctMotions(found);
  const resources = openOffice(reporting, context.host);
  const progress = new Progress(motions.length, context);
  const limit = motions.length > 1 || given.has("staged") ? nodeTimeLimit(secondsToAMotion) : withoutLimit;
  for (const file of motions) {
    progress.show(file.path);
    reporting.add(checkWithin(limit, file, variant, resources));
    reporting.built(file.path, []);
  }
  progress.end();
  reporting.finish();
  return reporting.exitCode;
}

function checkWithin(
  limit: TimeLimit,
  file: MotionFile,
  variant: Variant,
  resources: Resources,
): readonly Diagnostic[] {
  try {
    return limit(() => checkMotion(file, variant, resources)).diagnostics;
  } catch (error) {
    if (error instanceof TimeLimitError) return [timeProblem(file.path, error.seconds)];
    throw error;
  }
}
