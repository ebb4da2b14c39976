import type { Resources } from "../../../build/resources.ts";
import { plainRichText } from "../../../formats/word/format/rich-text.ts";
import type { Unit } from "../../../formats/word/format/unit.ts";
import { readDocx } from "../../../formats/word/read/read-docx.ts";
import { resolveChanges } from "../../../formats/word/read/resolve-changes.ts";
import { base64Bytes } from "../../../ground/text/base64.ts";
import { isProse } from "../../../motion/fields/is-prose.ts";
import { readSource } from "../../../motion/source/read-source.ts";
import { lostUnits } from "../../../office/merge/lost-units.ts";
import { mergeDocx } from "../../../office/merge/merge-docx.ts";
import { writeTable } from "../../../office/merge/write-blocks.ts";
import { escapeLines, writeInline } from "../../../office/merge/write-markdown.ts";
import type { Merged, MergeRequest, WordChange } from "../protocol.ts";
import { buildText } from "./build-text.ts";
import { wordChanges } from "./word-changes.ts";

/** Why a Word file was not brought in. `merge-stranger`: it was not built from this motion. */
export type MergeObstacle = "merge-unreadable" | "merge-stranger" | "merge-problems";

/** Find what a Word file says otherwise than the text it was built from. Tracked changes count as made. Nothing is written to the disk. */
export async function mergeFile(
  path: string,
  { text, isDraft, data }: MergeRequest,
  resources: Resources,
): Promise<Merged | MergeObstacle> {
  const reading = readDocx(base64Bytes(data));
  if ("fault" in reading) return "merge-unreadable";
  // What is not finished yet can have been sent around too.
  const build = async (source: string) =>
    (await buildText(path, { text: source, isDraft }, [], resources)).built ??
    (await buildText(path, { text: source, isDraft: true }, [], resources)).built;
  const built = await build(text);
  const syntax = readSource(path, text, isProse).value;
  if (built === undefined || syntax === undefined) return "merge-problems";
  const input = { syntax, document: built.document, docx: resolveChanges(reading.document, "accept") };
  const ours = mergeDocx(input);
  if (!ours.isThreeWay) return "merge-stranger";
  const theirs = ours.conflicts.length === 0 ? ours : mergeDocx({ ...input, preference: "theirs" });
  const after = await build(theirs.text);
  const lost = after === undefined ? [] : lostUnits(theirs.wanted, after.document);
  const left = [...theirs.left, ...lost];
  return {
    changes: [
      ...wordChanges(text, ours.text, theirs.text),
      ...left.flatMap((unit) => (isEmpty(unit) ? [] : [atEnd(text, unit)])),
    ],
    gone: left.filter(isEmpty).map(({ kind }) => kind),
  };
}

function isEmpty({ text, rows }: Unit): boolean {
  return plainRichText(text).trim() === "" && rows === undefined;
}

/** Words without a place, as a paragraph or table of their own last in the body. */
function atEnd(text: string, { text: words, rows }: Unit): WordChange {
  const block = rows === undefined ? escapeLines(writeInline(words)) : writeTable(rows, [], []);
  return {
    start: text.length,
    end: text.length,
    text: `${text.endsWith("\n") ? "" : "\n"}\n${block}\n`,
    kind: "unplaced",
  };
}
