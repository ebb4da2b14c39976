/** What somebody types to have the program do something with files: `yrka merge x.md "x (1).docx"`. */
export function commandLine(command: string, ...paths: readonly string[]): string {
  const quoted = paths.map((path) => (/^[\p{L}\p{N}_./-]+$/u.test(path) ? path : `"${path}"`));
  return [`yrka ${command}`, ...quoted].join(" ");
}
