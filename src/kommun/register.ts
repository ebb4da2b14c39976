import { folded, normalized } from "./kommun-name.ts";

/** A line of the register of all kommuner and regions. */
export type RegisterEntry = {
  readonly kind: "kommun" | "region";
  readonly code: string;
  readonly id: string;
  readonly name: string;
  readonly county: string;
  readonly aliases: readonly string[];
};

/** The register, with its entries by what they may be called. */
export type Register = {
  readonly entries: readonly RegisterEntry[];
  /** By id, code, name and other names, with their own letters. */
  readonly byName: ReadonlyMap<string, RegisterEntry>;
  /** The same without dots and rings. Several may look alike. */
  readonly byFoldedName: ReadonlyMap<string, readonly RegisterEntry[]>;
};

/** Read `kommuner/register.csv`: lines of kind, code, id, name, county and other names, after comments and a line of headings. */
export function readRegister(text: string): Register {
  const lines = text.split(/\r?\n/).filter((line) => line !== "" && !line.startsWith("#"));
  const entries = lines.slice(1).map(toEntry);
  const byName = new Map<string, RegisterEntry>();
  const byFoldedName = new Map<string, RegisterEntry[]>();
  for (const entry of entries) {
    for (const name of namesOf(entry)) {
      if (!byName.has(name)) byName.set(name, entry);
    }
  }
  for (const [name, entry] of byName) {
    const alike = byFoldedName.get(folded(name)) ?? [];
    if (!alike.includes(entry)) byFoldedName.set(folded(name), [...alike, entry]);
  }
  return { entries, byName, byFoldedName };
}

function namesOf({ id, code, name, aliases }: RegisterEntry): readonly string[] {
  return [name, ...aliases, id, code].map(normalized);
}

function toEntry(line: string): RegisterEntry {
  const [kind = "", code = "", id = "", name = "", county = "", aliases = ""] = line.split(",");
  return {
    kind: kind === "region" ? "region" : "kommun",
    code,
    id,
    name,
    county,
    aliases: aliases === "" ? [] : aliases.split("|"),
  };
}
