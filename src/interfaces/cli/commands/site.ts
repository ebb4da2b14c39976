import { tidyPath } from "../../../build/find-motions.ts";
import type { Host } from "../../../ground/host/host.ts";
import { joinPath } from "../../../ground/host/path.ts";
import { siteFiles } from "../../workbench/site/site-files.ts";
import { siteMark } from "../../workbench/site/site-page.ts";
import { type Command, UsageError } from "../command.ts";
import { exitCodes } from "../exit-code.ts";
import { openOffice } from "../open-office.ts";
import { Reporting } from "../reporting.ts";

export const site: Command = {
  operands: "",
  minOperands: 0,
  maxOperands: 0,
  options: {
    out: { argument: "DIR", help: { sv: "mapp att skriva till (site)", en: "folder to write to (site)" } },
    address: {
      argument: "URL",
      help: { sv: "adress som nyare versioner finns på", en: "address that newer versions are at" },
    },
  },
  run: async (_, given, context) => {
    const { host, terminal, language } = context;
    const reporting = new Reporting(given, context);
    openOffice(reporting, host);
    if (reporting.exitCode !== exitCodes.fine) return reporting.exitCode;
    const out = tidyPath(given.text("out") ?? "site");
    const address = given.text("address");
    if (address !== undefined && !/^https?:\/\/[^\s"<>]+$/.test(address))
      throw new UsageError({
        sv: `${address} är ingen adress; den börjar med https://`,
        en: `${address} is no address; it begins with https://`,
      });
    if (!isFree(out, host))
      throw new UsageError({
        sv: `${out} har redan något annat än en sådan webbplats; välj en tom mapp med --out`,
        en: `${out} has something else than such a site in it; choose an empty folder with --out`,
      });
    const files = siteFiles(host, address);
    host.writeFiles(files.map(({ path, bytes }) => ({ path: joinPath(out, path), bytes })));
    const size = (files.reduce((sum, { bytes }) => sum + bytes.length, 0) / 1_000_000).toFixed(1);
    terminal.err(
      language === "sv"
        ? `Skrev ${files.length} filer, ${size.replace(".", ",")} MB, till ${out}. Lägg mappen på en webbserver, eller öppna ${joinPath(out, "yrka.html")}, som har allt i sig.\n`
        : `Wrote ${files.length} files, ${size} MB, to ${out}. Put the folder on a web server, or open ${joinPath(out, "yrka.html")}, which has all of it inside.\n`,
    );
    return exitCodes.fine;
  },
};

/** Nothing that is not a site of ours is written into. */
function isFree(folder: string, host: Host): boolean {
  const kind = host.stat(folder)?.kind;
  if (kind !== "folder") return kind === undefined;
  if (host.listFolder(folder).length === 0) return true;
  const index = joinPath(folder, "index.html");
  return host.stat(index)?.kind === "file" && new TextDecoder().decode(host.readFile(index)).includes(siteMark);
}
