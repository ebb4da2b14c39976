import { askIn } from "../../dialog.ts";
import { element } from "../../element.ts";
import type { Words } from "../../words.ts";

const key = "yrka-paste-paragraphs";
const MARKED = /^\s*(?:[-*+>#|]|\d{1,9}[.)]\s)/;

/** Whether single line ends of a text may be ends of paragraphs, as in what Word gives without its looks. */
export function looksLikeParagraphs(text: string): boolean {
  const lines = text.trim().split("\n");
  if (lines.length < 2 || /\n[ \t]*\n/.test(text.trim())) return false;
  return (
    lines.every((line) => !MARKED.test(line)) &&
    lines.slice(0, -1).some((line) => /[.!?:”"]\s*$/.test(line) || line.length < 60)
  );
}

export function asParagraphs(text: string): string {
  return text
    .trim()
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .join("\n\n");
}

/** Ask once whether each line is a paragraph; the answer holds from then on, in this browser. */
export async function askForParagraphs(text: string, words: Words): Promise<string> {
  const known = localStorage.getItem(key);
  const remember = element("input", { type: "checkbox" });
  const isYes =
    known === null
      ? await askIn(
          {
            title: words.pasteLines,
            ok: words.pasteAsParagraphs,
            cancel: words.pasteAsIs,
            content: [
              element("p", {}, words.pasteLinesHelp(text.trim().split("\n").length)),
              element("label", { class: "check" }, remember, ` ${words.rememberAnswer}`),
            ],
          },
          words,
        )
      : known === "yes";
  if (remember.checked) localStorage.setItem(key, isYes ? "yes" : "no");
  return isYes ? asParagraphs(text) : text;
}
