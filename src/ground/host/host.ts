/**
 * The outside world as the program sees it: files, folders, the environment and the clock. Everything below `pipeline/` that needs
 * one of them gets it from here, so that a build is a function of its arguments, and tests put a world of their own in its place.
 *
 * Paths use `/`; relative ones are relative to the working folder. Calls are synchronous: a motion reads a handful of small files,
 * and a synchronous read starts fastest.
 *
 * Errors: `HostError`, and nothing else.
 */
export type Host = {
  readonly readFile: (path: string) => Uint8Array;
  /** Undefined when there is nothing at the path. Symbolic links are followed. */
  readonly stat: (path: string) => FileStatus | undefined;
  /** Names in the folder, sorted by code unit. */
  readonly listFolder: (path: string) => readonly string[];
  /** The path without links, to test that it stays inside a folder. */
  readonly realPath: (path: string) => string;
  /**
   * Write all files, or none: each aside in its folder first, then all renamed into place. Folders are made where missing.
   *
   * `sources` are files that somebody writes, of which there may be no other copy: a link is followed, the file keeps its mode, one that is
   * marked as read-only is `denied`, and all is on the disk when the call is over.
   */
  readonly writeFiles: (files: readonly OutputFile[], as?: "outputs" | "sources") => void;
  /** Give a file another path, where there is nothing yet. */
  readonly moveFile: (from: string, to: string) => void;
  /** The folders that hold `templates/` and `kommuner/`, nearest first: the project's, then the package's. */
  readonly resourceRoots: readonly string[];
  /** SOURCE_DATE_EPOCH in seconds, where set and valid. */
  readonly sourceDateEpoch: number | undefined;
  /** Milliseconds since the process began: only ever for what is shown, such as `--profile`. */
  readonly elapsed: () => number;
};

export type FileStatus = { readonly kind: "file" | "folder" | "other"; readonly size: number };

export type OutputFile = { readonly path: string; readonly bytes: Uint8Array };

/** Why the outside world said no. */
export type HostErrorCode = "missing" | "denied" | "read-only" | "busy" | "full" | "is-folder" | "not-folder" | "other";

export class HostError extends Error {
  override readonly name = "HostError";
  readonly code: HostErrorCode;
  readonly path: string;
  readonly isWriting: boolean;

  constructor(code: HostErrorCode, path: string, options: ErrorOptions & { readonly isWriting?: boolean } = {}) {
    super(`${code}: ${path}`, options);
    this.code = code;
    this.path = path;
    this.isWriting = options.isWriting === true;
  }
}
