import { type SymbolInformation, SymbolKind } from "vscode-languageserver/node.js";
import { findMotions } from "../../build/find-motions.ts";
import type { Resources } from "../../build/resources.ts";
import { placeOf } from "../../ground/text/placed-text.ts";
import { isProse } from "../../motion/fields/is-prose.ts";
import { readFacts } from "../../motion/read-facts.ts";
import { readSource } from "../../motion/source/read-source.ts";

const most = 200;

/** The office's motions whose title, party or file name holds every word of a query, by their titles; at most two hundred. */
export function findSymbols(query: string, { host }: Resources, uriOf: (path: string) => string): SymbolInformation[] {
  const words = query.toLowerCase().split(/\s+/);
  const found: SymbolInformation[] = [];
  for (const { path, name } of findMotions([], host).value ?? []) {
    if (found.length === most) break;
    const text = new TextDecoder().decode(host.readFile(path));
    const syntax = readSource(path, text, isProse).value;
    const { title, signatories = [] } = (syntax && readFacts(syntax)?.facts) ?? {};
    const parties = signatories.flatMap(({ party }) => (party === undefined ? [] : [party.value]));
    const searched = [title?.value ?? "", name, ...parties].join(" ").toLowerCase();
    if (!words.every((word) => searched.includes(word))) continue;
    const start = title === undefined ? 0 : placeOf(title).start;
    const at = { line: text.slice(0, start).split(/\r\n|\r|\n/).length - 1, character: 0 };
    found.push({
      name: title?.value ?? name,
      kind: SymbolKind.Module,
      ...(parties.length === 0 ? {} : { containerName: [...new Set(parties)].join(", ") }),
      location: { uri: uriOf(path), range: { start: at, end: at } },
    });
  }
  return found;
}
