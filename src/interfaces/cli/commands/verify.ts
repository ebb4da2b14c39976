import { buildMotion, type PdfStandard } from "../../../build/build-motion.ts";
import { findMotions } from "../../../build/find-motions.ts";
import { printedMeta } from "../../../document/meta.ts";
import { inspectFile, isPdf } from "../../../formats/inspect/inspect-file.ts";
import type { Inspection } from "../../../formats/inspect/inspection.ts";
import { verifyFile } from "../../../formats/verify/verify-file.ts";
import { type Agreement, type BuiltSource, verifySource } from "../../../formats/verify/verify-source.ts";
import type { Command, Context, Given } from "../command.ts";
import { type ExitCode, exitCodes, worst } from "../exit-code.ts";
import { openOffice } from "../open-office.ts";
import { readGiven, reportJson } from "../read-given.ts";
import { Reporting } from "../reporting.ts";
import { verificationText } from "../verification-text.ts";

export const verify: Command = {
  operands: "FIL.pdf",
  minOperands: 1,
  maxOperands: 1,
  options: {
    source: {
      argument: "MOTION.md",
      help: { sv: "jämför också med vad den här källan ger", en: "compare with what this source gives, too" },
    },
    template: { argument: "MALL", help: { sv: "annan mall än motionens", en: "another template than the motion's" } },
    json: { help: { sv: "resultatet som JSON på stdout", en: "the result as JSON on stdout" } },
  },
  run: async ([file = ""], given, context) => {
    const { terminal, language } = context;
    const bytes = readGiven(file, given, context);
    if (bytes === undefined) return exitCodes.files;
    if (!isPdf(bytes)) {
      const words = { sv: "Filen är ingen PDF", en: "The file is no PDF" };
      if (given.has("json")) terminal.out(reportJson("yrka/verification/1", { ok: false, fault: "unknown-format" }));
      else terminal.err(`yrka: ${file}: ${words[language]}\n`);
      return exitCodes.files;
    }
    const { built, ...integrity } = verifyFile(bytes);
    const path = given.text("source");
    const compared = path === undefined ? {} : await compareWithSource(path, built ?? bytes, given, context);
    if ("code" in compared) return compared.code;
    const { agreement } = compared;
    const isSame = agreement === undefined || agreement.agrees === "bytes" || agreement.agrees === "data";
    const ok = integrity.revision === "intact" && integrity.appended !== "other" && isSame;
    if (given.has("json")) {
      const result = { file, ...integrity, ...(agreement && { source: agreement }) };
      terminal.out(reportJson("yrka/verification/1", { ok, files: [result] }));
    } else terminal.out(verificationText(integrity, agreement, language));
    return ok ? exitCodes.fine : exitCodes.problem;
  },
};

/** What a file says that its source is built by. */
type Inspected = Pick<Inspection, "data" | "conformance">;

type Compared = { readonly agreement?: Agreement } | { readonly code: ExitCode };

/** Build the source as the file was built, as far as the file says how, and compare. `pdf` is the first revision, whatever was added to it. */
async function compareWithSource(path: string, pdf: Uint8Array, given: Given, context: Context): Promise<Compared> {
  const reading = await inspectFile(pdf);
  const inspection: Inspected = "inspection" in reading ? reading.inspection : { conformance: [] };
  const source = await buildSource(path, inspection, given, context);
  if ("code" in source) return source;
  const { data } = inspection;
  return { agreement: verifySource({ pdf, ...(data && { data }) }, source) };
}

async function buildSource(
  path: string,
  { data, conformance }: Inspected,
  given: Given,
  context: Context,
): Promise<BuiltSource | { readonly code: ExitCode }> {
  const reporting = new Reporting(given, context);
  const found = findMotions([path], context.host);
  reporting.add(found.diagnostics);
  const resources = openOffice(reporting, context.host);
  const [motion] = found.value ?? [];
  const template = given.text("template");
  const outcome =
    motion &&
    (await buildMotion(
      motion,
      {
        formats: ["pdf"],
        variant: data?.variant ?? "final",
        standard: standardOf(conformance),
        ...(template === undefined ? {} : { templateId: template }),
      },
      resources,
    ));
  const pdf = outcome?.value?.files[0]?.bytes;
  if (outcome?.value !== undefined && pdf !== undefined) return { pdf, data: printedMeta(outcome.value.document.meta) };
  reporting.add(outcome?.diagnostics ?? []);
  reporting.finish();
  return { code: worst([reporting.exitCode, exitCodes.problem]) };
}

/** The standard that a file claims, by which it is built again. */
function standardOf(conformance: readonly string[]): PdfStandard {
  if (conformance.some((claim) => claim.startsWith("PDF/A-4"))) return "a-4";
  return conformance.some((claim) => claim.startsWith("PDF/A-3")) ? "a-3a" : "a-2a";
}
