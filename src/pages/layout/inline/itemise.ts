import type { Colour, FontRole, TextStyle } from "../../../document/theme/theme.ts";
import type { BlockId, Inline, NodeId } from "../../../document/types.ts";
import { type Pt, pt, ZERO } from "../../../ground/units/length.ts";
import { faceOf } from "../../fonts/font-set.ts";
import { fontStretches } from "./font-stretches.ts";
import type { InlineContext } from "./inline-context.ts";
import type { Run, StyledText } from "./styled-text.ts";

/** Note references, as parts of the size around them. */
const REFERENCE_SIZE = 0.65;
const REFERENCE_RISE = 0.35;

const TAB_STOP = 4;

/** Reference: BCP 47, subtag for what is in no language. */
const NO_LANGUAGE = "zxx";

/** What the inline elements around a text say about it. */
type Look = {
  readonly role: FontRole;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly size: Pt;
  readonly rise: Pt;
  readonly colour: Colour;
  readonly link: NodeId | undefined;
  readonly note: BlockId | undefined;
  readonly lang: string;
};

export type ItemiseOptions = {
  /** Keep every space, as verbatim lines need; tabs become spaces up to the next stop. */
  readonly keepSpaces: boolean;
};

/**
 * Turn inlines into text with its fonts, one part for each stretch between forced line breaks.
 *
 * Tabs and line feeds become spaces and several spaces one; a part neither begins nor ends with one. No-break spaces stay.
 */
export function itemise(
  inlines: readonly Inline[],
  style: TextStyle,
  context: InlineContext,
  options: ItemiseOptions = { keepSpaces: false },
): readonly StyledText[] {
  const parts: StyledText[] = [];
  let text = "";
  let runs: Run[] = [];

  function endPart(): void {
    if (!options.keepSpaces && text.endsWith(" ")) {
      text = text.slice(0, -1);
      runs = runs.map((run) => ({ ...run, end: Math.min(run.end, text.length) })).filter((run) => run.end > run.start);
    }
    parts.push({ text, runs });
    text = "";
    runs = [];
  }

  function add(value: string, node: NodeId, look: Look): void {
    const added = options.keepSpaces ? expandTabs(value, text.length) : collapseSpaces(value, text);
    const face = faceOf(look.bold, look.italic);
    for (const { start, end, font } of fontStretches(added, look.role, face, context.fonts)) {
      const { size, rise, colour, link, note, lang } = look;
      runs.push({
        start: text.length + start,
        end: text.length + end,
        node,
        font,
        size,
        rise,
        colour,
        link,
        note,
        lang,
      });
    }
    text += added;
  }

  function walk(nodes: readonly Inline[], look: Look): void {
    for (const inline of nodes) {
      switch (inline.type) {
        case "text":
          add(inline.text.value, inline.node, look);
          break;
        case "emphasis":
          walk(inline.children, { ...look, italic: !look.italic });
          break;
        case "strong":
          walk(inline.children, { ...look, bold: true });
          break;
        case "code":
          walk(inline.children, { ...look, role: "code", lang: NO_LANGUAGE });
          break;
        case "link":
          walk(inline.children, { ...look, link: inline.node, colour: context.theme.colours.link });
          break;
        case "language":
          walk(inline.children, { ...look, lang: inline.lang });
          break;
        case "line-break":
          endPart();
          break;
        case "note-reference": {
          const size = pt(look.size * REFERENCE_SIZE);
          const rise = pt(look.size * REFERENCE_RISE);
          const shown = `${inline.separator ?? ""}${inline.label}`;
          add(shown, inline.node, { ...look, size, rise, link: inline.node, note: inline.note });
          break;
        }
        case "page-number":
          add(String(context.pageNumber ?? 0), inline.node, look);
          break;
        case "page-count":
          add(String(context.pageCount ?? 0), inline.node, look);
          break;
        default:
          inline satisfies never;
      }
    }
  }

  walk(inlines, {
    role: style.font,
    bold: style.bold,
    italic: style.italic,
    size: style.size,
    rise: ZERO,
    colour: style.colour,
    link: undefined,
    note: undefined,
    lang: context.lang,
  });
  endPart();
  return parts;
}

function collapseSpaces(value: string, before: string): string {
  const collapsed = /[\t\n\f\r\v\u0085\u2028\u2029\ufeff]| {2}/.test(value)
    ? value.replaceAll("\ufeff", "").replace(/[ \t\n\f\r\v\u0085\u2028\u2029]+/g, " ")
    : value;
  const follows = before === "" || before.endsWith(" ");
  return follows && collapsed.startsWith(" ") ? collapsed.slice(1) : collapsed;
}

function expandTabs(value: string, column: number): string {
  let expanded = "";
  for (const character of value) {
    if (character === "\t") expanded += " ".repeat(TAB_STOP - ((column + expanded.length) % TAB_STOP));
    else if (character !== "\ufeff") expanded += character === "\n" || character === "\r" ? " " : character;
  }
  return expanded;
}
