import { frontMatterJsonSchema } from "../../../motion/fields/json-schema.ts";
import type { Command } from "../command.ts";
import { exitCodes } from "../exit-code.ts";

export const schema: Command = {
  operands: "",
  minOperands: 0,
  maxOperands: 0,
  options: {},
  run: async (_, __, { terminal }) => {
    terminal.out(`${JSON.stringify(frontMatterJsonSchema(), undefined, 2)}\n`);
    return exitCodes.fine;
  },
};
