import { lineDiff } from "../../../../office/compare/line-diff.ts";
import { element } from "../element.ts";
import type { Words } from "../words.ts";

/** Show what differs between the file and another text, in a dialog of its own. */
export function showDifference(path: string, inFile: string, other: string, words: Words): void {
  const lines = differenceLines(path, inFile, other);
  const close = element("button", { type: "button", autofocus: true }, words.close);
  const dialog = element(
    "dialog",
    { class: "difference", "aria-label": words.differenceTitle },
    element("h2", {}, words.differenceTitle),
    element("p", {}, words.differenceHelp),
    element("pre", { tabindex: "0", role: "region", "aria-label": words.differenceTitle }, ...lines),
    close,
  );
  close.addEventListener("click", () => dialog.close());
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}

/** The lines that one text has in place of another's, with those around them. */
export function differenceLines(path: string, before: string, after: string): readonly HTMLElement[] {
  return lineDiff(path, before, after)
    .split("\n")
    .slice(2)
    .filter((line) => !line.startsWith("\\"))
    .map((line) => element("span", { class: kindOf(line) }, `${line.replace(/^-/, "−").replace(/^@@.*/, "…")}\n`));
}

function kindOf(line: string): string {
  if (line.startsWith("+")) return "added";
  return line.startsWith("-") ? "removed" : "same";
}
