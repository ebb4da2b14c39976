import type { Divider } from "../../../document/types.ts";
import { pt } from "../../../ground/units/length.ts";
import type { BlockLayout } from "./block-context.ts";

const LENGTH_SHARE = 0.2;

/** A short rule in the middle of the measure, with as much space around it as a line of text. */
export const divider: BlockLayout<Divider> = (block, measure, { theme, prose }) => {
  const { leading, before, after } = theme.styles[prose];
  const thickness = theme.notes.ruleWidth;
  const length = measure.width * LENGTH_SHARE;
  const rule = {
    type: "rule",
    block: block.id,
    x: pt(measure.left + (measure.width - length) / 2),
    y: pt((leading - thickness) / 2),
    width: pt(length),
    height: thickness,
    colour: theme.colours.rule,
  } as const;
  return {
    before,
    after,
    pieces: [{ block: block.id, gap: pt(0), height: leading, items: [rule], notes: [], penalty: 0 }],
  };
};
