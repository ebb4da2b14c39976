import { hex, utf16 } from "../objects.ts";

/** Reference: ISO 32000-1, 9.10.3: a block has at most 100 entries. */
const ENTRIES_PER_BLOCK = 100;

/** For a glyph whose text another glyph of the cluster has: something must be stated, and this is nothing to a reader. */
const ZERO_WIDTH_SPACE = "\u200b";

const BEFORE = `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
`;

const AFTER = `endcmap
CMapName currentdict /CMap defineresource pop
end
end
`;

/** Write the map from codes to text, for search, copying and reading aloud. `texts[n]` is the text of code n; code 0 is left out. */
export function toUnicode(texts: readonly string[]): Uint8Array {
  let map = BEFORE;
  for (let start = 1; start < texts.length; start += ENTRIES_PER_BLOCK) {
    const block = texts.slice(start, start + ENTRIES_PER_BLOCK);
    map += `${block.length} beginbfchar\n`;
    for (const [index, text] of block.entries())
      map += `<${hex(start + index)}> <${utf16(text || ZERO_WIDTH_SPACE)}>\n`;
    map += "endbfchar\n";
  }
  return new TextEncoder().encode(map + AFTER);
}
