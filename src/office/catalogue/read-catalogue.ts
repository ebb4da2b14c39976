import { type Outcome, Report } from "../../ground/diagnostics/outcome.ts";
import type { Host } from "../../ground/host/host.ts";
import { joinPath } from "../../ground/host/path.ts";
import type { Kommuner } from "../../motion/kommun/find-kommun.ts";
import type { Catalogue, Entry } from "./entry.ts";
import { type EntrySource, readEntry } from "./read-entry.ts";
import { sortEntries } from "./sort-entries.ts";

/** A motion's source, and the subfolder of its files below each of `fileFolders`. */
export type CatalogueSource = EntrySource & { readonly folder: string };

export type CatalogueContext = {
  readonly host: Host;
  readonly kommuner: Kommuner;
  /** The day due dates are compared with. */
  readonly today: string;
  /** Folders that built and submitted files are looked for in. */
  readonly fileFolders: readonly string[];
};

const endings = [".pdf", ".docx", ".json", ".txt", ".publicering.pdf", ".publicering.docx"];

/** Read every motion's row, overdue ones first. Reports what `readEntry` reports. */
export function readCatalogue(sources: readonly CatalogueSource[], context: CatalogueContext): Outcome<Catalogue> {
  const report = new Report();
  const { host, today, fileFolders } = context;
  const namesIn = folderLister(host);
  const entries: Entry[] = [];
  for (const source of sources) {
    const entry = report.take(readEntry(source, host.readFile(source.path), context));
    if (entry === undefined) continue;
    const files = fileFolders.flatMap((top) => {
      const folder = joinPath(top, source.folder);
      const names = namesIn(folder);
      return endings
        .map((ending) => `${source.name}${ending}`)
        .filter((name) => names.has(name))
        .map((name) => joinPath(folder, name));
    });
    entries.push({ ...entry, files });
  }
  return report.outcome({ today, entries: sortEntries(entries) });
}

/** One look into each folder, not one for each file that may be in it. */
function folderLister(host: Host): (folder: string) => ReadonlySet<string> {
  const known = new Map<string, ReadonlySet<string>>();
  return (folder) => {
    const names = known.get(folder) ?? new Set(host.stat(folder)?.kind === "folder" ? host.listFolder(folder) : []);
    known.set(folder, names);
    return names;
  };
}
