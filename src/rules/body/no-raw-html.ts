import type { Html, Nodes } from "mdast";
import { type Diagnostic, problem } from "../../ground/diagnostics/diagnostic.ts";
import { defineRule } from "../../ground/diagnostics/rule.ts";
import { type PlacedText, placeOf, sliceText } from "../../ground/text/placed-text.ts";
import { nodesOf } from "../../motion/body-words.ts";
import { blankComments } from "../../motion/comments.ts";
import type { MotionRule } from "../motion-rule.ts";

export const noRawHtml = defineRule("no-raw-html", {
  severity: "error",
  why: {
    sv: "HTML har ingen plats i Word eller PDF, och skulle försvinna eller stå som koder på sidan.",
    en: "HTML has no place in Word or PDF, and would vanish or stand as code on the page.",
  },
  messages: {
    html: {
      reason: {
        sv: "HTML, `{tag}`, kan inte användas här",
        en: "HTML, `{tag}`, cannot be used here",
      },
      hint: {
        sv: "skriv det i Markdown; ska tecknet stå som text, skriv `\\<`",
        en: "write it in Markdown; if the character is meant as text, write `\\<`",
      },
    },
    "line-break": {
      reason: {
        sv: "`{tag}` kan inte användas här",
        en: "`{tag}` cannot be used here",
      },
      hint: {
        sv: "avsluta raden med ett omvänt snedstreck, `\\`, för en radbrytning",
        en: "end the line with a backslash, `\\`, to break it",
      },
    },
    "line-break-in-cell": {
      reason: {
        sv: "`{tag}` kan inte användas här",
        en: "`{tag}` cannot be used here",
      },
      hint: {
        sv: "ta bort den: rader i en tabells ruta bryts av sig själva; ska delarna stå på egna rader, ge dem var sin rad i tabellen",
        en: "remove it: lines in a cell of a table break by themselves; if the parts should stand on lines of their own, give each a row of the table",
      },
    },
    "comment-open": {
      reason: {
        sv: "Kommentaren avslutas aldrig, och resten av texten skulle försvinna",
        en: "The comment is never closed, and the rest of the text would vanish",
      },
      hint: {
        sv: "skriv `-->` där kommentaren slutar",
        en: "write `-->` where the comment ends",
      },
    },
  },
});

/** No HTML but closed comments, in body, clauses and questions. A pair of tags is one problem. */
export const checkNoRawHtml: MotionRule = ({ syntax: { body }, clauses, questions }) => [
  ...tagsIn(nodesOf(body.root), body.text),
  ...[...clauses, ...questions].flatMap(({ content }) => tagsIn(nodesOf(content.root), content.text)),
];

function tagsIn(nodes: readonly Nodes[], from: PlacedText): readonly Diagnostic[] {
  const opened = new Set<string>();
  let cell: Nodes | undefined;
  return nodes.flatMap((node): readonly Diagnostic[] => {
    if (node.type === "tableCell") cell = node;
    const tag = node.type === "html" ? firstTag(node) : undefined;
    if (tag === undefined) return [];
    const name = /^<\/?([A-Za-z][\w-]*)/.exec(tag.text)?.[1]?.toLowerCase() ?? "";
    if (tag.text.startsWith("</") && opened.has(name)) return [];
    opened.add(name);
    const start = (node.position?.start.offset ?? 0) + tag.at;
    const place = placeOf(sliceText(from, start, start + tag.text.length));
    if (tag.text === "<!--") return [problem(noRawHtml, "comment-open", place)];
    const isInCell = cell !== undefined && isWithin(node, cell);
    const message = name !== "br" ? "html" : isInCell ? "line-break-in-cell" : "line-break";
    return [problem(noRawHtml, message, place, { values: { tag: tag.text.slice(0, 40) } })];
  });
}

function isWithin({ position: inner }: Nodes, { position: outer }: Nodes): boolean {
  if (inner?.start.offset === undefined || outer?.start.offset === undefined) return false;
  return inner.start.offset >= outer.start.offset && (inner.end.offset ?? 0) <= (outer.end.offset ?? 0);
}

/** The first piece of HTML that is no closed comment, and its offset in the node. */
function firstTag({ value }: Html): { readonly at: number; readonly text: string } | undefined {
  const blanked = blankComments(value);
  const match = /<!--|<[^>\n]*>?|\S[^\n]*/.exec(blanked);
  return match === null ? undefined : { at: match.index, text: match[0] };
}
