import { findMotions } from "../../../build/find-motions.ts";
import { type MergedFile, mergeMotion } from "../../../build/merge-motion.ts";
import { lineDiff } from "../../../office/compare/line-diff.ts";
import { type Command, type Given, UsageError } from "../command.ts";
import { type ExitCode, exitCodes, worst } from "../exit-code.ts";
import { earlierTexts } from "../git.ts";
import { mergeWords } from "../merge-words.ts";
import { openOffice } from "../open-office.ts";
import { Reporting } from "../reporting.ts";

export const merge: Command = {
  operands: "MOTION.md FIL.docx…",
  minOperands: 2,
  maxOperands: Number.POSITIVE_INFINITY,
  options: {
    "dry-run": {
      help: { sv: "visa ändringarna som en diff, utan att skriva", en: "show the changes as a diff, without writing" },
    },
    reject: {
      help: {
        sv: "avvisa spårade ändringar i stället för att godta dem",
        en: "reject tracked changes in place of accepting them",
      },
    },
    ours: {
      help: { sv: "motionens ord gäller där båda har ändrat", en: "the motion's words hold where both have changed" },
    },
    theirs: {
      help: {
        sv: "Word-filens ord gäller där båda har ändrat",
        en: "the Word file's words hold where both have changed",
      },
    },
  },
  run: async ([motion = "", ...paths], given, context) => {
    const { host, terminal, language } = context;
    if (given.has("ours") && given.has("theirs"))
      throw new UsageError({ sv: "Välj ett av --ours och --theirs", en: "Choose one of --ours and --theirs" });
    const reporting = new Reporting(given, context);
    const found = findMotions([motion], host);
    const [file] = found.value ?? [];
    if (file === undefined || found.diagnostics.length > 0) {
      reporting.add(found.diagnostics);
      return reporting.exitCode;
    }
    const wordFiles = paths.map((path) => ({ path, bytes: host.readFile(path.replaceAll("\\", "/")) }));
    const options = { ...decisionsOf(given), earlierTexts: () => earlierTexts(file.path) };
    const { value: merged, diagnostics } = mergeMotion(file, wordFiles, options, openOffice(reporting, host));
    if (merged === undefined) {
      reporting.add(diagnostics);
      reporting.finish();
      return exitCodes.problem;
    }
    const isSettled = options.preference !== undefined;
    for (const each of merged.files) {
      for (const line of mergeWords(each, isSettled, language)) terminal.err(`${line}\n`);
    }
    const code = worst(merged.files.map((each) => codeOf(each, isSettled)));
    if (code === exitCodes.bug) throw new Error(`words of ${lostPaths(merged.files)} would be lost`);
    if (given.has("dry-run")) terminal.out(lineDiff(file.path, merged.before, merged.after));
    const isSame = merged.before === merged.after;
    if (code === exitCodes.fine && !isSame && !given.has("dry-run")) {
      host.writeFiles([{ path: file.path, bytes: new TextEncoder().encode(merged.after) }], "sources");
    }
    terminal.err(`${outcome(file.path, code, isSame, given.has("dry-run"))[language]}\n`);
    return code;
  },
};

function decisionsOf(given: Given): {
  readonly decision: "accept" | "reject";
  readonly preference?: "ours" | "theirs";
} {
  const preference = given.has("ours") ? "ours" : given.has("theirs") ? "theirs" : undefined;
  return { decision: given.has("reject") ? "reject" : "accept", ...(preference === undefined ? {} : { preference }) };
}

function codeOf(file: MergedFile, isSettled: boolean): ExitCode {
  if ("refusal" in file) return exitCodes.files;
  if (file.lost.length > 0) return exitCodes.bug;
  return file.conflicts.length > 0 && !isSettled ? exitCodes.problem : exitCodes.fine;
}

function lostPaths(files: readonly MergedFile[]): string {
  return files.flatMap((file) => ("lost" in file && file.lost.length > 0 ? [file.path] : [])).join(", ");
}

function outcome(path: string, code: ExitCode, isSame: boolean, isDryRun: boolean) {
  if (code === exitCodes.problem)
    return {
      sv: `${path} är som förut. Välj med --ours eller --theirs, eller ändra i endera filen.`,
      en: `${path} is as before. Choose with --ours or --theirs, or change either file.`,
    };
  if (code !== exitCodes.fine) return { sv: `${path} är som förut.`, en: `${path} is as before.` };
  if (isSame) return { sv: "Inga ändringar.", en: "No changes." };
  if (isDryRun)
    return { sv: `${path} är som förut; detta skulle ändras.`, en: `${path} is as before; this would change.` };
  return { sv: `Förde in ändringarna i ${path}.`, en: `Brought the changes into ${path}.` };
}
