import type { Colour, StyleName } from "../../../document/theme/theme.ts";
import type { Heading } from "../../../document/types.ts";
import { pt } from "../../../ground/units/length.ts";
import { type BlockLayout, indentMeasure, type Measure } from "./block-context.ts";
import { keepWithNext, type Piece } from "./piece.ts";
import { textLines } from "./text-lines.ts";

const styleNames = [
  "title",
  "heading-1",
  "heading-2",
  "heading-3",
  "heading-4",
] as const satisfies readonly StyleName[];

/** Between the title's last line and the rule below it. */
const RULE_GAP = 6;

export const heading: BlockLayout<Heading> = (block, measure, context) => {
  const { theme } = context;
  const style = theme.styles[styleNames[block.level]];
  const lines = textLines(
    {
      block: block.id,
      inlines: block.children,
      style,
      measure: indentMeasure(measure, style.indent),
      balance: true,
      together: true,
    },
    context,
  );
  const thickness = theme.ornaments.titleRule;
  const pieces = block.level === 0 && thickness > 0 ? ruled(lines, measure, thickness, theme.colours.accent) : lines;
  return { before: style.before, after: style.after, pieces: keepWithNext(pieces) };
};

function ruled(lines: readonly Piece[], measure: Measure, thickness: number, colour: Colour): readonly Piece[] {
  const last = lines.at(-1);
  if (last === undefined) return lines;
  const rule = {
    type: "rule",
    block: last.block,
    x: measure.left,
    y: pt(last.height + RULE_GAP),
    width: measure.width,
    height: pt(thickness),
    colour,
  } as const;
  return [
    ...lines.slice(0, -1),
    { ...last, height: pt(last.height + RULE_GAP + thickness), items: [...last.items, rule] },
  ];
}
