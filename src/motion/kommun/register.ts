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

/** All kommuner and regions. Lines become entries when they are asked for: a motion names one. */
export class Register {
  readonly #lines: readonly string[];
  /** The lines as names are compared, but for spaces. */
  #comparable: readonly string[] | undefined;
  #entries: readonly RegisterEntry[] | undefined;
  #byFoldedName: ReadonlyMap<string, readonly RegisterEntry[]> | undefined;

  /** Read `kommuner/register.csv`: lines of kind, code, id, name, county and other names, after comments and a line of headings. */
  constructor(text: string) {
    this.#lines = text
      .split(/\r?\n/)
      .filter((line) => line !== "" && !line.startsWith("#"))
      .slice(1);
  }

  get entries(): readonly RegisterEntry[] {
    this.#entries ??= this.#lines.map(toEntry);
    return this.#entries;
  }

  /** The first one with a normalised id, code, name or other name, with its own letters. */
  named(wanted: string): RegisterEntry | undefined {
    this.#comparable ??= this.#lines.join("\n").normalize("NFC").toLowerCase().split("\n");
    for (const [index, line] of this.#comparable.entries()) {
      if (!line.includes(wanted)) continue;
      const entry = toEntry(this.#lines[index] ?? "");
      if (namesOf(entry).includes(wanted)) return entry;
    }
    return undefined;
  }

  /** Those with a folded name. Several may look alike. */
  alike(name: string): readonly RegisterEntry[] {
    this.#byFoldedName ??= this.#foldNames();
    return this.#byFoldedName.get(name) ?? [];
  }

  /** A name that several have is the first one's. */
  #foldNames(): ReadonlyMap<string, readonly RegisterEntry[]> {
    const byName = new Map<string, RegisterEntry>();
    for (const entry of this.entries) {
      for (const name of namesOf(entry)) if (!byName.has(name)) byName.set(name, entry);
    }
    const byFoldedName = new Map<string, RegisterEntry[]>();
    for (const [name, entry] of byName) {
      const alike = byFoldedName.get(folded(name)) ?? [];
      if (!alike.includes(entry)) byFoldedName.set(folded(name), [...alike, entry]);
    }
    return byFoldedName;
  }
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
