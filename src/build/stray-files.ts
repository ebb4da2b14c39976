import { type Diagnostic, problem } from "../ground/diagnostics/diagnostic.ts";
import { type Host, HostError } from "../ground/host/host.ts";
import { joinPath } from "../ground/host/path.ts";
import { fileReadable } from "../rules/output/file-readable.ts";
import { commandLine } from "./command-line.ts";
import { atFile, motionsFolder, tidyPath } from "./find-motions.ts";

/**
 * Name the texts and Word files right in the folders given that somebody may think are built. What a motion there mentions, such as its
 * attachments, is left out.
 *
 * Reports: `file-readable`, as warnings.
 */
export function strayFiles(paths: readonly string[], host: Host): readonly Diagnostic[] {
  const given = paths.length === 0 ? [motionsFolder] : paths;
  return given.flatMap((path) => strayFilesIn(tidyPath(path), host)).map((each) => ({ ...each, severity: "warning" }));
}

function strayFilesIn(folder: string, host: Host): readonly Diagnostic[] {
  if (host.stat(folder)?.kind !== "folder") return [];
  const names = host.listFolder(folder);
  const strays = names.filter(
    (name) => /\.(?:txt|docx|markdown)$/i.test(name) && !/^[.~]|^readme\.|\.md\.txt$/i.test(name),
  );
  if (strays.length === 0) return [];
  const motions = names.filter((name) => /\.md$/i.test(name)).map((name) => textOf(joinPath(folder, name), host));
  return strays
    .filter((name) => !motions.some((text) => text.includes(name)))
    .map((name) => {
      const path = joinPath(folder, name);
      if (/\.markdown$/i.test(name)) return problem(fileReadable, "named-markdown", atFile(path));
      return problem(fileReadable, "not-built", atFile(path), { values: { command: commandLine("import", path) } });
    });
}

function textOf(path: string, host: Host): string {
  try {
    return host.stat(path)?.kind === "file" ? new TextDecoder().decode(host.readFile(path)) : "";
  } catch (error) {
    if (error instanceof HostError) return "";
    throw error;
  }
}
