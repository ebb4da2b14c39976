import { HostError, type HostErrorCode } from "./host.ts";

/** Run a file operation; system errors become `HostError`. */
export function attempt<T>(path: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    throw new HostError(codeOf(error), path, { cause: error });
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
    case "EROFS":
      return "denied";
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
    default:
      return "other";
  }
}
