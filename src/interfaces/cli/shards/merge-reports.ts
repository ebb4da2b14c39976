import type { Wording } from "../../../ground/diagnostics/rule.ts";
import { sha256 } from "../../../ground/digest/sha256.ts";
import type { Host } from "../../../ground/host/host.ts";
import { joinPath } from "../../../ground/host/path.ts";
import { type ExitCode, exitCodes, worst } from "../exit-code.ts";
import { readShardReports, type ShardReport } from "./shard-report.ts";

/** What the parts of a build are together. */
export type MergedReport = {
  /** How many shards the build has, and how many of them have a report. */
  readonly shards: number;
  readonly there: number;
  readonly motions: ShardReport["motions"];
  /** What is wrong with the parts, one line each. */
  readonly faults: readonly Wording[];
  readonly exitCode: ExitCode;
};

/**
 * Put the reports of all shards together and hold them against the files that lie there: whether each shard is there, all are of one build,
 * and every file is there as it was built.
 */
export function mergeReports(folder: string, host: Host): MergedReport {
  const reports = readShardReports(folder, host);
  const [first] = reports;
  if (first === undefined) {
    const none = { sv: `${folder}: inga rapporter från --shard`, en: `${folder}: no reports of --shard` };
    return { shards: 0, there: 0, motions: [], faults: [none], exitCode: exitCodes.files };
  }
  const motions = reports
    .flatMap((report) => report.motions)
    .sort((a, b) => (a.source < b.source ? -1 : a.source > b.source ? 1 : 0));
  const faults = [...lost(first.of, reports), ...strangers(first, reports), ...changed(folder, motions, host)];
  const own = faults.length > 0 ? exitCodes.problem : exitCodes.fine;
  const exitCode = worst([own, ...reports.map((report) => report.exitCode)]);
  return { shards: first.of, there: reports.length, motions, faults, exitCode };
}

function lost(count: number, reports: readonly ShardReport[]): readonly Wording[] {
  const there = new Set(reports.filter((report) => report.of === count).map(({ shard }) => shard));
  return Array.from({ length: count }, (_, index) => index + 1)
    .filter((shard) => !there.has(shard))
    .map((shard) => ({ sv: `Del ${shard}/${count} saknas`, en: `Shard ${shard}/${count} is lost` }));
}

/** Reports of another build than the first one's. */
function strangers(first: ShardReport, reports: readonly ShardReport[]): readonly Wording[] {
  return reports.flatMap((report) => {
    const name = `${report.shard}/${report.of}`;
    if (report.of !== first.of)
      return [{ sv: `Del ${name} hör till en annan uppdelning`, en: `Shard ${name} is of another division` }];
    if (report.generator !== first.generator)
      return [
        { sv: `Del ${name} byggdes med ${report.generator}`, en: `Shard ${name} was built with ${report.generator}` },
      ];
    return report.sources === first.sources
      ? []
      : [{ sv: `Del ${name} byggdes av andra motioner`, en: `Shard ${name} was built from other motions` }];
  });
}

function changed(folder: string, motions: ShardReport["motions"], host: Host): readonly Wording[] {
  return motions
    .flatMap(({ outputs }) => outputs)
    .flatMap((output) => {
      const path = joinPath(folder, output.path);
      if (host.stat(path)?.kind !== "file") return [{ sv: `${path} saknas`, en: `${path} is lost` }];
      return sha256(host.readFile(path)) === output.sha256
        ? []
        : [{ sv: `${path} är inte den fil som byggdes`, en: `${path} is not the file that was built` }];
    });
}
