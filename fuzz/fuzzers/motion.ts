import { PDFDocument } from "pdf-lib";
import { readDocx } from "../../src/formats/word/read/read-docx.ts";
import { wordsOfDocx } from "../../src/formats/word/read/words-of-docx.ts";
import type { Fuzzer } from "../fuzzer.ts";
import { runProgram } from "../program.ts";
import { motionSamples } from "../samples.ts";
import { wordsMeant } from "../words-meant.ts";
import { motionTokens } from "./tokens.ts";

/** Whole builds. */
export const motion: Fuzzer = {
  name: "motion",
  about: "builds a motion: PDF and DOCX can be read, say the same words, and come out the same again",
  samples: async () => motionSamples(),
  tokens: motionTokens,
  run: async (input) => {
    const args = ["build", "--json", "--info", "--format", "pdf,docx,json,txt", "motions/a.md"];
    const files = { "motions/a.md": input };
    const { code, written } = await runProgram(args, files);
    const pdf = written.get("output/a.pdf");
    const docx = written.get("output/a.docx");
    if ((code === 0) !== (pdf !== undefined && docx !== undefined))
      throw new Error(`exit code ${code}, but ${[...written.keys()]}`);
    if (pdf === undefined || docx === undefined) return;
    await PDFDocument.load(pdf, { throwOnInvalidObject: true, updateMetadata: false });
    const reading = readDocx(docx);
    if ("fault" in reading) throw new Error(`the DOCX cannot be read: ${JSON.stringify(reading.fault)}`);
    const said = wordsOfDocx(reading.document);
    const meant = wordsMeant(input);
    if (said.join(" ") !== meant.join(" "))
      throw new Error(`the DOCX says other words: ${firstDifference(said, meant)}`);
    const again = await runProgram(args, files);
    for (const [path, bytes] of written)
      if (!path.includes("/.yrka/") && Buffer.compare(bytes, again.written.get(path) ?? new Uint8Array()) !== 0)
        throw new Error(`${path} comes out differently a second time`);
  },
};

/** Some words from where two lists part. */
function firstDifference(one: readonly string[], other: readonly string[]): string {
  const at = one.findIndex((word, index) => word !== other[index]);
  const near = (words: readonly string[]) => JSON.stringify(words.slice(Math.max(0, at - 3), at + 5).join(" "));
  return `${near(one)} for ${near(other)}`;
}
