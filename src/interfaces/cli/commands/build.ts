import { formats, pdfStandards } from "../../../build/build-motion.ts";
import { distinctMotions, findMotions, type MotionFile } from "../../../build/find-motions.ts";
import { strayFiles } from "../../../build/stray-files.ts";
import { buildAll } from "../batch/build-all.ts";
import type { MotionResult } from "../batch/build-one.ts";
import { buildSettings } from "../batch/build-settings.ts";
import { type Command, type Context, type Given, UsageError } from "../command.ts";
import { emissions } from "../emit.ts";
import { type ExitCode, exitCodeOf, exitCodes, worst } from "../exit-code.ts";
import { openOffice } from "../open-office.ts";
import { Progress } from "../progress.ts";
import { Reporting } from "../reporting.ts";
import { mergeShards } from "../shards/merge-shards.ts";
import { readShard, type Shard, shardOf } from "../shards/shard.ts";
import { ShardReporter } from "../shards/shard-report.ts";

export const build: Command = {
  operands: "[FIL|MAPP…]",
  minOperands: 0,
  maxOperands: Number.POSITIVE_INFINITY,
  options: {
    format: {
      argument: formats.join(","),
      choices: formats,
      help: {
        sv: "format, åtskilda med komma (förval: pdf,docx)",
        en: "formats, separated by commas (default: pdf,docx)",
      },
    },
    out: {
      argument: "MAPP",
      help: { sv: "mapp för det byggda (förval: output)", en: "folder for what is built (default: output)" },
    },
    template: { argument: "MALL", help: { sv: "annan mall än motionens", en: "another template than the motion's" } },
    draft: {
      help: {
        sv: "bygg ett utkast: det som saknas får synliga platshållare",
        en: "build a draft: what is missing gets visible placeholders",
      },
    },
    publish: {
      help: {
        sv: "bygg en kopia för webben: underskrifter och kontaktuppgifter borta, personuppgifter maskerade",
        en: "build a copy for the web: signatures and contact data gone, personal data masked",
      },
    },
    "pdf-standard": {
      argument: pdfStandards.join("|"),
      choices: pdfStandards,
      help: {
        sv: "arkivformat; a-3a bifogar motionens källtext, a-4 är PDF 2.0 med PDF/UA-2",
        en: "archive format; a-3a attaches the motion's source, a-4 is PDF 2.0 with PDF/UA-2",
      },
    },
    check: {
      help: {
        sv: "skriv inget, men säg om det som ligger i mappen är något annat än källan ger",
        en: "write nothing, but say whether what lies in the folder differs from what the source gives",
      },
    },
    force: {
      help: {
        sv: "bygg om allt, även inlämnade motioner; en fil som någon har arbetat i får ett annat namn",
        en: "rebuild everything, submitted motions included; a file that somebody has worked in is renamed",
      },
    },
    jobs: {
      argument: "N",
      help: {
        sv: "så många motioner samtidigt (förval: efter datorn)",
        en: "number of motions built in parallel (default: by CPU count)",
      },
    },
    strict: { help: { sv: "varningar räknas som fel", en: "warnings count as errors" } },
    info: { help: { sv: "visa också råd", en: "show advice too" } },
    profile: { help: { sv: "visa hur lång tid varje steg tog", en: "show how long each phase took" } },
    emit: {
      argument: emissions.join("|"),
      choices: emissions,
      help: {
        sv: "skriv ut ett mellanled i stället för att bygga",
        en: "print what is between two phases instead of building",
      },
    },
    shard: {
      argument: "I/N",
      help: {
        sv: "bygg del I av N, för flera datorer; skriver en rapport i mappen",
        en: "build part I of N, for several machines; writes a report into the folder",
      },
    },
    "merge-reports": {
      argument: "MAPP",
      help: {
        sv: "bygg inget: kontrollera att alla delar och filer finns i mappen",
        en: "build nothing: check that all parts and files are in the folder",
      },
    },
    json: { help: { sv: "resultatet som JSON på stdout", en: "the result as JSON on stdout" } },
  },
  run: async (paths, given, context) => {
    const { host } = context;
    const started = host.elapsed();
    if (given.has("draft") && given.has("publish")) {
      throw new UsageError({
        sv: "--draft och --publish går inte ihop: ett utkast publiceras inte",
        en: "--draft and --publish do not go together: a draft is not published",
      });
    }
    const merged = given.text("merge-reports");
    if (merged !== undefined) return mergeShards(merged.replaceAll("\\", "/"), given, context);
    const settings = buildSettings(given);
    const shard = shardAsked(given);
    const jobs = jobsOf(given);
    const reporting = new Reporting(given, context);
    const found = findMotions(paths, host);
    reporting.add([...found.diagnostics, ...strayFiles(paths, host)]);
    const all = distinctMotions(found);
    const motions = shard === undefined ? all : shardOf(all, shard);
    const isWriting = !settings.isComparing && settings.emission === undefined;
    const part = shard && isWriting ? new ShardReporter(shard, settings.out, host) : undefined;
    const resources = openOffice(reporting, host);
    const progress = new Progress(motions.length, context);
    const codes: ExitCode[] = [];
    const isWhole = await buildAll(motions, settings, resources, jobs, (file, result) => {
      progress.show(file.path);
      const code = report(file, result, given, reporting, context);
      codes.push(code);
      part?.add(file.path, worst([code, exitCodeOf(result.diagnostics, settings.isStrict)]) === 0, result.outputs);
    });
    progress.end();
    if (!isWhole) reporting.interrupted(codes.length, motions.length);
    if (given.has("profile")) reporting.wholeProfile(started, host.elapsed());
    reporting.finish();
    const exitCode = worst([...codes, reporting.exitCode]);
    if (isWhole)
      part?.write(
        all.map(({ path }) => path),
        exitCode,
      );
    return exitCode;
  },
};

/** Say what became of one motion. */
function report(
  file: MotionFile,
  result: MotionResult,
  given: Given,
  reporting: Reporting,
  context: Context,
): ExitCode {
  reporting.add(result.diagnostics);
  if (given.has("profile")) reporting.profile(file.path, result.phases);
  if (result.bug !== undefined) reporting.bug(file.path, result.bug);
  if (result.emitted !== undefined) {
    context.terminal.out(result.emitted);
    return exitCodes.fine;
  }
  if (given.has("check")) reporting.different(file.path, result.different);
  else reporting.built(file.path, result.outputs, result);
  if (result.bug !== undefined) return exitCodes.bug;
  return result.different.length === 0 ? exitCodes.fine : exitCodes.problem;
}

function shardAsked(given: Given): Shard | undefined {
  const text = given.text("shard");
  return text === undefined ? undefined : readShard(text);
}

function jobsOf(given: Given): number | undefined {
  const text = given.text("jobs");
  if (text === undefined) return undefined;
  if (/^[1-9]\d?$/.test(text)) return Number(text);
  throw new UsageError({
    sv: `--jobs tar ett tal från 1 till 99, inte ${text}`,
    en: `--jobs takes a number from 1 to 99, not ${text}`,
  });
}
