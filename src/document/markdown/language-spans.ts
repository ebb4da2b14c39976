import { sliceText } from "../../ground/text/placed-text.ts";
import { inlineNode, textNode } from "../builders.ts";
import type { Inline, TextNode } from "../types.ts";

const closing = /^\]\{lang=([A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*)\}/;
const brackets = /[[\]]/g;

/** Where a span begins or ends: the characters `start`–`end` of a text node, which are no words. */
type Mark = { readonly node: number; readonly start: number; readonly end: number; readonly lang?: string };

/** Turn `[text]{lang=en}` into text in another language. The text may hold emphasis, links and spans of its own; escaped brackets are text. */
export function readLanguageSpans(inlines: readonly Inline[]): readonly Inline[] {
  if (!inlines.some((inline) => inline.type === "text" && inline.text.value.includes("]{lang="))) return inlines;
  const marks = findMarks(inlines);
  const stack: Inline[][] = [[]];
  let next = 0;
  for (const [index, inline] of inlines.entries()) {
    if (inline.type !== "text") {
      stack.at(-1)?.push(inline);
      continue;
    }
    let at = 0;
    for (let mark = marks[next]; mark?.node === index; mark = marks[++next]) {
      stack.at(-1)?.push(...part(inline, at, mark.start));
      at = mark.end;
      if (mark.lang === undefined) stack.push([]);
      else stack.at(-2)?.push(inlineNode({ type: "language", lang: mark.lang, children: stack.pop() ?? [] }));
    }
    stack.at(-1)?.push(...part(inline, at));
  }
  return stack[0] ?? [];
}

/** Both ends of each span, in order. A bracket without its partner is text. */
function findMarks(inlines: readonly Inline[]): readonly Mark[] {
  const open: Mark[] = [];
  const marks: Mark[] = [];
  for (const [node, inline] of inlines.entries()) {
    if (inline.type !== "text") continue;
    const escaped = escapedOffsets(inline);
    for (const { 0: bracket, index: start } of inline.text.value.matchAll(brackets)) {
      if (escaped.has(start)) continue;
      if (bracket === "[") {
        open.push({ node, start, end: start + 1 });
        continue;
      }
      const opening = open.pop();
      const match = closing.exec(inline.text.value.slice(start, start + 60));
      if (opening === undefined || match === null) continue;
      marks.push(opening, { node, start, end: start + match[0].length, lang: match[1] ?? "" });
    }
  }
  return marks.sort((a, b) => a.node - b.node || a.start - b.start);
}

/** Place of an escape: one character of the text, and several in the file. */
function escapedOffsets({ text: { value, spans } }: TextNode): ReadonlySet<number> {
  const offsets = new Set<number>();
  for (const [index, { at, start, end }] of spans.entries()) {
    const length = (spans[index + 1]?.at ?? value.length) - at;
    if (length === 1 && end - start !== 1) offsets.add(at);
  }
  return offsets;
}

function part(node: TextNode, start: number, end?: number): readonly Inline[] {
  const text = sliceText(node.text, start, end);
  return text.value === "" ? [] : [textNode(text)];
}
