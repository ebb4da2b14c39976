import type { Document, NodeId } from "../../../document/types.ts";
import { mapInlines } from "../../../document/visit.ts";
import { sha256 } from "../../../ground/digest/sha256.ts";
import { type PlacedText, placeOf } from "../../../ground/text/placed-text.ts";
import type { Frame, TextItem } from "../../../pages/layout/frame.ts";
import type { PageLine, PageMap, PageWord } from "../protocol.ts";

/** Where the words of each page come from in the file of the motion. Words of the template, and furniture, come from nowhere. */
export function mapPages(frames: readonly Frame[], document: Document, file: string): readonly PageMap[] {
  const texts = textsByNode(document);
  const reached = new Map<NodeId, number>();
  return frames.map((frame) => {
    const lines: MutableLine[] = [];
    for (const item of frame.items) {
      if (item.type !== "text") continue;
      const text = texts.get(item.node);
      const words = text === undefined || text.file !== file ? [] : placedWords(item, text, reached);
      addToLine(lines, item, words);
    }
    const found = lines.filter(({ words }) => words.length > 0).map(toPageLine);
    return { width: frame.width, height: frame.height, key: sha256(looksOf(frame)), lines: found };
  });
}

type MutableLine = {
  block: string;
  y: number;
  text: string;
  left: number;
  right: number;
  size: number;
  words: PageWord[];
};

function textsByNode(document: Document): ReadonlyMap<NodeId, PlacedText> {
  const texts = new Map<NodeId, PlacedText>();
  mapInlines(document, (node) => {
    if (node.type === "text") texts.set(node.node, node.text);
    return node;
  });
  return texts;
}

/** The words of an item. Where an earlier item of the same node ended is where this one begins. */
function placedWords(item: TextItem, text: PlacedText, reached: Map<NodeId, number>): PageWord[] {
  const words: PageWord[] = [];
  let at = item.artifact === true ? 0 : (reached.get(item.node) ?? 0);
  let x: number = item.x;
  let word: { x: number; from: number } | undefined;
  const end = (): void => {
    if (word === undefined) return;
    const place = placeOf(text, word.from, at);
    words.push({ x: word.x, width: x - word.x, start: place.start, end: place.end });
    word = undefined;
  };
  for (const glyph of item.glyphs) {
    const isSpace = glyph.text !== "" && glyph.text.trim() === "";
    if (isSpace) end();
    for (const character of glyph.text) {
      const found = text.value.indexOf(character, at);
      // A hyphen of the program's is no character of the text, and a few that print nothing are passed over.
      if (found === -1 || found - at > 4) continue;
      if (!isSpace) word ??= { x, from: found };
      at = found + character.length;
    }
    x += glyph.advance;
  }
  end();
  if (item.artifact !== true) reached.set(item.node, at);
  return words;
}

function addToLine(lines: MutableLine[], item: TextItem, words: readonly PageWord[]): void {
  const width = item.glyphs.reduce((sum, glyph) => sum + glyph.advance, 0);
  const text = item.glyphs.map((glyph) => glyph.text).join("");
  const last = lines.at(-1);
  if (last !== undefined && last.block === item.block && Math.abs(last.y - item.y) < item.size / 2) {
    last.text += text;
    last.left = Math.min(last.left, item.x);
    last.right = Math.max(last.right, item.x + width);
    last.size = Math.max(last.size, item.size);
    last.words.push(...words);
    return;
  }
  const { block, y, size } = item;
  lines.push({ block, y, text, left: item.x, right: item.x + width, size, words: [...words] });
}

function toPageLine({ text, left, right, y, size, words }: MutableLine): PageLine {
  const shown = text.replaceAll("\u00ad", "-").trim();
  return { text: shown, x: left, y: y - size, width: right - left, height: size * 1.3, words };
}

/** Everything that decides what a page looks like, as a text. */
function looksOf(frame: Frame): string {
  const parts = frame.items.map((item) => {
    if (item.type !== "text") return Object.values(item).join(" ");
    const { font, glyphs, ...rest } = item;
    return `${JSON.stringify(rest)} ${font.postScriptName} ${glyphs.map((each) => `${each.glyph}:${each.advance}`).join(" ")}`;
  });
  return parts.join("\n");
}
