import type { List, Paragraph, RootContent } from "mdast";
import { type Diagnostic, problem } from "../../ground/diagnostics/diagnostic.ts";
import { defineRule } from "../../ground/diagnostics/rule.ts";
import { placeOf } from "../../ground/text/placed-text.ts";
import { bodyWords, nodesOf, placeOfNode } from "../../motion/body-words.ts";
import { readLines } from "../../motion/source/lines.ts";
import type { BodyMarkdown } from "../../motion/source/syntax.ts";
import type { MotionRule } from "../motion-rule.ts";

export const listIntended = defineRule("list-intended", {
  severity: "warning",
  why: {
    sv: "Ett årtal eller ett bindestreck först på en rad blir en lista i Markdown, och skrivs då ut med indrag och en annan siffra eller punkt. Punkter från ett ordbehandlingsprogram blir däremot ingen lista.",
    en: "A year or a hyphen first on a line becomes a list in Markdown, and is then printed indented, with another number or a bullet. Bullets of a word processor become none.",
  },
  messages: {
    number: {
      reason: {
        sv: "`{number}` först på raden blir en numrerad lista",
        en: "`{number}` first on the line becomes a numbered list",
      },
      hint: {
        sv: "skriv `{escaped}` om det är löpande text",
        en: "write `{escaped}` if it is running text",
      },
    },
    dash: {
      reason: {
        sv: "`{mark}` först på raden blir en punktlista mitt i stycket",
        en: "`{mark}` first on the line becomes a list within the paragraph",
      },
      hint: {
        sv: "skriv ett tankstreck (–) om det är löpande text, eller lämna en tom rad före listan",
        en: "write a dash (–) if it is running text, or leave an empty line before the list",
      },
    },
    bullets: {
      reason: {
        sv: "Raderna som börjar med `{mark}` blir ett enda stycke",
        en: "The lines that begin with `{mark}` become one paragraph",
      },
      hint: {
        sv: "börja varje punkt i en lista med `- `; för repliker, lämna en tom rad mellan dem",
        en: "begin each item of a list with `- `; for lines of a dialogue, leave an empty line between them",
      },
    },
  },
});

/** No list that begins like a number so large can be meant: more than a month has days. */
const LARGEST_START = 31;

/** Marks that word processors set before the items of a list, which are text in Markdown. A dash is one where several lines begin with it. */
const BULLETS = /^[•·‣◦▪●○■–—]\s/;

/**
 * Lists that were meant as such.
 *
 * | 2026. Därefter …                | a paragraph that begins with a year; also a lone `12. ` that goes on from no other list
 * | … hjälpa Ukraina⏎- dels i dess  | a dash that a line happened to begin with, within a paragraph
 * | • bänkar⏎• bord                 | lines of a paragraph that follow one another and begin with a bullet or a dash
 */
export const checkListIntended: MotionRule = ({ syntax: { body } }) =>
  nodesOf(body.root).flatMap((node) => {
    if (!("children" in node) || node.type === "list") return [];
    const children = node.children as readonly RootContent[];
    let next = 1;
    return children.flatMap((child, index): readonly Diagnostic[] => {
      if (child.type === "paragraph") return bulletProblem(child, body);
      if (child.type !== "list") return [];
      const found =
        child.ordered === true
          ? numberProblem(child, next, body)
          : dashProblem(child, node.type === "listItem" ? undefined : children[index - 1], body);
      if (child.ordered === true) next = (child.start ?? 1) + child.children.length;
      return found;
    });
  });

function bulletProblem(paragraph: Paragraph, body: BodyMarkdown): readonly Diagnostic[] {
  const { start, end } = paragraph.position ?? {};
  if (start?.offset === undefined || end?.offset === undefined || start.line === end.line) return [];
  const lines = readLines(body.text.value, start.offset, end.offset);
  const isBullet = lines.map(({ content, end: lineEnd }) => BULLETS.test(body.text.value.slice(content, lineEnd)));
  const first = lines.find((_, index) => isBullet[index] && isBullet[index + 1]);
  if (first === undefined) return [];
  const place = placeOf(body.text, first.content, first.content + 1);
  const mark = body.text.value.charAt(first.content);
  return [problem(listIntended, "bullets", place, { values: { mark } })];
}

function numberProblem(list: List, next: number, body: BodyMarkdown): readonly Diagnostic[] {
  const start = list.start ?? 1;
  const isAlone = list.children.length === 1 && start > 1 && start !== next;
  if (start <= LARGEST_START && !isAlone) return [];
  const place = placeOfNode(list, body.text);
  const number = /^\d+[.)]/.exec(body.text.value.slice(list.position?.start.offset))?.[0] ?? `${start}.`;
  const mark = { ...place, start: place.start + number.length - 1, end: place.start + number.length };
  const escaped = `${number.slice(0, -1)}\\${number.slice(-1)}`;
  const fix = [{ place: { ...mark, end: mark.start }, text: "\\" }];
  return [
    problem(
      listIntended,
      "number",
      { ...place, end: mark.end },
      { values: { number, escaped }, actual: number, expected: escaped, fix },
    ),
  ];
}

function dashProblem(list: List, above: RootContent | undefined, body: BodyMarkdown): readonly Diagnostic[] {
  const isInParagraph =
    above?.type === "paragraph" && above.position?.end.line === (list.position?.start.line ?? 0) - 1;
  if (!isInParagraph || list.children.length > 1 || above === undefined) return [];
  const words = bodyWords(list, body.text).text.value;
  const isRunningOn = !/[:.!?]\s*$/.test(bodyWords(above, body.text).text.value) && /^\p{Ll}/u.test(words);
  if (!isRunningOn) return [];
  const place = placeOfNode(list, body.text);
  const mark = body.text.value.charAt(list.position?.start.offset ?? 0);
  return [problem(listIntended, "dash", { ...place, end: place.start + 1 }, { values: { mark } })];
}
