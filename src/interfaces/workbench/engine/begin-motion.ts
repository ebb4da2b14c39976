import { applyEdits, type TextEdit } from "../../../ground/text/text-edit.ts";
import { insertItem } from "../../../motion/edit/edit-list.ts";
import type { FieldPath, FrontMatterText } from "../../../motion/edit/front-matter-text.ts";
import { setField } from "../../../motion/edit/set-field.ts";
import { isProse } from "../../../motion/fields/is-prose.ts";
import { readHead } from "../../../motion/source/read-head.ts";
import type { NewMotionRequest } from "../protocol.ts";

/** The source of a motion that has just been begun: what is known of it, and nothing else. */
export function beginMotion(
  { kind, title, kommun, name, party, role }: NewMotionRequest,
  place: string,
  date: string,
): string {
  const fields: readonly (readonly [FieldPath, string])[] = [
    [["kommun"], kommun],
    [["typ"], kind === "motion" ? "" : kind],
    [["titel"], title],
    [["datum"], date],
    [["ort"], place],
  ];
  let text = "---\n---\n\n";
  const change = (make: (source: FrontMatterText) => readonly TextEdit[] | undefined): void => {
    const { map: frontMatter } = readHead("", text, isProse).value ?? {};
    text = applyEdits(text, (frontMatter && make({ text, frontMatter })) ?? []);
  };
  for (const [path, value] of fields) change((source) => setField(source, path, value));
  const signatory = Object.fromEntries(
    Object.entries({ namn: name, parti: party, roll: role }).filter(([, value]) => value !== ""),
  );
  if (Object.keys(signatory).length > 0) change((source) => insertItem(source, ["undertecknare"], 0, signatory));
  return text;
}
