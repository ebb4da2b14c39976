import { configurationFile } from "../../../build/configuration/configuration.ts";
import type { MotionFile } from "../../../build/find-motions.ts";
import type { Diagnostic } from "../../../ground/diagnostics/diagnostic.ts";
import { sha256 } from "../../../ground/digest/sha256.ts";
import { type Host, HostError } from "../../../ground/host/host.ts";
import { joinPath } from "../../../ground/host/path.ts";
import { version } from "../../../version.ts";
import type { MotionResult } from "./build-one.ts";
import { nothingBuilt } from "./build-one.ts";
import type { BuildSettings } from "./build-settings.ts";
import type { Reads } from "./recording-host.ts";

type Entry = {
  readonly motion: string;
  /** Hash of what is the same for all motions of a call: program, settings, templates, fonts, kommuner. */
  readonly shared: string;
  readonly inputs: Reads;
  readonly outputs: Reads;
  readonly diagnostics: readonly Diagnostic[];
};

/** The form of the file. Another number makes an older record count as none. */
const form = "yrka/record/1";

/**
 * What a folder's outputs were made from: content alone, never times of files. A motion is built already when everything it was made from
 * (source, images, attachments, templates, kommuner, fonts, settings, program) and everything it gave are as the record says.
 *
 * The record only ever saves work: without one, or with one that cannot be read, everything is built.
 */
export class BuildRecord {
  readonly #host: Host;
  readonly #path: string;
  readonly #shared: string;
  readonly #variant: string;
  readonly #entries: Map<string, Entry>;

  constructor(settings: BuildSettings, host: Host) {
    this.#host = host;
    this.#path = joinPath(settings.out, ".yrka/record.json");
    this.#variant = [settings.options.variant, ...settings.options.formats].join(" ");
    const { options, out, isStrict } = settings;
    this.#shared = sha256(
      JSON.stringify([version, options, out, isStrict, host.sourceDateEpoch ?? "", resourceHashes(host)]),
    );
    this.#entries = this.#load();
  }

  /** What building the motion would give, where it has been built. */
  resultOf(motion: MotionFile): MotionResult | undefined {
    const entry = this.#entries.get(this.#key(motion));
    if (entry?.shared !== this.#shared || ![...entry.inputs, ...entry.outputs].every((read) => this.#holds(read)))
      return undefined;
    return {
      ...nothingBuilt,
      diagnostics: entry.diagnostics,
      outputs: entry.outputs.map(([path]) => path),
      isUnchanged: true,
    };
  }

  note(motion: MotionFile, { hashes, diagnostics }: MotionResult): void {
    if (hashes === undefined) this.#entries.delete(this.#key(motion));
    else this.#entries.set(this.#key(motion), { motion: motion.path, shared: this.#shared, ...hashes, diagnostics });
  }

  save(): void {
    try {
      const entries = [...this.#entries].filter(([, { motion }]) => this.#host.stat(motion) !== undefined);
      const record = { form, entries };
      this.#host.writeFiles([{ path: this.#path, bytes: new TextEncoder().encode(`${JSON.stringify(record)}\n`) }]);
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
    }
  }

  #key(motion: MotionFile): string {
    return JSON.stringify([motion.path, motion.folder, this.#variant]);
  }

  #holds([path, hash]: Reads[number]): boolean {
    try {
      return sha256(this.#host.readFile(path)) === hash;
    } catch {
      return false;
    }
  }

  #load(): Map<string, Entry> {
    try {
      const record: unknown = JSON.parse(new TextDecoder().decode(this.#host.readFile(this.#path)));
      return new Map(isRecord(record) ? record.entries : []);
    } catch {
      return new Map();
    }
  }
}

function isRecord(value: unknown): value is { readonly entries: readonly (readonly [string, Entry])[] } {
  return typeof value === "object" && value !== null && "form" in value && value.form === form;
}

/** Hashes of everything that any motion may be built with. */
function resourceHashes(host: Host): Reads {
  const shared = [
    ...new Set(["templates", "kommuner"].flatMap((name) => host.resourceRoots.map((root) => joinPath(root, name)))),
  ];
  const program = host.resourceRoots.map((root) => joinPath(root, "dist/program.js"));
  return [...shared, ...program, configurationFile].flatMap((path) => hashesIn(path, host));
}

function hashesIn(path: string, host: Host): Reads {
  const kind = host.stat(path)?.kind;
  if (kind === "file") return [[path, sha256(host.readFile(path))]];
  return kind === "folder" ? host.listFolder(path).flatMap((name) => hashesIn(joinPath(path, name), host)) : [];
}
