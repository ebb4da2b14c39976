import { fileURLToPath } from "node:url";
import { configurationFile, noConfiguration } from "../../build/configuration/configuration.ts";
import { loadConfiguration } from "../../build/configuration/load-configuration.ts";
import { openResources, type Resources } from "../../build/resources.ts";
import type { Diagnostic } from "../../ground/diagnostics/diagnostic.ts";
import type { Host } from "../../ground/host/host.ts";
import { nodeHost } from "../../ground/host/node-host.ts";

/** What the motions of a folder share, and what is wrong with the office's settings. */
export type Office = { readonly resources: Resources; readonly diagnostics: readonly Diagnostic[] };

/** The office's folder as an editor has it open: settings are read anew when their file changes, the rest when it is asked to. */
export class OpenOffice {
  readonly #host: Host;
  #office: Office | undefined;
  #settings = "";

  constructor(host: Host) {
    this.#host = host;
  }

  get current(): Office {
    const settings = this.#readSettings();
    if (this.#office === undefined || settings !== this.#settings) {
      const { value, diagnostics } = loadConfiguration(this.#host);
      this.#office = { resources: openResources(this.#host, value ?? noConfiguration), diagnostics };
      this.#settings = settings;
    }
    return this.#office;
  }

  /** Forget templates, kommuner and fonts, which may have changed. */
  reload(): void {
    this.#office = undefined;
  }

  #readSettings(): string {
    if (this.#host.stat(configurationFile)?.kind !== "file") return "";
    return new TextDecoder().decode(this.#host.readFile(configurationFile));
  }
}

/** The world seen from the folder that an editor has open; `otherwise` where it has none. */
export function hostOf(folder: string | null | undefined, otherwise: Host): Host {
  return folder?.startsWith("file:") ? nodeHost(fileURLToPath(folder)) : otherwise;
}

/** The path of a document as the program has it. A document that is not saved yet has its own name. */
export function pathOf(uri: string): string {
  return uri.startsWith("file:") ? fileURLToPath(uri).replaceAll("\\", "/") : uri.replace(/^[a-z]+:/i, "");
}

/** Whether a Markdown document is a motion: one in a folder `motions`, or one that begins as a motion does. A README is not. */
export function isMotion(path: string, text: string): boolean {
  if (/(?:^|\/)readme\.md$/i.test(path)) return false;
  return /(?:^|\/)motions\//.test(path) || /^\ufeff?---[ \t]*(?:\r|\n|$)/.test(text);
}

/** Whether a Markdown document holds a word or less, and may become a motion. */
export function isBlank(path: string, text: string): boolean {
  return !/(?:^|\/)readme\.md$/i.test(path) && /^[\p{L} ]*$/u.test(text.trim());
}
