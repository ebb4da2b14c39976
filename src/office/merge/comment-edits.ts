import type { Unit } from "../../formats/word/format/unit.ts";
import type { DocxComment, DocxDocument } from "../../formats/word/read/docx-document.ts";
import type { DocxUnit } from "../../formats/word/read/units-of-docx.ts";
import { type TextEdit, withLineEnds } from "../../ground/text/text-edit.ts";
import type { SourceSyntax } from "../../motion/source/syntax.ts";
import type { BodyEntry } from "./body-edits.ts";
import { endOf } from "./body-path.ts";
import type { MergedUnit } from "./merge-units.ts";

/**
 * Write comments into the source, where they are notes to oneself: after the block of the body that they are about, or on a line of their
 * own above a line of the front matter. What is about words that are new in the file is left.
 */
export function commentEdits(
  { comments }: DocxDocument,
  theirs: readonly DocxUnit[],
  entries: readonly (BodyEntry & MergedUnit)[],
  syntax: SourceSyntax,
): { readonly edits: readonly TextEdit[]; readonly left: readonly Unit[] } {
  const edits: TextEdit[] = [];
  const left: Unit[] = [];
  for (const comment of comments) {
    const at = theirs.findIndex((unit) => unit.comments.includes(comment.id));
    const entry = entries.find((each) => each.theirs === at && each.source !== undefined);
    const edit = entry === undefined ? undefined : commentEdit(comment, entry, syntax);
    if (edit === undefined)
      left.push({
        id: theirs[at]?.id ?? ("" as Unit["id"]),
        kind: "paragraph",
        text: [{ type: "words", text: commentText(comment) }],
      });
    else if (!syntax.text.includes(edit.text.trim())) edits.push(edit);
  }
  return { edits, left };
}

function commentEdit(comment: DocxComment, { source }: BodyEntry, { text }: SourceSyntax): TextEdit | undefined {
  const block = source?.path?.[1];
  if (block !== undefined) {
    const written = `<!-- ${commentText(comment).replace(/-{2,}/g, "–").replace(/>/g, "›")} -->`;
    return { start: endOf(block), end: endOf(block), text: withLineEnds(`\n\n${written}`, text) };
  }
  const place = source?.letters.find((letter) => letter.place !== undefined)?.place;
  if (place === undefined) return undefined;
  const start = text.lastIndexOf("\n", place.start - 1) + 1;
  const indent = /^[ \t]*/.exec(text.slice(start))?.[0] ?? "";
  return { start, end: start, text: withLineEnds(`${indent}# ${commentText(comment)}\n`, text) };
}

function commentText({ author, text }: DocxComment): string {
  return `kommentar (${author}): ${text.replace(/\s+/g, " ").trim()}`;
}
