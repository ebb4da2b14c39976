import { escapeXml } from "../../docx-format/escape-xml.ts";
import { toText, writePackage } from "../../docx-format/package-parts.ts";
import { addBase } from "./add-base.ts";
import { edit, type Parts, part, replaced } from "./edit-parts.ts";

/** What goes into the file beside what the library writes. */
export type Packing = {
  /** When the document was made, in seconds since 1970. */
  readonly date?: number;
  /** Name and version of this program. */
  readonly application: string;
  /** XML of the part that carries what the file was built from. */
  readonly base?: string;
};

/** Pack the library's parts as the file that we want. */
export function pack(parts: Parts, packing: Packing): Uint8Array {
  tidyParts(parts, packing);
  return writePackage(parts);
}

/**
 * Make the library's parts the ones we want: nothing in them by chance or by the clock, nothing unused, and what the library cannot write.
 *
 * Each change looks for the text that the pinned version of the library writes, and is our bug where it is not there.
 */
export function tidyParts(parts: Parts, { date, application, base }: Packing): void {
  setCoreProperties(parts, date);
  edit(parts, "docProps/app.xml", (xml) =>
    replaced(xml, /\/>$/, `><Application>${escapeXml(application)}</Application></Properties>`),
  );
  setLanguage(parts);
  nameRelationships(parts);
  dropUnused(parts);
  tidyNotes(parts);
  if (base !== undefined) addBase(parts, base);
}

/** Reference: ECMA-376 Part 2, 11.1 (core properties): dates, revision and who changed it last may be left out. */
function setCoreProperties(parts: Parts, date: number | undefined): void {
  const iso = date === undefined ? undefined : `${new Date(date * 1000).toISOString().slice(0, 19)}Z`;
  const dates = ["created", "modified"].map(
    (name) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${iso}</dcterms:${name}>`,
  );
  edit(parts, "docProps/core.xml", (xml) => {
    const undated = replaced(
      xml,
      /<dcterms:created[\s\S]*<\/dcterms:modified>/,
      iso === undefined ? "" : dates.join(""),
    );
    const unsigned = replaced(
      undated,
      /<cp:lastModifiedBy>[^<]*<\/cp:lastModifiedBy><cp:revision>1<\/cp:revision>/,
      "",
    );
    return replaced(unsigned, "</cp:coreProperties>", "<dc:language>sv-SE</dc:language></cp:coreProperties>");
  });
}

/** Reference: ECMA-376 Part 1, 17.15.1.78 (settings): footnotePr stands before compat, themeFontLang after it. */
function setLanguage(parts: Parts): void {
  const separators = '<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>';
  edit(parts, "word/settings.xml", (xml) =>
    replaced(
      replaced(xml, "<w:compat>", `${separators}<w:compat>`),
      "</w:compat>",
      '</w:compat><w:themeFontLang w:val="sv-SE"/>',
    ),
  );
}

/** The library names links by chance: count them instead, in the part and in its relationships. */
function nameRelationships(parts: Parts): void {
  for (const path of [...parts.keys()].filter((name) => name.startsWith("word/_rels/"))) {
    const owner = path.replace("_rels/", "").replace(/\.rels$/, "");
    const names = [...toText(part(parts, path)).matchAll(/ Id="(rId[^"]*)"/g)].map(([, name = ""]) => name);
    const newNames = countNames(names);
    if (newNames.size === 0) continue;
    const rename = (xml: string): string =>
      xml.replace(/"(rId[^"]*)"/g, (whole, name: string) => (newNames.has(name) ? `"${newNames.get(name)}"` : whole));
    edit(parts, path, rename);
    edit(parts, owner, rename);
  }
}

/** Names for those that are not counted, after those that are. */
function countNames(names: readonly string[]): ReadonlyMap<string, string> {
  const isCounted = (name: string): boolean => /^rId\d+$/.test(name);
  let number = Math.max(0, ...names.filter(isCounted).map((name) => Number(name.slice(3))));
  return new Map(names.filter((name) => !isCounted(name)).map((name) => [name, `rId${++number}`]));
}

/** Endnotes, empty lists of relationships, a bullet list of the library's own, and types of parts that are not there. */
function dropUnused(parts: Parts): void {
  for (const path of ["word/endnotes.xml", "word/_rels/endnotes.xml.rels"]) parts.delete(path);
  for (const [path, bytes] of parts)
    if (path.endsWith(".rels") && !toText(bytes).includes("<Relationship ")) parts.delete(path);
  edit(parts, "word/_rels/document.xml.rels", (xml) =>
    replaced(xml, /<Relationship Id="\w+" [^>]*Target="endnotes\.xml"\/>/, ""),
  );
  const extensions = new Set([...parts.keys()].map((path) => path.slice(path.lastIndexOf(".") + 1)));
  edit(parts, "[Content_Types].xml", (xml) =>
    replaced(xml, /<Override [^>]*PartName="\/word\/endnotes\.xml"\/>/, "").replace(
      /<Default [^>]*Extension="(\w+)"\/>/g,
      (whole, extension: string) => (extensions.has(extension) ? whole : ""),
    ),
  );
  edit(parts, "word/numbering.xml", (xml) => {
    const undefinedList = replaced(xml, /<w:abstractNum w:abstractNumId="1" [\s\S]*?<\/w:abstractNum>/, "");
    return replaced(undefinedList, /<w:num w:numId="1">[\s\S]*?<\/w:num>/, "").replaceAll(' w:tentative="1"', "");
  });
}

/** The lines above the notes are no notes, and carry no number. */
function tidyNotes(parts: Parts): void {
  const mark = '<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteRef/></w:r>';
  edit(parts, "word/footnotes.xml", (xml) =>
    ["<w:separator/>", "<w:continuationSeparator/>"].reduce(
      (text, line) => replaced(text, `${mark}<w:r>${line}`, `<w:r>${line}`),
      xml,
    ),
  );
}
