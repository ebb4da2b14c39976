import type { Fuzzer } from "../fuzzer.ts";
import { runProgram } from "../program.ts";
import { builtSamples, goodMotion } from "../samples.ts";

/** PDFs from elsewhere. */
export const pdf: Fuzzer = {
  name: "pdf",
  about: "inspects and verifies a damaged PDF: something is said of it, whatever it holds",
  samples: () => builtSamples("pdf"),
  tokens: [
    "<<",
    ">>",
    "[",
    "]",
    "(",
    ")",
    "1 0 R",
    "99999 0 R",
    "-1 0 R",
    "endobj",
    "stream\n",
    "\nendstream",
    "xref",
    "trailer",
    "startxref\n0\n%%EOF",
    "/Length 99999999",
    "/ByteRange [0 1 2 3]",
    "/Type /Sig",
    "/Kids [1 0 R]",
    "/Encrypt 1 0 R",
    "/Filter /FlateDecode",
    "/Size 4294967295",
    "%PDF-9.9",
    "</yrka:data>",
    "<yrka:data>{",
  ],
  run: async (input) => {
    const files = { "motions/a.md": goodMotion, "x.pdf": input };
    await runProgram(["inspect", "--json", "x.pdf"], files);
    await runProgram(["verify", "--json", "x.pdf"], files);
    await runProgram(["verify", "--source", "motions/a.md", "x.pdf"], files);
    await runProgram(["text", "x.pdf"], files);
    await runProgram(["build", "--format", "pdf", "motions/a.md"], { ...files, "output/a.pdf": input });
  },
};
