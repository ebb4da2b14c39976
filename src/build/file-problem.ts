import { type Diagnostic, problem } from "../ground/diagnostics/diagnostic.ts";
import type { HostError } from "../ground/host/host.ts";
import { fileReadable } from "../rules/output/file-readable.ts";
import { fileWritable } from "../rules/output/file-writable.ts";
import { timeLimit } from "../rules/output/time-limit.ts";
import { atFile } from "./find-motions.ts";

/** A file that could not be read or written, as a problem of that file. */
export function fileProblem(error: HostError): Diagnostic {
  if (error.isWriting) return writeProblem(error);
  const place = atFile(error.path);
  if (error.code === "missing" || error.code === "denied" || error.code === "busy" || error.code === "is-folder")
    return problem(fileReadable, error.code, place);
  return problem(fileReadable, "unreadable", place, { values: { cause: causeOf(error) } });
}

/** A motion that was not finished in time. */
export function timeProblem(path: string, seconds: number): Diagnostic {
  return problem(timeLimit, "motion", atFile(path), { values: { seconds: String(seconds) } });
}

/** A file that could not be written. */
function writeProblem(error: HostError): Diagnostic {
  const place = atFile(error.path);
  if (error.code !== "missing" && error.code !== "other") return problem(fileWritable, error.code, place);
  if (error.code === "missing") return problem(fileWritable, "no-folder", place);
  return problem(fileWritable, "other", place, { values: { cause: causeOf(error) } });
}

/** The system's own name of what went wrong, `EIO`, which is the same in every language. */
function causeOf({ cause, code }: HostError): string {
  return cause instanceof Error && "code" in cause ? String(cause.code) : code;
}
