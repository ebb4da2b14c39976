import { motionsFolder } from "../../../build/find-motions.ts";
import type { Wording } from "../../../ground/diagnostics/rule.ts";
import { baseName, folderOf, joinPath } from "../../../ground/host/path.ts";
import { fileNameOf } from "../../../motion/new-motion.ts";
import { endingOf, importable, importFromFile, numberedPath } from "../../../office/import/import-from-file.ts";
import type { Language } from "../../../rules/wording.ts";
import { bringFolder } from "../bring-folder.ts";
import { type Command, UsageError } from "../command.ts";
import { exitCodes } from "../exit-code.ts";
import { importFaultWords } from "../import-fault-words.ts";
import { openOffice } from "../open-office.ts";
import { Reporting } from "../reporting.ts";

export const importCommand: Command = {
  operands: "FIL|MAPP",
  minOperands: 1,
  maxOperands: 1,
  options: {
    out: {
      argument: "FIL.md|MAPP",
      help: {
        sv: "motionens fil (förval: motions/<filens namn>.md), eller för en mapp den mapp som motionerna hamnar i (förval: motions)",
        en: "the motion's file (default: motions/<name of the file>.md), or for a folder the folder of its motions (default: motions)",
      },
    },
    force: { help: { sv: "skriv över en fil som finns", en: "overwrite a file that is there" } },
    json: {
      help: {
        sv: "för en mapp: vad som blev av filerna som JSON på stdout",
        en: "for a folder: what became of its files, as JSON on stdout",
      },
    },
  },
  run: async ([operand = ""], given, context) => {
    const { host, terminal, language } = context;
    const path = operand.replaceAll("\\", "/");
    if (host.stat(path)?.kind === "folder") return bringFolder(path, given, context);
    checkEnding(path);
    if (given.has("json"))
      throw new UsageError({
        sv: "--json gäller när en hel mapp förs in: yrka import MAPP --json",
        en: "--json is for a whole folder: yrka import FOLDER --json",
      });
    const reporting = new Reporting(given, context);
    const { kommuner } = openOffice(reporting, host);
    if (reporting.exitCode !== exitCodes.fine) return reporting.exitCode;
    const bytes = host.readFile(path);
    const { openDoubts } = await import("../../../office/import/settle-doubt.ts");
    const first = targetOf(path, given.text("out"));
    const lookup = (name: string): string | undefined => kommuner.find(name).kommun?.name;
    const importing = await importFromFile(path, bytes, lookup, baseName(first).replace(/\.md$/, ""));
    if ("fault" in importing) {
      terminal.err(`yrka: ${path}: ${importFaultWords(importing.fault)[language]}\n`);
      return exitCodes.files;
    }
    const { motions } = importing;
    const read = motions.map(({ text }, index) => ({ path: numberedPath(first, index, motions.length), text }));
    const images = motions.flatMap(({ images: own }) =>
      own.map(({ name, bytes: content }) => ({ path: joinPath(folderOf(first), name), bytes: content })),
    );
    const inTheWay = [...read, ...images].find((file) => host.stat(file.path) !== undefined);
    if (inTheWay !== undefined && (inTheWay.path === path || !given.has("force"))) throw alreadyThere(inTheWay.path);
    const files = terminal.isInteractive && process.stdin.isTTY === true ? await settled(read, language) : read;
    const encoder = new TextEncoder();
    const texts = files.map((file) => ({ path: file.path, bytes: encoder.encode(file.text) }));
    host.writeFiles([...texts, ...images], "sources");
    for (const file of files) terminal.err(`${written(file.path, openDoubts(file.text).length)[language]}\n`);
    return exitCodes.fine;
  },
};

type ImportedFile = { readonly path: string; readonly text: string };

/** The files with what a person answers to their doubts. */
async function settled(files: readonly ImportedFile[], language: Language): Promise<readonly ImportedFile[]> {
  const { openDoubts } = await import("../../../office/import/settle-doubt.ts");
  const { askDoubts, terminalPrompts } = await import("../ask-doubts.ts");
  const prompts = terminalPrompts(language);
  const answered: ImportedFile[] = [];
  for (const { path, text } of files) {
    if (openDoubts(text).length === 0) {
      answered.push({ path, text });
      continue;
    }
    prompts.begin(path);
    const after = await askDoubts(text, prompts);
    prompts.end(openDoubts(after).length);
    answered.push({ path, text: after });
  }
  return answered;
}

function checkEnding(path: string): void {
  if (importable.includes(endingOf(path))) return;
  throw new UsageError({
    sv: "Filen ska vara .docx, .pdf, .html, .txt eller .md; spara den som Word-dokument (.docx) eller oformaterad text (.txt)",
    en: "The file is to be .docx, .pdf, .html, .txt or .md; save it as a Word document (.docx) or plain text (.txt)",
  });
}

function targetOf(path: string, out: string | undefined): string {
  const target =
    out?.replaceAll("\\", "/") ?? joinPath(motionsFolder, fileNameOf(baseName(path).replace(/\.[^.]*$/, "")));
  if (!target.endsWith(".md")) throw new UsageError({ sv: "--out ska sluta på .md", en: "--out is to end in .md" });
  return target;
}

function alreadyThere(path: string): UsageError {
  return new UsageError({
    sv: `${path} finns redan; välj en annan fil med --out, eller skriv över den med --force`,
    en: `${path} is already there; choose another file with --out, or overwrite it with --force`,
  });
}

function written(path: string, doubts: number): Wording {
  if (doubts === 0) return { sv: `Skrev ${path}. Inget är gissat.`, en: `Wrote ${path}. Nothing is guessed.` };
  return {
    sv: `Skrev ${path}. ${doubts} ${doubts === 1 ? "ställe är osäkert" : "ställen är osäkra"}: sök efter ”osäker”, rätta, och ta bort kommentaren.`,
    en: `Wrote ${path}. ${doubts} ${doubts === 1 ? "place is" : "places are"} uncertain: search for "osäker", put it right and remove the comment.`,
  };
}
