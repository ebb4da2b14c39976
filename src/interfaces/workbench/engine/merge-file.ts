import type { Resources } from "../../../build/resources.ts";
import { plainRichText } from "../../../formats/word/format/rich-text.ts";
import { readDocx } from "../../../formats/word/read/read-docx.ts";
import { resolveChanges } from "../../../formats/word/read/resolve-changes.ts";
import { base64Bytes } from "../../../ground/text/base64.ts";
import { isProse } from "../../../motion/fields/is-prose.ts";
import { readSource } from "../../../motion/source/read-source.ts";
import { lostUnits } from "../../../office/merge/lost-units.ts";
import { mergeDocx } from "../../../office/merge/merge-docx.ts";
import type { Merged, MergeRequest } from "../protocol.ts";
import { buildText } from "./build-text.ts";

/** Why a Word file was not brought in. `merge-stranger`: it was not built from this motion. */
export type MergeObstacle = "merge-unreadable" | "merge-stranger" | "merge-problems";

/** Bring what was written in a Word file into the text it was built from. Tracked changes count as made. Nothing is written to the disk. */
export async function mergeFile(
  path: string,
  { text, isDraft, data }: MergeRequest,
  resources: Resources,
): Promise<Merged | MergeObstacle> {
  const reading = readDocx(base64Bytes(data));
  if ("fault" in reading) return "merge-unreadable";
  const build = async (source: string) => (await buildText(path, { text: source, isDraft }, [], resources)).built;
  const built = await build(text);
  const syntax = readSource(path, text, isProse).value;
  if (built === undefined || syntax === undefined) return "merge-problems";
  const docx = resolveChanges(reading.document, "accept");
  const merge = mergeDocx({ syntax, document: built.document, docx });
  if (!merge.isThreeWay) return "merge-stranger";
  const after = await build(merge.text);
  const lost = after === undefined ? [] : lostUnits(merge.wanted, after.document);
  const theirs = merge.conflicts.flatMap((conflict) => (conflict.theirs === undefined ? [] : [conflict.theirs]));
  const wordsOf = (units: typeof lost): readonly string[] => units.map((unit) => plainRichText(unit.text));
  return { text: merge.text, conflicts: wordsOf(theirs), left: wordsOf([...merge.left, ...lost]) };
}
