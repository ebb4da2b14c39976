import { memoryHost } from "../src/ground/host/memory-host.ts";
import { nodeHost } from "../src/ground/host/node-host.ts";
import { run } from "../src/interfaces/cli/run.ts";
import { openKommuner } from "../src/motion/kommun/find-kommun.ts";
import { projectFolder } from "../tests/support/cases.ts";

export type Outcome = {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  /** What was written, by path. */
  readonly written: ReadonlyMap<string, Uint8Array>;
};

const project = nodeHost(projectFolder);
openKommuner(project);

/** Characters that a terminal would obey. */
const commanding = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

/** What is checked, imported or inspected, and is no larger than this, takes no more than so many milliseconds of the processor. */
const small = 64_000;
const most = 2_000;
const isTimed = (command: string | undefined): boolean => ["check", "import", "inspect"].includes(command ?? "");

/** Milliseconds of the processor that this process has used. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/**
 * Run a command with files in memory, and see to what holds for every command and every input: it ends by itself with an exit code that is
 * no bug's, in time, writes only where it may, sends no control characters to the terminal, and changes no prototype.
 */
export async function runProgram(
  args: readonly string[],
  files: Readonly<Record<string, string | Uint8Array>>,
  mayWrite: RegExp = /^output\//,
): Promise<Outcome> {
  const host = memoryHost(files, project);
  let out = "";
  let err = "";
  const terminal = {
    out: (words: string) => {
      out += words;
    },
    err: (words: string) => {
      err += words;
    },
    isInteractive: false,
    hasColour: false,
  };
  const started = processorTime();
  const code = await run(args, terminal, host, "sv");
  const took = processorTime() - started;
  const size = Object.values(files).reduce((sum, content) => sum + content.length, 0);
  if (isTimed(args[0]) && size <= small && took > most)
    throw new Error(`${args.join(" ")} took ${Math.round(took)} ms for ${size} bytes`);
  if (![0, 1, 2, 3, 4].includes(code)) throw new Error(`exit code ${code}: ${err.slice(-2000)}`);
  if (commanding.test(err))
    throw new Error(`control characters on the terminal: ${JSON.stringify(err.slice(0, 2000))}`);
  if (Object.keys(Object.prototype).length > 0) throw new Error("a prototype was changed");
  const written = new Map([...host.files].filter(([path, bytes]) => files[path] !== bytes && !(path in files)));
  const strange = [...written.keys()].filter((path) => !mayWrite.test(path) || path.split("/").includes(".."));
  if (strange.length > 0) throw new Error(`written elsewhere: ${strange.join(", ")}`);
  return { code, out, err, written };
}

/** Commands that print JSON print it whole. */
export function parsed(text: string): unknown {
  return JSON.parse(text);
}
