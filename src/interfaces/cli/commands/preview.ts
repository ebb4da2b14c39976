import { spawn } from "node:child_process";
import { motionsFolder, tidyPath } from "../../../build/find-motions.ts";
import { rootOf } from "../../workbench/engine/service.ts";
import { keepSession, readSession } from "../../workbench/server/keep-session.ts";
import { startPreview } from "../../workbench/server/start-preview.ts";
import { type Command, UsageError } from "../command.ts";
import { exitCodes } from "../exit-code.ts";
import { today } from "../terminal.ts";

export const preview: Command = {
  operands: "[FIL|MAPP]",
  minOperands: 0,
  maxOperands: 1,
  options: {
    "no-open": { help: { sv: "öppna inte webbläsaren", en: "do not open the browser" } },
  },
  run: async ([given], options, { host, terminal, language }) => {
    const path = tidyPath(given ?? motionsFolder);
    const kind = host.stat(path)?.kind;
    if (kind === undefined || kind === "other" || (kind === "file" && !/\.md$/i.test(path)))
      throw new UsageError({ sv: `${path} är ingen mapp eller motion`, en: `${path} is no folder or motion` });
    const opened = rootOf(path, host);
    const folder = host.realPath(opened.root);
    const last = readSession(folder);
    const running = await startPreview(host, { ...opened, today, ...(last === undefined ? {} : { session: last }) });
    keepSession(folder, running.session);
    const says = {
      sv: `Skriv och se motionen på ${running.address}\nAvsluta med Ctrl+C. Bara den här datorn kommer åt sidan.\n`,
      en: `Write and see the motion at ${running.address}\nEnd with Ctrl+C. Only this computer can reach the page.\n`,
    };
    terminal.err(says[language]);
    if (terminal.isInteractive && !options.has("no-open")) openBrowser(running.address);
    await new Promise<void>((resolve) => {
      process.once("SIGINT", resolve);
      process.once("SIGTERM", resolve);
    });
    await running.close();
    return exitCodes.fine;
  },
};

/** Without a browser to open, the address on the terminal is enough. */
function openBrowser(address: string): void {
  const [program, args]: readonly [string, readonly string[]] =
    process.platform === "win32"
      ? ["rundll32", ["url.dll,FileProtocolHandler", address]]
      : process.platform === "darwin"
        ? ["open", [address]]
        : ["xdg-open", [address]];
  spawn(program, [...args], { stdio: "ignore", detached: true })
    .on("error", () => undefined)
    .unref();
}
