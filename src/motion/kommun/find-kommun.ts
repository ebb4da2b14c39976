import type { Diagnostic } from "../../ground/diagnostics/diagnostic.ts";
import type { Outcome } from "../../ground/diagnostics/outcome.ts";
import { findResource } from "../../ground/host/find-resource.ts";
import type { Host } from "../../ground/host/host.ts";
import { nearest } from "../../ground/text/nearest.ts";
import { type Holidays, openHolidays } from "./holidays.ts";
import type { Kommun } from "./kommun.ts";
import { barerNames, folded, normalized } from "./kommun-name.ts";
import { kommunFile, loadKommun } from "./load-kommun.ts";
import { Register, type RegisterEntry } from "./register.ts";

/** What a name led to: one kommun, or several that look alike, or the nearest name. `diagnostics` are of the kommun's own file. */
export type KommunMatch = {
  readonly kommun?: Kommun;
  readonly alike: readonly RegisterEntry[];
  readonly nearest?: RegisterEntry;
  readonly diagnostics: readonly Diagnostic[];
};

/** The kommuner and regions. Reads the register and a kommun's own file when they are first asked for, and no more than once. */
export type Kommuner = {
  readonly find: (query: string) => KommunMatch;
  readonly entries: () => readonly RegisterEntry[];
  readonly holidays: Holidays;
};

export function openKommuner(host: Host): Kommuner {
  let register: Register | undefined;
  const read = (): Register => {
    register ??= new Register(loadRegister(host));
    return register;
  };
  const loaded = new Map<string, KommunMatch>();
  const load = (id: string, entry: RegisterEntry | undefined): KommunMatch => {
    const known = loaded.get(id) ?? matchOf(loadKommun(id, entry, host));
    loaded.set(id, known);
    return known;
  };
  const found = new Map<string, KommunMatch>();
  const find = (query: string): KommunMatch => {
    const known = found.get(query) ?? match(query, read(), load, host);
    found.set(query, known);
    return known;
  };
  return { find, entries: () => read().entries, holidays: openHolidays(host) };
}

/**
 * Find a kommun or region by id, name or code.
 *
 * Letters count first, so that Håbo and Habo differ; only where no name has these letters may dots and rings be missing.
 *
 * Reports: `kommun-valid`.
 */
export function findKommun(query: string, host: Host): KommunMatch {
  return openKommuner(host).find(query);
}

type Load = (id: string, entry: RegisterEntry | undefined) => KommunMatch;

function match(query: string, register: Register, load: Load, host: Host): KommunMatch {
  const wanted = normalized(query);
  const entry = register.named(wanted);
  if (entry !== undefined) return load(entry.id, entry);
  if (isOwnFile(wanted, host)) return load(wanted, undefined);
  const barer = barerNames(wanted);
  const bare = barer.map((name) => register.named(name)).find((candidate) => candidate !== undefined);
  if (bare !== undefined) return load(bare.id, bare);
  const alike =
    [wanted, ...barer].map((name) => register.alike(folded(name))).find((entries) => entries.length > 0) ?? [];
  const only = alike.length === 1 ? alike[0] : undefined;
  if (only !== undefined) return load(only.id, only);
  const meant = nearestEntry([...barer, wanted], register);
  return { alike, diagnostics: [], ...(meant && { nearest: meant }) };
}

/** The region of a county's name, the one name that begins with what is written, or one that is written nearly so. */
function nearestEntry(names: readonly string[], register: Register): RegisterEntry | undefined {
  const { entries } = register;
  for (const name of names) {
    const region = register.named(`region ${name}`);
    const begun = entries.filter((entry) => normalized(entry.name).startsWith(`${name}-`));
    const known = region ?? (begun.length === 1 ? begun[0] : undefined);
    if (known !== undefined) return known;
  }
  const all = entries.map(({ name }) => name);
  const near = names.map((name) => nearest(name, all, 4)).find((name) => name !== undefined);
  return entries.find(({ name }) => name === near);
}

function matchOf({ value, diagnostics }: Outcome<Kommun>): KommunMatch {
  return { alike: [], diagnostics, ...(value && { kommun: value }) };
}

/** Whether there is a file for a kommun by this id, which no register knows. */
function isOwnFile(id: string, host: Host): boolean {
  return /^[a-z0-9][a-z0-9-]{0,63}$/.test(id) && kommunFile(id, host) !== undefined;
}

function loadRegister(host: Host): string {
  const path = findResource("kommuner/register.csv", "file", host);
  if (path === undefined) throw new Error("kommuner/register.csv is missing from the package");
  return new TextDecoder().decode(host.readFile(path));
}
