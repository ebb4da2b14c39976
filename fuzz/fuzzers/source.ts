import fc from "fast-check";
import type { Fuzzer } from "../fuzzer.ts";
import { parsed, runProgram } from "../program.ts";
import { motionSamples } from "../samples.ts";
import { motionTokens } from "./tokens.ts";

type Report = { readonly diagnostics: readonly { readonly region?: Readonly<Record<string, number>> }[] };

/** Front matter and Markdown: the parsers, the rules and the repairs. */
export const source: Fuzzer = {
  name: "source",
  about: "checks and repairs a motion: every problem can be told in both languages, and repairs settle",
  samples: async () => motionSamples(),
  tokens: motionTokens,
  invented: fc
    .array(
      fc.oneof(
        fc.constantFrom(...motionTokens),
        fc.string({ unit: "binary", maxLength: 12 }),
        fc.lorem({ maxCount: 6 }),
      ),
      {
        maxLength: 60,
      },
    )
    .map((parts) => `---\n${parts.join("")}`),
  run: async (input) => {
    const files = { "motions/a.md": input };
    const { out } = await runProgram(["check", "--json", "--info", "motions/a.md"], files);
    const { diagnostics } = parsed(out) as Report;
    if (!Array.isArray(diagnostics)) throw new Error("a report without diagnostics");
    for (const args of [
      ["check", "--info", "--lang", "en", "motions/a.md"],
      ["check", "--reporter", "sarif", "motions/a.md"],
      ["check", "--reporter", "github", "motions/a.md"],
      ["build", "--draft", "--format", "txt", "motions/a.md"],
    ])
      await runProgram(args, files);
    const fixed = await runProgram(["fix", "motions/a.md"], files, /^motions\/a\.md$/);
    const text = fixed.written.get("motions/a.md");
    if (text !== undefined) await runProgram(["fix", "motions/a.md"], { "motions/a.md": text }, /^motions\/a\.md$/);
  },
};
