import { spawnSync } from "node:child_process";
import type { Host } from "../../ground/host/host.ts";

/** What git printed; undefined where it failed, is not installed, or the folder is no repository. */
export function git(args: readonly string[]): Buffer | undefined {
  const { status, stdout } = spawnSync("git", [...args], {
    maxBuffer: 1024 * 1024 * 1024,
    stdio: ["ignore", "pipe", "ignore"],
  });
  return status === 0 ? stdout : undefined;
}

/** What was set in git. A place for hooks that somebody else has chosen is kept, and motions are then not checked by ours. */
export type GitSettings = { readonly showsWords: boolean; readonly checksCommits: boolean };

/**
 * Tell git, for this copy of the repository, where its hooks are and how DOCX and PDF are shown as words. Undefined outside a repository.
 *
 * Git takes neither from the repository itself, since that would let whoever writes to it run programs.
 */
export function tellGit(): GitSettings | undefined {
  const prefix = git(["rev-parse", "--show-prefix"])?.toString("utf8").trim();
  if (prefix === undefined) return undefined;
  const program = `${prefix}node_modules/yrka/dist/yrka.js`;
  const showsWords = git(["config", "diff.yrka.textconv", `node ${inShell(program)} text`]) !== undefined;
  const hooks = `${prefix}.githooks`;
  const chosen = git(["config", "--get", "core.hooksPath"])?.toString("utf8").trim();
  const checksCommits =
    chosen === undefined ? git(["config", "core.hooksPath", hooks]) !== undefined : chosen === hooks;
  return { showsWords, checksCommits };
}

function inShell(path: string): string {
  return /^[\w./-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`;
}

/** Paths that are staged for the next commit, from the working folder; undefined outside a repository. */
export function stagedPaths(): readonly string[] | undefined {
  return pathsOf(git(["diff", "--cached", "--name-only", "--relative", "-z", "--diff-filter=ACMR"]));
}

function pathsOf(printed: Buffer | undefined): readonly string[] | undefined {
  return printed
    ?.toString("utf8")
    .split("\0")
    .filter((path) => path !== "");
}

/** The host, but with the text that is staged in place of what lies in the folder. Git is asked only for files that differ. */
export function stagedHost(host: Host, paths: readonly string[]): Host {
  const differing = new Set(pathsOf(git(["diff", "--name-only", "--relative", "-z"])) ?? paths);
  const staged = new Set(paths.filter((path) => differing.has(path)));
  const known = new Map<string, Uint8Array>();
  const read = (path: string): Uint8Array | undefined => {
    if (!staged.has(path)) return undefined;
    const bytes = known.get(path) ?? git(["show", `:./${path}`]);
    if (bytes !== undefined) known.set(path, bytes);
    return bytes;
  };
  return {
    ...host,
    readFile: (path) => read(path) ?? host.readFile(path),
    stat: (path) => {
      const bytes = read(path);
      return bytes === undefined ? host.stat(path) : { kind: "file", size: bytes.length };
    },
  };
}

/** How far back an earlier text of a file is looked for. */
const maxVersions = 200;

/** The texts that a file has had in git, the latest first; none outside a repository. */
export function* earlierTexts(path: string): Generator<string> {
  const log = git(["log", `--max-count=${maxVersions}`, "--format=%H", "--", path])?.toString("utf8") ?? "";
  for (const version of log.split("\n").filter((line) => line !== "")) {
    const text = git(["show", `${version}:./${path}`]);
    if (text !== undefined) yield text.toString("utf8");
  }
}
