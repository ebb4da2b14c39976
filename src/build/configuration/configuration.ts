import type { Severity } from "../../ground/diagnostics/rule.ts";

/** Name of the settings file, in the folder the program is run in. */
export const configurationFile = "yrka.config.yml";

/** What an office has settled for all its motions. */
export type Configuration = {
  /** Severity of rules that differ from the program's; `off` for those not asked. */
  readonly severities: ReadonlyMap<string, Severity | "off">;
  /** Kommun of new motions. */
  readonly kommun?: string;
  /** The author of new motions. */
  readonly author?: { readonly namn?: string; readonly parti?: string; readonly roll?: string };
};

export const noConfiguration: Configuration = { severities: new Map() };
