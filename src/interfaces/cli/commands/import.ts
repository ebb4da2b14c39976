import { motionsFolder } from "../../../build/find-motions.ts";
import type { Wording } from "../../../ground/diagnostics/rule.ts";
import { baseName, folderOf, joinPath } from "../../../ground/host/path.ts";
import { fileNameOf } from "../../../motion/new-motion.ts";
import type { ImportFault, ImportKind } from "../../../office/import/import-motion.ts";
import type { Language } from "../../../rules/wording.ts";
import { type Command, UsageError } from "../command.ts";
import { docxFaultWords } from "../docx-fault-words.ts";
import { exitCodes } from "../exit-code.ts";
import { openOffice } from "../open-office.ts";
import { Reporting } from "../reporting.ts";

export const importCommand: Command = {
  operands: "FIL",
  minOperands: 1,
  maxOperands: 1,
  options: {
    out: {
      argument: "FIL.md",
      help: {
        sv: "motionens fil (förval: motions/<filens namn>.md)",
        en: "the motion's file (default: motions/<name of the file>.md)",
      },
    },
    force: { help: { sv: "skriv över en fil som finns", en: "overwrite a file that is there" } },
  },
  run: async ([operand = ""], given, context) => {
    const { host, terminal, language } = context;
    const path = operand.replaceAll("\\", "/");
    const kind = kindOf(path);
    const reporting = new Reporting(given, context);
    const { kommuner } = openOffice(reporting, host);
    if (reporting.exitCode !== exitCodes.fine) return reporting.exitCode;
    const bytes = host.readFile(path);
    const { importMotion, openDoubts } = await import("../../../office/import/import-motion.ts");
    const first = targetOf(path, given.text("out"));
    const lookup = (name: string): string | undefined => kommuner.find(name).kommun?.name;
    const importing =
      kind === "pdf"
        ? await (await import("../../../office/import/pdf/import-pdf.ts")).importPdf(bytes, lookup)
        : importMotion(bytes, kind, lookup, baseName(first).replace(/\.md$/, ""));
    if ("fault" in importing) {
      terminal.err(`yrka: ${path}: ${reasonOf(importing.fault)[language]}\n`);
      return exitCodes.files;
    }
    const { motions } = importing;
    const targets = numbered(first, motions.length);
    const read = motions.map(({ text }, index) => ({ path: targets[index] ?? "", text }));
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

const kinds: Readonly<Record<string, ImportKind | "pdf">> = {
  pdf: "pdf",
  docx: "docx",
  docm: "docx",
  dotx: "docx",
  txt: "txt",
  text: "txt",
  md: "md",
  html: "html",
  htm: "html",
};

function kindOf(path: string): ImportKind | "pdf" {
  const extension = /\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase() ?? "";
  const kind = Object.hasOwn(kinds, extension) ? kinds[extension] : undefined;
  if (kind !== undefined) return kind;
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

/** Several motions in one file get numbers. */
function numbered(target: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) =>
    count === 1 ? target : target.replace(/\.md$/, `-${index + 1}.md`),
  );
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

function reasonOf(fault: ImportFault): Wording {
  switch (fault.kind) {
    case "several":
      return {
        sv: `Texten ser ut att hålla ${fault.motions} motioner, och det syns inte var de börjar; dela den i en fil för var och en, eller sätt raden ”Motion” överst i var och en`,
        en: `The text seems to hold ${fault.motions} motions, and it does not show where they begin; make a file of each, or put the line "Motion" at the top of each`,
      };
    case "empty":
      return {
        sv: "Filen har ingen text; är den inskannad behövs textigenkänning (OCR) först",
        en: "The file has no text; if it was scanned, its text must be recognised (OCR) first",
      };
    case "encrypted":
      return {
        sv: "PDF:en är skyddad med lösenord; spara den utan och försök igen",
        en: "The PDF is protected by a password; save it without one and try again",
      };
    case "damaged":
      return {
        sv: "Filen går inte att läsa som PDF; öppna den i en PDF-läsare, spara om den och försök igen",
        en: "The file cannot be read as a PDF; open it in a PDF reader, save it again and try once more",
      };
    case "too-large":
      return {
        sv: "Filen är för stor att läsa; spara sidorna med motionen som en egen PDF",
        en: "The file is too large to read; save the pages with the motion as a PDF of their own",
      };
    case "not-utf-8":
      return {
        sv: "Texten är inte UTF-8; spara om den med den teckenkodningen",
        en: "The text is not UTF-8; save it again in that encoding",
      };
    case "is-motion":
      return { sv: "Filen är redan en motion med front matter", en: "The file is a motion with front matter already" };
    case "docx": {
      const { sv, en } = docxFaultWords(fault.fault.kind);
      return { sv: `Filen kan inte läsas: ${sv}`, en: `Cannot read the file: ${en}` };
    }
  }
}
