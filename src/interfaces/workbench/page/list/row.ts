import { timeline } from "../../../../office/catalogue/page/timeline.ts";
import { kindWords } from "../../../../office/catalogue/wording.ts";
import type { Language } from "../../../../rules/wording.ts";
import type { ListedMotion } from "../../protocol.ts";
import { element } from "../element.ts";
import { type MenuItem, menuButton } from "../menu.ts";
import type { Words } from "../words.ts";
import { nextDay } from "./order.ts";

export type RowContext = {
  readonly today: string;
  readonly language: Language;
  readonly words: Words;
  readonly hasUnsaved: boolean;
  readonly acts: readonly MenuItem[];
};

/** A motion of the list: what it is called, how it stands, and what can be done with it. */
export function listRow(motion: ListedMotion, { today, language, words, hasUnsaved, acts }: RowContext): HTMLElement {
  const { path, title, signatories, date } = motion;
  const states = [
    ...statesOf(motion, today, words, language),
    ...(hasUnsaved ? [["warning", words.hasUnsaved] as const] : []),
  ];
  const badges = states.map(([kind, text]) => element("span", { class: `state ${kind}` }, text));
  const about = [date, signatories].filter((each) => each !== undefined && each !== "").join(" · ");
  const link = element(
    "a",
    { href: `#/motion/${encodeURIComponent(path)}` },
    element("span", { class: "title" }, title),
    element("span", { class: "where" }, path),
    element("span", { class: "about" }, about),
    element("span", { class: "states" }, ...badges),
  );
  const way = motion.raised === undefined ? [] : [drawing(timeline(motion, today, language))];
  return element("li", {}, link, ...way, menuButton(words.actsFor(title), acts, "row-menu"));
}

/** What our own SVG draws. */
function drawing(svg: string): Element {
  const { documentElement } = new DOMParser().parseFromString(
    svg.replace("<svg ", '<svg xmlns="http://www.w3.org/2000/svg" '),
    "image/svg+xml",
  );
  return document.importNode(documentElement, true);
}

type Badge = readonly [kind: "fine" | "error" | "warning" | "plain", text: string];

function statesOf(motion: ListedMotion, today: string, words: Words, language: Language): readonly Badge[] {
  const { checked, kind, submitted, raised, decided } = motion;
  const done = [
    ...(kind === "motion" ? [] : [["plain", capital(kindWords[kind][language])] as const]),
    ...dayBadge(motion, today, words),
    ...(decided !== undefined
      ? [["plain", words.decidedOn(decided)] as const]
      : raised !== undefined
        ? [["plain", words.raisedOn(raised)] as const]
        : submitted !== undefined
          ? [["plain", words.submitted(submitted)] as const]
          : []),
  ];
  if (checked === undefined) return [["plain", words.beingChecked], ...done];
  const { errors, warnings, isDraft, isBuilt, isSigned } = checked;
  const ok: readonly Badge[] = errors === 0 ? [["fine", words.faultless]] : [["error", words.errors(errors)]];
  return [
    // What has just been begun is not wrong.
    ...(isDraft ? [["plain", words.draft] as const] : ok),
    ...(warnings === 0 ? [] : [["warning", words.warnings(warnings)] as const]),
    ...(isBuilt ? [["plain", words.built] as const] : []),
    ...(isSigned ? [["plain", words.signed] as const] : []),
    ...done,
  ];
}

function dayBadge(motion: ListedMotion, today: string, words: Words): readonly Badge[] {
  const day = nextDay(motion);
  if (day === undefined) return [];
  const text = motion.last === undefined ? words.answerBy(day) : words.handInBy(day);
  return [[day < today ? "error" : "plain", text]];
}

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
