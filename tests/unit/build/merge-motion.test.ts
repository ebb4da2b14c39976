import { strFromU8, strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import { type MergedMotion, type MergeOptions, mergeMotion } from "../../../src/build/merge-motion.ts";
import { openResources } from "../../../src/build/resources.ts";
import { plainRichText } from "../../../src/formats/word/format/rich-text.ts";
import { memoryHost } from "../../../src/ground/host/memory-host.ts";
import { nodeHost } from "../../../src/ground/host/node-host.ts";
import { changeText, closeEdited, openForEditing } from "../../support/edit-docx.ts";
import { makeDocx, p } from "../../support/make-docx.ts";
import { buildSource, renderSource } from "../../support/merge-motion.ts";

const text = `---
kommun: Umeå
titel: Fler cykelplatser
datum: 2026-11-23
ort: Umeå
att-satser:
  - att kommunen bygger 200 platser.
  - att kostnaden tas ur ramen.
undertecknare:
  - namn: Anna Exempel
    parti: M
---

Ställen är fulla redan klockan sju.
`;

const file = { path: "motions/x.md", name: "x", folder: "." };

async function wordFile(
  from: string,
  to: string,
  variant: "final" | "draft" = "final",
  source = text,
): Promise<Uint8Array> {
  const docx = openForEditing(renderSource(buildSource(source, file.path, variant)));
  return closeEdited({
    ...docx,
    children: docx.children.map((child) => changeText(child, (words) => words.replace(from, to))),
  });
}

function merge(own: string, files: readonly Uint8Array[], options: Partial<MergeOptions> = {}): MergedMotion {
  const host = memoryHost({ [file.path]: own }, nodeHost());
  const wordFiles = files.map((bytes, index) => ({ path: `${index}.docx`, bytes }));
  const { value } = mergeMotion(file, wordFiles, { decision: "accept", ...options }, openResources(host));
  if (value === undefined) throw new Error("nothing was merged");
  return value;
}

/** Take the base out of a file, as LibreOffice does; its hash stays. */
function withoutBase(bytes: Uint8Array): Uint8Array {
  const { parts, ...rest } = openForEditing(bytes);
  const { "customXml/item1.xml": _, ...others } = parts;
  const rels = strFromU8(parts["word/_rels/document.xml.rels"] ?? new Uint8Array());
  const without = rels.replace(/<Relationship [^>]*customXml[^>]*\/>/, "");
  return closeEdited({ ...rest, parts: { ...others, "word/_rels/document.xml.rels": strToU8(without) } });
}

describe("mergeMotion", () => {
  it("takes several files, each on what the ones before it gave", async () => {
    const merged = merge(text, [
      await wordFile("200 platser", "300 platser"),
      await wordFile("klockan sju", "klockan sex", "draft"),
    ]);
    expect(merged).toEqual({
      before: text,
      after: text.replace("200 platser", "300 platser").replace("klockan sju", "klockan sex"),
      files: [
        { path: "0.docx", conflicts: [], left: [], lost: [], isThreeWay: true },
        { path: "1.docx", conflicts: [], left: [], lost: [], isThreeWay: true },
      ],
    });
  });

  it("tells where two colleagues contradict one another, and keeps the first", async () => {
    const files = [await wordFile("200 platser", "300 platser"), await wordFile("200 platser", "400 platser")];
    const { after, files: told } = merge(text, files);
    expect(after).toBe(text.replace("200 platser", "300 platser"));
    expect(
      told.map((each) =>
        "conflicts" in each ? each.conflicts.map(({ theirs }) => plainRichText(theirs?.text ?? [])) : [],
      ),
    ).toEqual([[], ["att kommunen bygger 400 platser."]]);
    expect(merge(text, files, { preference: "theirs" }).after).toBe(text.replace("200 platser", "400 platser"));
  });

  it("finds a base that the file has lost among the motion's earlier texts", async () => {
    const lost = withoutBase(await wordFile("200 platser", "300 platser"));
    const now = text.replace("klockan sju", "klockan sex");
    const found = merge(now, [lost], { earlierTexts: () => ["ingen motion", text] });
    expect(found.after).toBe(now.replace("200 platser", "300 platser"));
    expect(found.files).toEqual([{ path: "0.docx", conflicts: [], left: [], lost: [], isThreeWay: true }]);
    expect(merge(now, [lost]).files).toMatchObject([{ isThreeWay: false }]);
  });

  it("refuses the copy for the web, and what is no Word file", async () => {
    const published = buildSource(text);
    const copy = renderSource({
      ...published,
      document: { ...published.document, meta: { ...published.document.meta, variant: "published" } },
    });
    expect(merge(text, [copy, strToU8("# Motion")])).toEqual({
      before: text,
      after: text,
      files: [
        { path: "0.docx", refusal: "published" },
        { path: "1.docx", refusal: "not-a-zip" },
      ],
    });
  });
});

it("says what is lacking where a Word file would make no motion of the source, and merges nothing", () => {
  const host = memoryHost({ [file.path]: text }, nodeHost());
  const body = p("Något helt annat, utan att-satser och utan namn.");
  const wordFiles = [{ path: "annat.docx", bytes: makeDocx({ body }) }];
  const { value, diagnostics } = mergeMotion(file, wordFiles, { decision: "accept" }, openResources(host));
  expect(value).toBeUndefined();
  expect(
    diagnostics.filter(({ severity }) => severity === "error").map(({ ruleId, place }) => [ruleId, place]),
  ).toEqual([
    ["clause-present", { file: file.path, start: 0, end: 0 }],
    ["signatory-present", { file: file.path, start: 0, end: 0 }],
  ]);
});
