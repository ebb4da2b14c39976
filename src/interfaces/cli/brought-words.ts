import { commandLine } from "../../build/command-line.ts";
import { fileProblem } from "../../build/file-problem.ts";
import type { Wording } from "../../ground/diagnostics/rule.ts";
import { HostError } from "../../ground/host/host.ts";
import type { BroughtFile } from "../../office/import/folder/import-folder.ts";
import type { MotionState } from "../../office/import/folder/motion-state.ts";
import { type Language, reasonOf } from "../../rules/wording.ts";
import { importFaultWords } from "./import-fault-words.ts";

/** What became of the files of a folder, a line for each and one for all. Files that are no texts are only counted. */
export function broughtTable(brought: readonly BroughtFile[], language: Language): string {
  const rows = brought
    .filter(({ state }) => state !== "other")
    .flatMap((file) =>
      file.motions.length === 0
        ? [[file.source, "–", broughtWords(file)[language]] as const]
        : file.motions.map((motion) => [file.source, motion.file, motionWords(file, motion)[language]] as const),
    );
  const headings: readonly [string, string, string] =
    language === "sv" ? ["Fil", "Motion", "Hur säker"] : ["File", "Motion", "How sure"];
  const lines = [headings, ...rows];
  const widths = [0, 1].map((column) => Math.max(...lines.map((line) => (line[column] ?? "").length)));
  const table = lines.map((line) =>
    line
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd(),
  );
  return `${rows.length === 0 ? "" : `${table.join("\n")}\n\n`}${summary(brought)[language]}\n`;
}

/** Why a file became no motion. */
export function broughtWords(file: BroughtFile): Wording {
  switch (file.state) {
    case "same-name": {
      const command = commandLine("import", file.source, "--out", file.target.replace(/\.md$/, "-2.md"));
      return {
        sv: `samma namn som ${file.other}, som lästes; är det en annan motion: ${command}`,
        en: `the same name as ${file.other}, which was read; if it is another motion: ${command}`,
      };
    }
    case "save-again":
      return {
        sv: "formatet läses inte; öppna filen, spara den som Word-dokument (.docx) och kör kommandot igen",
        en: "this format is not read; open the file, save it as a Word document (.docx) and run the command again",
      };
    case "in-the-way":
      return {
        sv: `${file.path} finns redan och skrivs inte över; flytta den och kör kommandot igen`,
        en: `${file.path} is there already and is not overwritten; move it and run the command again`,
      };
    case "failed":
      return {
        sv: "ett fel i programmet, inte i filen; rapportera det gärna, med filen om den får spridas",
        en: "a bug in the program, not in the file; please report it, with the file if it may be shared",
      };
    case "not-read":
      return file.fault instanceof HostError
        ? { sv: reasonOf(fileProblem(file.fault), "sv"), en: reasonOf(fileProblem(file.fault), "en") }
        : importFaultWords(file.fault);
    default:
      return { sv: "ingen text", en: "no text" };
  }
}

function motionWords({ state }: BroughtFile, { doubts, missing }: MotionState): Wording {
  const [sv, en] = [howSure(doubts, missing, "sv"), howSure(doubts, missing, "en")];
  return state === "was-there" ? { sv: `fanns redan; ${sv}`, en: `was there; ${en}` } : { sv, en };
}

function howSure(doubts: MotionState["doubts"], missing: readonly string[], language: Language): string {
  const body = language === "sv" ? "brödtexten" : "the body";
  const fields = [...new Set(doubts.map(({ field }) => field ?? body))];
  const words = language === "sv" ? ["säker", "osäker", "saknas"] : ["sure", "unsure", "missing"];
  const parts = [
    ...(fields.length === 0 ? [] : [`${words[1]}: ${fields.join(", ")}`]),
    ...(missing.length === 0 ? [] : [`${words[2]}: ${missing.join(", ")}`]),
  ];
  return parts.length === 0 ? `${words[0]}` : parts.join("; ");
}

function summary(brought: readonly BroughtFile[]): Wording {
  const files = (...states: readonly BroughtFile["state"][]) => brought.filter(({ state }) => states.includes(state));
  const written = files("written").flatMap(({ motions }) => motions);
  const there = files("was-there").length;
  const failed = files("not-read", "save-again", "in-the-way", "failed").length;
  const copies = files("same-name").length;
  const others = files("other").length;
  const all = files("written", "was-there").flatMap(({ motions }) => motions);
  const doubts = all.reduce((sum, motion) => sum + motion.doubts.length, 0);
  const sv = [
    `${written.length} ${written.length === 1 ? "motion skriven" : "motioner skrivna"}`,
    ...(there === 0 ? [] : [`${there} fanns redan`]),
    ...(failed === 0 ? [] : [`${failed} ${failed === 1 ? "fil blev ingen motion" : "filer blev inga motioner"}`]),
    ...(copies === 0 ? [] : [`${copies} med samma namn som en annan`]),
    ...(others === 0 ? [] : [`${others} utan text (bilder, kalkylark och annat)`]),
  ].join(", ");
  const en = [
    `${written.length} ${written.length === 1 ? "motion" : "motions"} written`,
    ...(there === 0 ? [] : [`${there} there already`]),
    ...(failed === 0 ? [] : [`${failed} ${failed === 1 ? "file" : "files"} became no motion`]),
    ...(copies === 0 ? [] : [`${copies} with the name of another`]),
    ...(others === 0 ? [] : [`${others} without text (pictures, spreadsheets and others)`]),
  ].join(", ");
  if (doubts === 0) return { sv: `${sv}.`, en: `${en}.` };
  return {
    sv: `${sv}. ${doubts} ${doubts === 1 ? "ställe är osäkert" : "ställen är osäkra"}: sök efter ”osäker” i motionen, rätta, och ta bort kommentaren.`,
    en: `${en}. ${doubts} ${doubts === 1 ? "place is" : "places are"} uncertain: search for "osäker" in the motion, put it right and remove the comment.`,
  };
}
