import { sha256 } from "../../../ground/digest/sha256.ts";
import type { Host } from "../../../ground/host/host.ts";
import { joinPath } from "../../../ground/host/path.ts";
import { generator } from "../../../version.ts";
import type { ExitCode } from "../exit-code.ts";
import type { Shard } from "./shard.ts";

/** A file that a shard built, by its path below the folder of the built. */
export type ShardOutput = { readonly path: string; readonly sha256: string };

/** What one machine did of a build that several share, schema `yrka/shard/1`. Lies beside what it built. */
export type ShardReport = {
  readonly schema: "yrka/shard/1";
  readonly shard: number;
  readonly of: number;
  readonly generator: string;
  /** Hash of the paths of all motions, of every shard: machines that saw others do not belong together. */
  readonly sources: string;
  readonly motions: readonly {
    readonly source: string;
    readonly ok: boolean;
    readonly outputs: readonly ShardOutput[];
  }[];
  readonly exitCode: ExitCode;
};

export function shardReportPath(out: string, { index, count }: Shard): string {
  return joinPath(out, `yrka-shard-${index}-of-${count}.json`);
}

/** What a shard has built, gathered motion by motion. */
export class ShardReporter {
  readonly #shard: Shard;
  readonly #out: string;
  readonly #host: Host;
  readonly #motions: ShardReport["motions"][number][] = [];

  constructor(shard: Shard, out: string, host: Host) {
    this.#shard = shard;
    this.#out = out;
    this.#host = host;
  }

  /** `outputs` are paths that were written. */
  add(source: string, ok: boolean, outputs: readonly string[]): void {
    const prefix = joinPath(this.#out, "");
    this.#motions.push({
      source,
      ok,
      outputs: outputs.map((path) => ({
        path: path.startsWith(prefix) ? path.slice(prefix.length) : path,
        sha256: sha256(this.#host.readFile(path)),
      })),
    });
  }

  /** Write the report. `sources` are the motions of all shards. */
  write(sources: readonly string[], exitCode: ExitCode): void {
    const report: ShardReport = {
      schema: "yrka/shard/1",
      shard: this.#shard.index,
      of: this.#shard.count,
      generator,
      sources: sha256(sources.join("\n")),
      motions: this.#motions,
      exitCode,
    };
    const bytes = new TextEncoder().encode(`${JSON.stringify(report, undefined, 2)}\n`);
    this.#host.writeFiles([{ path: shardReportPath(this.#out, this.#shard), bytes }]);
  }
}

/** The reports that lie in a folder, in the order of their shards; one that cannot be read is left out, and its shard is then lost. */
export function readShardReports(folder: string, host: Host): readonly ShardReport[] {
  const names = host.stat(folder)?.kind === "folder" ? host.listFolder(folder) : [];
  return names
    .filter((name) => /^yrka-shard-\d+-of-\d+\.json$/.test(name))
    .flatMap((name) => parse(new TextDecoder().decode(host.readFile(joinPath(folder, name)))))
    .sort((a, b) => a.of - b.of || a.shard - b.shard);
}

function parse(json: string): readonly ShardReport[] {
  try {
    const report = JSON.parse(json) as ShardReport;
    return report.schema === "yrka/shard/1" && Array.isArray(report.motions) ? [report] : [];
  } catch {
    return [];
  }
}
