import type { DocxRun } from "../../formats/word/read/docx-document.ts";
import type { DocxUnit } from "../../formats/word/read/units-of-docx.ts";
import { isFilledIn } from "../../formats/word/read/words-of-docx.ts";

/** What a writer in Word could see of some words, and the motion cannot show: reported at their place. */
export function docxDoubts({ runs }: Pick<DocxUnit, "runs">): readonly string[] {
  const hidden = textWhere(runs, ({ format }) => format.hidden && !isFilledIn(format));
  const struck = textWhere(runs, ({ format }) => format.struck === true && !format.hidden);
  const equation = textWhere(runs, ({ format }) => format.equation === true);
  const raised = textWhere(
    runs,
    (run) =>
      (run.format.superscript || run.format.subscript === true) &&
      run.format.field !== "NOTEREF" &&
      /[0-9]/.test(runText(run)),
  );
  const contents = textWhere(runs, ({ format: { field } }) => field !== undefined && CONTENTS.has(field));
  const hasUnknown = runs.some((run) => !isFilledIn(run.format) && runText(run).includes("\ufffd"));
  return [
    ...(hidden === "" ? [] : [`dold text i Word följde inte med: ”${hidden}”`]),
    ...(struck === "" ? [] : [`”${struck}” är överstruket i Word; ska orden bort?`]),
    ...(equation === "" ? [] : [`”${equation}” är en formel i Word; stämmer den på en rad?`]),
    ...(raised === "" ? [] : [`”${raised}” är upphöjt eller nedsänkt i Word; hur ska det skrivas?`]),
    ...(contents === "" ? [] : [`en förteckning som Word räknar fram följde inte med: ”${shortened(contents)}”`]),
    ...(hasUnknown
      ? ["ett tecken ur ett symbolteckensnitt kunde inte läsas; vad ska stå i stället för ”\ufffd”?"]
      : []),
  ];
}

/** Lists that a program makes of the document's own headings and marks. */
const CONTENTS: ReadonlySet<string> = new Set(["TOC", "INDEX", "TOA"]);

function textWhere(runs: readonly DocxRun[], matches: (run: DocxRun) => boolean): string {
  return runs.filter(matches).map(runText).join("").replace(/\s+/g, " ").trim();
}

function runText(run: DocxRun): string {
  return run.type === "text" ? run.text : run.type === "break" ? " " : "";
}

function shortened(text: string): string {
  return text.length > 80 ? `${text.slice(0, 80)} …` : text;
}
