import { fileText } from "../../../office/new-office/file-text.ts";
import type { Command } from "../command.ts";
import { exitCodes } from "../exit-code.ts";

/** Made for `git diff`, which asks for a text of each side. */
export const text: Command = {
  operands: "FIL",
  minOperands: 1,
  maxOperands: 1,
  options: {},
  run: async ([file = ""], _, { host, terminal }) => {
    terminal.out(fileText(host.readFile(file.replaceAll("\\", "/"))));
    return exitCodes.fine;
  },
};
