import { describe, expect, it } from "vitest";
import type { CodeBlock, Document, Inline, Label, NodeId } from "../src/document/types.ts";
import { wordsOf } from "../src/document/words.ts";
import type { StructureElement } from "../src/formats/pdf/structure/element.ts";
import { tagDocument } from "../src/formats/pdf/structure/tag-document.ts";
import { buildCase } from "./support/build-case.ts";
import { caseHost, listCases } from "./support/cases.ts";
import { plain, printTags, readTags, textsOf } from "./support/read-tags.ts";

const cases = listCases().filter(({ name }) => !name.startsWith("errors/"));

describe.each(cases)("the tags of $name", ({ name, folder }) => {
  it("are this tree, and say what the document says, in its order", async () => {
    const { built, pdf } = await buildCase(caseHost({ name, folder }));
    if (built === undefined) throw new Error("nothing was built");
    const tags = await readTags(pdf);
    await expect(printTags(tags)).toMatchFileSnapshot(`${folder}/tags.txt`);

    const { document } = built;
    const words = (texts: readonly string[]) =>
      texts.flatMap((text) => plain(text).split(" ")).filter((word) => word !== "");
    expect(words(textsOf(tags))).toEqual(words(structuredTexts(document)));
    // What the program counts or makes is in the tags too, and is no word of the author's.
    const generated = generatedNodes(document);
    const written = words(structuredTexts(document, (node) => !generated.has(node)));
    // Without spaces, since an element may begin within a word.
    expect(written.join("")).toEqual(wordsOf(document).join(""));
  });
});

/** The document's texts in the order of its structure, each run between two elements by itself. */
function structuredTexts(document: Document, isWanted: (node: NodeId) => boolean = () => true): readonly string[] {
  const { root, stretches } = tagDocument(document, new Set());
  const texts = textsByNode(document);
  const nodes = [...stretches];
  const read = (element: StructureElement): readonly string[] =>
    element.children.flatMap((child) => {
      if (child.type === "element") return read(child);
      if (child.type === "object") return [];
      const own = nodes.filter(([node, stretch]) => stretch === child && isWanted(node));
      return own.map(([node]) => texts.get(node) ?? "").join("");
    });
  return read(root);
}

/** Text of each node. A label, a line of code and a line break end a word. */
function textsByNode(document: Document): ReadonlyMap<NodeId, string> {
  const texts = new Map<NodeId, string>();
  visit(document, (part) => {
    if (part.type === "text") texts.set(part.node, texts.get(part.node) ?? part.text.value);
    else if (part.type === "note-reference") texts.set(part.node, `${part.separator ?? ""}${part.label}`);
    else if (part.type === "line-break") texts.set(part.node, " ");
    else if (part.type === "code-block") for (const { node, text } of part.lines) texts.set(node, `${text.value} `);
    else if (part.type === undefined && "generated" in part) texts.set(part.text.node, `${part.text.text.value} `);
  });
  return texts;
}

/** Labels that the program makes, and references to notes. */
function generatedNodes(document: Document): ReadonlySet<NodeId> {
  const nodes = new Set<NodeId>();
  visit(document, (part) => {
    if (part.type === "note-reference") nodes.add(part.node);
    else if (part.type === undefined && "generated" in part && part.generated) nodes.add(part.text.node);
  });
  return nodes;
}

/** The parts looked for; a label has no type of its own. */
type Part = Inline | CodeBlock | (Label & { readonly type?: undefined });

/** Every object of the document, outer ones first. */
function visit(value: unknown, see: (part: Part) => void): void {
  if (typeof value !== "object" || value === null || value instanceof Uint8Array) return;
  if (!Array.isArray(value)) see(value as Part);
  for (const child of Object.values(value)) visit(child, see);
}
