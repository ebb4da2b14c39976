import fc from "fast-check";
import { commands } from "../../src/interfaces/cli/commands/index.ts";
import type { Fuzzer } from "../fuzzer.ts";
import { runProgram } from "../program.ts";
import { goodMotion } from "../samples.ts";

// Those that serve until they are ended, and those that look at the computer itself.
const left = new Set(["preview", "lsp", "watch", "new", "init", "doctor"]);
const names = Object.keys(commands).filter((name) => !left.has(name));
const options = [
  "--out",
  "--format",
  "--json",
  "--lang",
  "en",
  "--draft",
  "--publish",
  "--check",
  "--emit",
  "frames",
  "pdf,docx",
  "txt",
  "--shard",
  "1/2",
  "2/1",
  "--jobs",
  "1",
  "--template",
  "../x",
  "--",
  "-",
  "",
  "--help",
  "--strict",
  "--force",
  "--reporter",
  "sarif",
  "--pdf-standard",
  "a-3a",
  "--merge-reports",
  "--dry-run",
  "--ours",
  "--source",
  "motions/a.md",
  "motions",
  "borta.md",
  "x.docx",
  "motions/../motions/a.md",
  "C:\\x.md",
  "\0",
  "\u001b[2J",
  "--__proto__",
  "__proto__",
  "--info=ja",
  "--format=pdf",
];

/** Command lines. */
export const commandLine: Fuzzer = {
  name: "arguments",
  about: "runs any command with any options: it does its work, or says what is wrong with them",
  samples: async () => names.map((name) => ({ name, content: `${name}\nmotions/a.md` })),
  tokens: options.map((option) => `\n${option}\n`),
  invented: fc
    .tuple(
      fc.constantFrom(...names),
      fc.array(fc.oneof(fc.constantFrom(...options), fc.string({ maxLength: 8 })), { maxLength: 6 }),
    )
    .map(([name, rest]) => [name, ...rest].join("\n")),
  run: async (input) => {
    const args = new TextDecoder().decode(input).split("\n").slice(0, 12);
    if (left.has(args[0] ?? "")) return;
    // Threads have no part in memory.
    if (args[0] === "build") args.push("--jobs", "1");
    await runProgram(args, { "motions/a.md": goodMotion, "x.docx": "PK", "output/x.pdf": "%PDF-" }, /./);
  },
};
