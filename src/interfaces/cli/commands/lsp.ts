import type { Command } from "../command.ts";
import { exitCodes } from "../exit-code.ts";
import { today } from "../terminal.ts";

export const lsp: Command = {
  operands: "",
  minOperands: 0,
  maxOperands: 0,
  options: {
    stdio: { help: { sv: "över standard in och ut (alltid så)", en: "over standard input and output (always)" } },
  },
  run: async (_, __, { host, language }) => {
    const { startServer } = await import("../../editor/start-server.ts");
    await startServer(host, language, today);
    return exitCodes.fine;
  },
};
