import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { describe, expect, it } from "vitest";
import type { Block, Document } from "../src/document/types.ts";
import { wordsOf } from "../src/document/words.ts";
import { buildCase } from "./support/build-case.ts";
import { caseHost, listCases } from "./support/cases.ts";

type TreeNode = {
  readonly role?: string;
  readonly type?: string;
  readonly id?: string;
  readonly alt?: string;
  readonly children?: readonly TreeNode[];
};

const cases = listCases().filter(({ name }) => !name.startsWith("errors/"));

/** What pdf.js, the reader in Firefox, makes of a file: the roles in its structure, and the text behind it. */
async function readWithPdfjs(
  bytes: Uint8Array,
): Promise<{ readonly roles: readonly string[]; readonly text: string; readonly alts: readonly string[] }> {
  const loading = getDocument({ data: new Uint8Array(bytes), useSystemFonts: false, verbosity: 0 });
  const pdf = await loading.promise;
  const roles: string[] = [];
  const alts: string[] = [];
  let text = "";
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const marked = new Map<string, string>();
    const open: string[] = [];
    for (const item of (await page.getTextContent({ includeMarkedContent: true })).items) {
      if ("str" in item) {
        const id = open.findLast((each) => each !== "");
        if (id !== undefined) marked.set(id, (marked.get(id) ?? "") + item.str);
      } else if (item.type === "endMarkedContent") open.pop();
      else open.push("id" in item && typeof item.id === "string" ? item.id : "");
    }
    const walk = (node: TreeNode): void => {
      if (node.role !== undefined) roles.push(node.role);
      if (node.alt !== undefined && node.role === "Figure") alts.push(node.alt);
      if (node.type === "content" && node.id !== undefined) text += marked.get(node.id) ?? "";
      // Numbers of notes may come in the middle of a word.
      if (node.role !== "Reference") for (const child of node.children ?? []) walk(child);
    };
    const tree: TreeNode | null = await page.getStructTree();
    if (tree !== null) walk(tree);
  }
  await loading.destroy();
  return { roles, text, alts };
}

function countBlocks(document: Document, isWanted: (block: Block) => boolean): number {
  return document.blocks.filter(isWanted).length;
}

describe("pdf.js", () => {
  it.each(cases)("reads the structure and all the words of $name", async ({ name, folder }) => {
    const { built, pdf } = await buildCase(caseHost({ name, folder }), {
      formats: ["pdf"],
      variant: "final",
      standard: "a-2a",
    });
    if (built === undefined) throw new Error("nothing was built");
    const { document } = built;
    const { roles, text, alts } = await readWithPdfjs(pdf);
    const count = (role: string): number => roles.filter((each) => each === role).length;
    expect(count("H1")).toBe(countBlocks(document, (block) => block.type === "heading" && block.level === 0));
    expect(count("H2")).toBe(countBlocks(document, (block) => block.type === "heading" && block.level === 1));
    expect(count("Figure")).toBe(alts.length);
    const said = letters(text);
    for (const word of wordsOf(document)) expect(said, word).toContain(letters(word));
    // What stands in the structure besides the words is what the program counts: bullets, ordinals, numbers of notes.
    expect(said.length - letters(wordsOf(document).join("")).length).toBeGreaterThanOrEqual(0);
  });
});

function letters(text: string): string {
  return text.normalize("NFC").replace(/[\s\u00a0\u00ad\u202f]/g, "");
}
