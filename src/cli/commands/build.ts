import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { HostError } from "../../host/host.ts";
import { type BuildOptions, buildMotion, type Format, formats } from "../../pipeline/build-motion.ts";
import { fileProblem } from "../../pipeline/file-problem.ts";
import { findMotions, type MotionFile } from "../../pipeline/find-motions.ts";
import { isSame, outputPath, writeOutputs } from "../../pipeline/outputs.ts";
import { Profile } from "../../pipeline/profile.ts";
import type { Resources } from "../../pipeline/resources.ts";
import { type Command, type Context, type Given, UsageError } from "../command.ts";
import { type Emission, emissions, emit } from "../emit.ts";
import { type ExitCode, exitCodeOf, exitCodes, worst } from "../exit-code.ts";
import { openOffice } from "../open-office.ts";
import { Progress } from "../progress.ts";
import { Reporting } from "../reporting.ts";

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
      argument: "a-2a|a-3a",
      choices: ["a-2a", "a-3a"],
      help: {
        sv: "arkivformat; a-3a bifogar motionens källtext",
        en: "archive format; a-3a attaches the motion's source",
      },
    },
    check: {
      help: {
        sv: "skriv inget, men säg om det som ligger i mappen är något annat än källan ger",
        en: "write nothing, but say whether what lies in the folder differs from what the source gives",
      },
    },
    force: { help: { sv: "skriv om även inlämnade motioner", en: "rewrite submitted motions too" } },
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
    json: { help: { sv: "resultatet som JSON på stdout", en: "the result as JSON on stdout" } },
  },
  run: async (paths, given, context) => {
    const { host } = context;
    if (given.has("draft") && given.has("publish")) {
      throw new UsageError({
        sv: "--draft och --publish går inte ihop: ett utkast publiceras inte",
        en: "--draft and --publish do not go together: a draft is not published",
      });
    }
    const reporting = new Reporting(given, context);
    const found = findMotions(paths, host);
    reporting.add(found.diagnostics);
    const motions = exitCodeOf(found.diagnostics) === exitCodes.problem ? [] : (found.value ?? []);
    const resources = openOffice(reporting, host);
    const progress = new Progress(motions.length, context);
    const codes: ExitCode[] = [];
    for (const file of motions) {
      progress.show(file.path);
      codes.push(await buildOne(file, given, reporting, resources, context));
    }
    progress.end();
    reporting.finish();
    return worst([...codes, reporting.exitCode]);
  },
};

async function buildOne(
  file: MotionFile,
  given: Given,
  reporting: Reporting,
  resources: Resources,
  context: Context,
): Promise<ExitCode> {
  const { host } = context;
  const profile = new Profile(host);
  const options = optionsOf(given);
  const out = (given.text("out") ?? "output").replaceAll("\\", "/");
  const { value: built, diagnostics } = await readable(() => buildMotion(file, options, resources, profile));
  reporting.add(diagnostics);
  if (given.has("profile")) reporting.profile(file.path, profile);
  const isFaulty = exitCodeOf(diagnostics, given.has("strict")) !== exitCodes.fine;
  const emission = given.text("emit");
  if (built === undefined || isFaulty) {
    reporting.built(file.path, []);
    return exitCodes.fine;
  }
  if (emission !== undefined) {
    context.terminal.out(emit(emission as Emission, built, options.variant));
    return exitCodes.fine;
  }
  if (given.has("check")) {
    const different = built.files
      .map(({ format, bytes }) => ({ path: outputPath(out, file, options.variant, format), bytes }))
      .filter((output) => !isSame(output, host));
    reporting.different(different.map(({ path }) => path));
    return different.length === 0 ? exitCodes.fine : exitCodes.problem;
  }
  const target = { out, file, variant: options.variant, force: given.has("force") };
  const written = writeOutputs(built.motion, built.files, target, host);
  reporting.add(written.diagnostics);
  reporting.built(file.path, written.value ?? []);
  return exitCodes.fine;
}

function optionsOf(given: Given): BuildOptions {
  const templateId = given.text("template");
  const emission = given.text("emit");
  const asked = (given.text("format")?.split(",") ?? ["pdf", "docx"]) as readonly Format[];
  return {
    formats:
      emission === undefined
        ? formats.filter((format) => asked.includes(format))
        : emission === "frames"
          ? ["pdf"]
          : [],
    variant: given.has("draft") ? "draft" : given.has("publish") ? "published" : "final",
    standard: given.text("pdf-standard") === "a-3a" ? "a-3a" : "a-2a",
    ...(templateId === undefined ? {} : { templateId }),
  };
}

/** A file that vanished or is not ours to read is a problem of that motion, and does not stop the others. */
async function readable<T extends { readonly diagnostics: readonly Diagnostic[] }>(
  action: () => Promise<T>,
): Promise<T | { value: undefined; diagnostics: readonly Diagnostic[] }> {
  try {
    return await action();
  } catch (error) {
    if (error instanceof HostError) return { value: undefined, diagnostics: [fileProblem(error)] };
    throw error;
  }
}
