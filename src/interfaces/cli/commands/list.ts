import { atFile, findMotions } from "../../../build/find-motions.ts";
import { problem } from "../../../ground/diagnostics/diagnostic.ts";
import type { Host } from "../../../ground/host/host.ts";
import { type Status, statuses } from "../../../office/catalogue/entry.ts";
import { filterEntries } from "../../../office/catalogue/filter-entries.ts";
import { isCatalogue } from "../../../office/catalogue/is-catalogue.ts";
import { readCatalogue } from "../../../office/catalogue/read-catalogue.ts";
import { type CatalogueFormat, catalogueFormats, renderCatalogue } from "../../../office/catalogue/render-catalogue.ts";
import { statusWords, summaryOf } from "../../../office/catalogue/wording.ts";
import { fileWritable } from "../../../rules/output/file-writable.ts";
import type { Command, Context, Given } from "../command.ts";
import { openOffice } from "../open-office.ts";
import { readDay } from "../read-day.ts";
import { Reporting } from "../reporting.ts";
import { today } from "../terminal.ts";

/** Both languages' words for a status, and the status they mean. */
const statusNames: ReadonlyMap<string, Status> = new Map(
  statuses.flatMap((status) => [[statusWords[status].sv, status] as const, [statusWords[status].en, status] as const]),
);

export const list: Command = {
  operands: "[FIL|MAPP…]",
  minOperands: 0,
  maxOperands: Number.POSITIVE_INFINITY,
  options: {
    parti: { argument: "PARTI", help: { sv: "bara motioner av partiet", en: "only motions by the party" } },
    år: { argument: "ÅÅÅÅ", help: { sv: "bara motioner från året", en: "only motions of the year" } },
    status: {
      argument: statuses.map((status) => statusWords[status].sv).join(","),
      choices: [...statusNames.keys()],
      help: { sv: "bara motioner i läget", en: "only motions with this status" },
    },
    format: {
      argument: catalogueFormats.join("|"),
      choices: catalogueFormats,
      help: { sv: "hur förteckningen skrivs (förval: text)", en: "output format (default: text)" },
    },
    out: {
      argument: "FIL",
      help: { sv: "skriv till en fil i stället för stdout", en: "write to a file instead of stdout" },
    },
    built: {
      argument: "MAPP,MAPP",
      help: {
        sv: "mappar med byggda filer att länka (förval: output,inlämnade)",
        en: "folders of built files to link (default: output,inlämnade)",
      },
    },
    today: {
      argument: "ÅÅÅÅ-MM-DD",
      help: {
        sv: "dagen svarsdagen jämförs med (förval: i dag)",
        en: "the day due dates are compared with (default: today)",
      },
    },
  },
  run: async (paths, given, context) => {
    const { host, terminal, language } = context;
    const day = readDay("--today", given.text("today") ?? today());
    const reporting = new Reporting(given, context);
    const found = findMotions(paths, host);
    reporting.add(found.diagnostics);
    const { kommuner } = openOffice(reporting, host);
    const fileFolders = (given.text("built") ?? "output,inlämnade").replaceAll("\\", "/").split(",");
    const read = readCatalogue(found.value ?? [], { host, kommuner, today: day, fileFolders });
    reporting.add(read.diagnostics);
    const entries = filterEntries(read.value?.entries ?? [], filterOf(given));
    const page = given.text("out")?.replaceAll("\\", "/");
    const format = (given.text("format") ?? "text") as CatalogueFormat;
    const text = renderCatalogue({ today: day, entries }, format, page ?? "", language);
    if (page === undefined) terminal.out(text);
    else if (isFree(page, format, host)) host.writeFiles([{ path: page, bytes: new TextEncoder().encode(text) }]);
    else {
      reporting.add([problem(fileWritable, "not-ours", atFile(page))]);
      reporting.finish();
      return reporting.exitCode;
    }
    const overdue = entries.filter(({ status }) => status === "overdue").length;
    terminal.err(`${summaryOf(entries.length, overdue, day)[language]}.${wroteTo(page, context)}\n`);
    reporting.finish();
    return reporting.exitCode;
  },
};

/** Whether nothing is at the path but an earlier list in the same format. */
function isFree(path: string, format: CatalogueFormat, host: Host): boolean {
  if (host.stat(path) === undefined) return true;
  return isCatalogue(new TextDecoder("utf-8", { ignoreBOM: true }).decode(host.readFile(path)), format);
}

function wroteTo(page: string | undefined, { language }: Context): string {
  if (page === undefined) return "";
  return language === "sv" ? ` Skrev ${page}.` : ` Wrote ${page}.`;
}

function filterOf(given: Given) {
  const [party, year, wanted] = [given.text("parti"), given.text("år"), given.text("status")];
  const wantedStatuses = wanted?.split(",").flatMap((name) => statusNames.get(name) ?? []);
  return {
    ...(party === undefined ? {} : { party }),
    ...(year === undefined ? {} : { year }),
    ...(wantedStatuses === undefined ? {} : { statuses: wantedStatuses }),
  };
}
