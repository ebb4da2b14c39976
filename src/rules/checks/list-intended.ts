import type { List, Paragraph, RootContent } from "mdast";
import { type Diagnostic, problem } from "../../ground/diagnostics/diagnostic.ts";
import { placeOf } from "../../ground/text/placed-text.ts";
import { bodyWords, nodesOf, placeOfNode } from "../../motion/body-words.ts";
import { readLines } from "../../motion/source/lines.ts";
import type { BodyMarkdown } from "../../motion/source/syntax.ts";
import type { MotionRule } from "../motion-rule.ts";

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
export const listIntended: MotionRule = ({ syntax: { body } }) =>
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
  return [problem("list-intended", "bullets", place, { values: { mark } })];
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
      "list-intended",
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
  return [problem("list-intended", "dash", { ...place, end: place.start + 1 }, { values: { mark } })];
}
