import { BASE_NAMESPACE } from "../format/base-part.ts";
import type { DocxBlock, DocxComment, DocxDocument, DocxNote, DocxReading } from "./docx-document.ts";
import { DocxFaultError, DocxParts } from "./docx-parts.ts";
import { NumberingCounter } from "./numbering.ts";
import { plainText } from "./plain-text.ts";
import { readProperties } from "./properties.ts";
import { StoryReader } from "./story-reader.ts";
import { Styles } from "./styles.ts";
import { attributeOf, childNamed, childrenNamed, localName } from "./xml-walk.ts";

/** Read a Word file, made by this program or any other. Never throws for bad bytes: says what is wrong with them. */
export function readDocx(bytes: Uint8Array): DocxReading {
  try {
    return { document: read(new DocxParts(bytes)) };
  } catch (error) {
    if (error instanceof DocxFaultError) return { fault: error.fault };
    throw error;
  }
}

function read(parts: DocxParts): DocxDocument {
  const [main] = parts.related("", "officeDocument");
  const root = main === undefined ? undefined : parts.xml(main);
  const body = childNamed(root, "body");
  if (main === undefined || root === undefined || localName(root) !== "document" || body === undefined) {
    throw new DocxFaultError({ kind: "not-a-docx" });
  }
  const only = (type: string): string => parts.related(main, type)[0] ?? "";
  const styles = new Styles(parts.xml(only("styles")));
  const numbering = new NumberingCounter(parts.xml(only("numbering")));
  const inserted: string[] = [];
  const story = (path: string): StoryReader =>
    new StoryReader({ styles, numbering, relationships: parts.relationships(path), inserted });
  const blocks = story(main).blocks(body);
  const whole = (type: string): readonly (readonly DocxBlock[])[] =>
    parts.related(main, type).map((path) => {
      const part = parts.xml(path);
      return part === undefined ? [] : story(path).blocks(part);
    });
  const notes = (type: "footnote" | "endnote"): readonly DocxNote[] => readNotes(parts, only(`${type}s`), type, story);
  const base = parts
    .related(main, "customXml")
    .flatMap((path) => parts.text(path) ?? [])
    .find((text) => text.includes(BASE_NAMESPACE));
  return {
    blocks,
    headers: whole("header"),
    footers: whole("footer"),
    notes: [...notes("footnote"), ...notes("endnote")],
    comments: readComments(parts, only("comments"), story),
    properties: readProperties(parts),
    inserted,
    ...(base === undefined ? {} : { base }),
  };
}

function readNotes(
  parts: DocxParts,
  path: string,
  type: "footnote" | "endnote",
  story: (path: string) => StoryReader,
): readonly DocxNote[] {
  const root = parts.xml(path);
  if (root === undefined) return [];
  return childrenNamed(root, type)
    .filter((note) => ["normal", undefined].includes(attributeOf(note, "type")))
    .map((note) => ({ id: `${type}-${attributeOf(note, "id") ?? ""}`, blocks: story(path).blocks(note) }));
}

function readComments(parts: DocxParts, path: string, story: (path: string) => StoryReader): readonly DocxComment[] {
  const root = parts.xml(path);
  if (root === undefined) return [];
  return childrenNamed(root, "comment").map((comment) => {
    const date = attributeOf(comment, "date");
    return {
      id: attributeOf(comment, "id") ?? "",
      author: attributeOf(comment, "author") ?? "",
      ...(date === undefined ? {} : { date }),
      text: plainText(story(path).blocks(comment)),
    };
  });
}
