import fc from "fast-check";
import type { Fuzzer } from "../fuzzer.ts";
import { runProgram } from "../program.ts";
import { importSamples, motionSamples } from "../samples.ts";

const words = [
  "Motion till kommunfullmäktige",
  "yrkar",
  "att",
  "1.",
  "•",
  "»",
  "Umeå den 3 maj 2026",
  "Anna Exempel (S)",
  "\n\n",
  "\n",
  "\f",
  "-\n",
  "Sida 1 (2)",
  "–",
  "§",
];

/** Texts from elsewhere, to be imported. */
export const text: Fuzzer = {
  name: "text",
  about: "imports a text or Markdown: what comes out is a motion that can be checked",
  samples: async () => [...importSamples(), ...motionSamples()],
  tokens: words,
  invented: fc
    .array(fc.oneof(fc.constantFrom(...words), fc.lorem({ maxCount: 5 })), { maxLength: 80 })
    .map((parts) => parts.join(" ")),
  run: async (input) => {
    for (const name of ["x.txt", "x.md"]) {
      const { written } = await runProgram(
        ["import", name, "--out", "motions/ny.md"],
        { [name]: input },
        /^motions\/ny(-\d+)?\.md$/,
      );
      for (const content of written.values()) {
        await runProgram(["check", "--json", "motions/ny.md"], { "motions/ny.md": content });
        await runProgram(["build", "--draft", "--format", "txt", "motions/ny.md"], { "motions/ny.md": content });
      }
    }
  },
};
