import { inlineWords } from "../../motion/body-words.ts";
import type { Clause } from "../../motion/motion.ts";
import { splitAtt } from "../../motion/split-att.ts";

export function hasAtt({ content }: Clause): boolean {
  return splitAtt(inlineWords(content).value) !== undefined;
}
