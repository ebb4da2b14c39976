import { HostError, type HostErrorCode } from "./host.ts";

/** Run an operation that reads; system errors become `HostError`. */
export function attempt<T>(path: string, action: () => T): T {
  return run(path, action, false);
}

/** Run an operation that writes. */
export function attemptToWrite<T>(path: string, action: () => T): T {
  return run(path, action, true);
}

function run<T>(path: string, action: () => T, isWriting: boolean): T {
  try {
    return action();
  } catch (error) {
    if (error instanceof HostError) throw error;
    throw new HostError(codeOf(error), path, { cause: error, isWriting });
  }
}

function codeOf(error: unknown): HostErrorCode {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  switch (code) {
    case "ENOENT":
    case "ENOTDIR":
    case "ELOOP":
      return "missing";
    case "EACCES":
      return "denied";
    case "EROFS":
      return "read-only";
    // Windows gives EPERM or EBUSY when another program holds the file open.
    case "EBUSY":
    case "EPERM":
    case "ETXTBSY":
      return "busy";
    case "ENOSPC":
    case "EDQUOT":
      return "full";
    case "EISDIR":
      return "is-folder";
    // A folder is to be made, and a file has its name.
    case "EEXIST":
      return "not-folder";
    default:
      return "other";
  }
}
