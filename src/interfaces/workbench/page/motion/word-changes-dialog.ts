import { pathAt } from "../../../../motion/edit/path-at.ts";
import { isProse } from "../../../../motion/fields/is-prose.ts";
import { readHead } from "../../../../motion/source/read-head.ts";
import type { Merged, Repair, WordChange } from "../../protocol.ts";
import { askIn } from "../dialog.ts";
import { element } from "../element.ts";
import type { Words } from "../words.ts";
import { trackedWords } from "./tracked-words.ts";

/** A change, and whether it is to be made. */
type Choice = {
  readonly element: HTMLElement;
  readonly isTaken: () => boolean;
  readonly take: (isTaken: boolean) => void;
};

/** Letters of a line that are shown before and after what differs in it. */
const around = 70;

/**
 * Choose among the changes of a Word file, one by one: they are all taken unless something else is said; in a conflict the text's own words stay,
 * and words without a place stay out. Gives those to make, or nothing where it was called off.
 */
export async function wordChangesDialog(
  file: string,
  text: string,
  { changes, gone }: Merged,
  words: Words,
): Promise<readonly Repair[] | undefined> {
  const places = placesIn(text, words);
  const choices = changes.map((change, index) =>
    change.kind === "conflict"
      ? conflictChoice(change, text, places(change.start), index, words)
      : plainChoice(change, text, change.kind === "unplaced" ? words.unplaced : places(change.start), index, words),
  );
  const all = (label: string, isTaken: boolean): HTMLElement =>
    element("button", { type: "button", click: () => takeEach(choices, isTaken) }, label);
  const conflicts = changes.filter(({ kind }) => kind === "conflict").length;
  const isYes = await askIn(
    {
      title: words.wordChangesTitle(file),
      class: "wide word-changes",
      ok: words.takeChosen,
      content: [
        element("p", {}, words.wordChangesHelp(conflicts)),
        ...(choices.length < 2
          ? []
          : [element("div", { class: "buttons" }, all(words.takeAll, true), all(words.leaveAll, false))]),
        element("ol", { class: "changes scrolled" }, ...choices.map((choice) => element("li", {}, choice.element))),
        ...gone.map((kind) =>
          element("p", { class: "help" }, words.goneInFile(words.unitKinds[kind] ?? words.unitKindOther)),
        ),
      ],
    },
    words,
  );
  return isYes ? changes.filter((_, index) => choices[index]?.isTaken() === true) : undefined;
}

function takeEach(choices: readonly Choice[], isTaken: boolean): void {
  for (const { take } of choices) take(isTaken);
}

/** The name of the part of the motion that a place is in. */
function placesIn(text: string, words: Words): (offset: number) => string {
  const { map, bodyStart = 0 } = readHead("", text, isProse).value ?? {};
  return (offset) => {
    if (offset >= bodyStart || map === undefined) return words.bodyHeading;
    const [field, index] = pathAt({ text, frontMatter: map }, offset)?.path ?? [];
    const name = words.fieldNames[String(field)] ?? String(field ?? words.bodyHeading);
    return typeof index === "number" ? `${name} ${index + 1}` : name;
  };
}

function plainChoice(change: WordChange, text: string, place: string, index: number, words: Words): Choice {
  const box = element("input", { type: "checkbox", id: `change-${index}` });
  box.checked = change.kind === "change";
  const shown = element("p", { class: "change", id: `change-${index}-words` }, ...inContext(change, text, words));
  box.setAttribute("aria-describedby", shown.id);
  const label = element("label", { for: box.id }, box, element("span", {}, place));
  return {
    element: element("div", {}, label, shown),
    isTaken: () => box.checked,
    take: (isTaken) => {
      box.checked = isTaken;
    },
  };
}

function conflictChoice(change: WordChange, text: string, place: string, index: number, words: Words): Choice {
  const [mine, theirs] = [plain(text.slice(change.start, change.end)), plain(change.text)];
  const radio = (label: string, isTheirs: boolean, content: readonly (Node | string)[]) => {
    const input = element("input", { type: "radio", name: `change-${index}` });
    input.checked = !isTheirs;
    return {
      input,
      whole: element(
        "label",
        {},
        input,
        element("span", {}, element("b", {}, label), element("span", { class: "change" }, ...content)),
      ),
    };
  };
  const keep = radio(words.keepMine, false, [mine === "" ? words.nothingThere : mine]);
  const take = radio(words.takeWords, true, theirs === "" ? [words.nothingThere] : trackedWords(mine, theirs, words));
  return {
    element: element("fieldset", {}, element("legend", {}, words.conflictIn(place)), keep.whole, take.whole),
    isTaken: () => take.input.checked,
    take: (isTaken) => {
      take.input.checked = isTaken;
      keep.input.checked = !isTaken;
    },
  };
}

/** What differs, with the words around it on its line. */
function inContext({ start, end, text: wanted }: WordChange, text: string, words: Words): readonly (Node | string)[] {
  const lineStart = text.lastIndexOf("\n", start - 1) + 1;
  const lineEnd = end > start && text[end - 1] === "\n" ? end : endOfLine(text, end);
  const before = plain(text.slice(lineStart, start));
  const after = unescaped(text.slice(end, lineEnd).trimEnd());
  const isWhole = lineStart === start;
  const [old, fresh] = [text.slice(start, end), wanted].map((part) => (isWhole ? plain(part) : unescaped(part)));
  return [
    before.length > around ? `…${before.slice(-around)}` : before,
    ...trackedWords(old ?? "", fresh ?? "", words),
    after.length > around ? `${after.slice(0, around)}…` : after,
  ].filter((part) => part !== "");
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end === -1 ? text.length : end;
}

/** Words without what makes their lines headings, items or values of a field. */
function plain(text: string): string {
  const lines = text.split("\n").map((line) => line.replace(/^ *(?:- |#{1,6} |> )?(?:[a-zåäö-]{1,20}: )?/, ""));
  return unescaped(lines.join("\n").trimStart());
}

function unescaped(text: string): string {
  return text.replace(/\\([!-/:-@[-`{-~])/g, "$1");
}
