/**
 * Name of the file that keeps the compiled code of such runs: the command, and for a build its formats. Runs of one name share a cache.
 *
 * Undefined where the arguments are not of that form, and nothing is to be kept.
 */
export function cacheName(args: readonly string[]): string | undefined {
  const command = args[0] ?? "";
  if (command === "" || command.startsWith("-")) return "start";
  if (!/^[a-z]{1,20}$/.test(command)) return undefined;
  const joined = args.find((argument) => argument.startsWith("--format="))?.slice("--format=".length);
  const at = args.indexOf("--format");
  const formats = joined ?? (at === -1 ? "" : (args[at + 1] ?? ""));
  return /^[a-z,]{1,17}$/.test(formats) ? `${command}-${formats}` : command;
}
