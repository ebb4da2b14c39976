import { readDocx } from "../../formats/word/read/read-docx.ts";

/** Name and version of the program that made a file of ours, `yrka 0.1.0`; undefined where it does not say, or is not ours. */
export function fileGenerator(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    const reading = readDocx(bytes);
    return "fault" in reading ? undefined : ours(reading.document.properties.application);
  }
  const text = new TextDecoder("latin1").decode(bytes);
  const [, inPdf] = /<xmp:CreatorTool>([^<]*)</.exec(text) ?? [];
  const [, inData] = /^\{[\s\S]*"generator": ?"([^"]*)"/.exec(text) ?? [];
  return ours(inPdf ?? inData);
}

function ours(name: string | undefined): string | undefined {
  return name?.startsWith("yrka ") ? name : undefined;
}
