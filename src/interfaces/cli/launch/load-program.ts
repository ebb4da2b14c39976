import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Script } from "node:vm";
import { requireLazily } from "./require-lazily.ts";

/** What the bundled program gives. */
export type ProgramExports = { readonly main: () => Promise<void>; readonly work: () => Promise<void> };

export type Program = {
  readonly exports: ProgramExports;
  /**
   * Keep what was compiled in this run for the next one, where no run has ended this way yet. One that found problems compiles what tells of
   * them, one that found none goes on to phases that the other never came to; a later run of the other kind adds its own.
   */
  readonly remember: () => void;
};

type Module = { exports: ProgramExports };

type ProgramFunction = (
  require: (id: string) => unknown,
  importModule: (specifier: string) => Promise<unknown>,
  module: Module,
  folder: string,
  file: string,
) => void;

/**
 * Load the program that lies beside this file, with the compiled code that an earlier run of the same name left.
 *
 * The code lies in the program's own folder, which is as safe as the program itself; where that cannot be written, the program starts
 * without. Its name carries the program's hash and Node's version, and V8 itself refuses what it did not make.
 */
export function loadProgram(name: string | undefined): Program {
  const folder = import.meta.dirname;
  const file = join(folder, "program.js");
  const cacheFolder = join(folder, "compiled");
  const cache =
    name === undefined ? undefined : join(cacheFolder, `${name}-${PROGRAM_HASH}-${process.version}-${process.arch}`);
  const kept = cache === undefined ? undefined : readKept(cache);
  const cachedData = kept?.code;
  const script = new Script(readFileSync(file, "latin1"), {
    filename: file,
    ...(cachedData === undefined ? {} : { cachedData }),
  });
  const module = { exports: {} } as Module;
  const run: ProgramFunction = script.runInThisContext();
  run(requireLazily, (specifier) => import(specifier), module, folder, file);
  return {
    exports: module.exports,
    remember: () => {
      const ended = String(process.exitCode ?? 0);
      if (cache === undefined || !"01".includes(ended)) return;
      const isTaken = kept !== undefined && script.cachedDataRejected !== true;
      if (isTaken && kept.ends.includes(ended)) return;
      const ends = isTaken ? "01" : ended;
      const aside = `${cache}.${process.pid}`;
      try {
        mkdirSync(cacheFolder, { recursive: true });
        writeFileSync(aside, script.createCachedData());
        renameSync(aside, `${cache}-${ends}`);
        if (kept !== undefined && kept.ends !== ends) rmSync(`${cache}-${kept.ends}`, { force: true });
      } catch {
        rmSync(aside, { force: true });
      }
    },
  };
}

/** Compiled code, and how the runs ended that it was compiled in. */
type Kept = { readonly code: Buffer; readonly ends: string };

/** What runs of both endings have left, or of one. */
function readKept(cache: string): Kept | undefined {
  for (const ends of ["01", "0", "1"]) {
    const code = readIfThere(`${cache}-${ends}`);
    if (code !== undefined) return { code, ends };
  }
  return undefined;
}

function readIfThere(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

/** Set by the bundler: part of the sha256 of the program. */
declare const PROGRAM_HASH: string;
