import { readPackage, toBytes, toText, writePackage } from "../../docx-format/package-parts.ts";
import type { DocxOptions } from "./render-docx.ts";

type Parts = Map<string, Uint8Array>;

/**
 * Make the library's file the one we want: nothing in it by chance or by the clock, nothing unused, and what the library cannot write.
 *
 * Each change looks for the text that the pinned version of the library writes, and is our bug where it is not there.
 */
export function pack(bytes: Uint8Array, options: DocxOptions): Uint8Array {
  const reading = readPackage(bytes);
  if ("fault" in reading) throw new Error(`The docx library wrote a package that is ${reading.fault}`);
  const parts: Parts = new Map(reading.parts);
  setDates(parts, options.date);
  setLanguage(parts);
  nameRelationships(parts);
  dropUnused(parts);
  tidyNotes(parts);
  return writePackage(parts);
}

/** Reference: ECMA-376 Part 2, 11.1 (core properties): both dates may be left out. */
function setDates(parts: Parts, date: number | undefined): void {
  edit(parts, "docProps/core.xml", (xml) => {
    const written = /<dcterms:created[\s\S]*<\/dcterms:modified>/;
    const iso = date === undefined ? undefined : `${new Date(date * 1000).toISOString().slice(0, 19)}Z`;
    const dates =
      iso === undefined
        ? ""
        : ["created", "modified"]
            .map((name) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${iso}</dcterms:${name}>`)
            .join("");
    return replaced(
      replaced(xml, written, dates),
      /<cp:lastModifiedBy>[^<]*<\/cp:lastModifiedBy><cp:revision>1<\/cp:revision>/,
      "",
    );
  });
}

function setLanguage(parts: Parts): void {
  edit(parts, "docProps/core.xml", (xml) =>
    replaced(xml, "</cp:coreProperties>", "<dc:language>sv-SE</dc:language></cp:coreProperties>"),
  );
  // Reference: ECMA-376 Part 1, 17.15.1.78 (settings): footnotePr stands before compat, themeFontLang after it.
  edit(parts, "word/settings.xml", (xml) =>
    replaced(
      replaced(xml, "</w:compat>", '</w:compat><w:themeFontLang w:val="sv-SE"/>'),
      "<w:compat>",
      '<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr><w:compat>',
    ),
  );
}

/** The library names links by chance: count them instead, in the part and in its relationships. */
function nameRelationships(parts: Parts): void {
  for (const path of [...parts.keys()].filter((name) => name.startsWith("word/_rels/"))) {
    const owner = path.replace("_rels/", "").replace(/\.rels$/, "");
    const names = [...toText(part(parts, path)).matchAll(/ Id="(rId[^"]*)"/g)].map(([, name = ""]) => name);
    const taken = new Set(names.filter(isCounted));
    let number = 0;
    for (const name of names.filter((each) => !isCounted(each))) {
      do number++;
      while (taken.has(`rId${number}`));
      taken.add(`rId${number}`);
      edit(parts, path, (xml) => xml.replaceAll(`"${name}"`, `"rId${number}"`));
      edit(parts, owner, (xml) => xml.replaceAll(`"${name}"`, `"rId${number}"`));
    }
  }
}

function isCounted(name: string): boolean {
  return /^rId\d+$/.test(name);
}

/** Endnotes, empty lists of relationships, and a bullet list of the library's own. */
function dropUnused(parts: Parts): void {
  const unused = ["word/endnotes.xml", "word/_rels/endnotes.xml.rels"];
  for (const [path, bytes] of parts)
    if (path.endsWith(".rels") && !toText(bytes).includes("<Relationship ")) unused.push(path);
  for (const path of unused) parts.delete(path);
  edit(parts, "word/_rels/document.xml.rels", (xml) =>
    replaced(xml, /<Relationship Id="\w+" [^>]*Target="endnotes\.xml"\/>/, ""),
  );
  edit(parts, "[Content_Types].xml", (xml) =>
    replaced(xml, /<Override [^>]*PartName="\/word\/endnotes\.xml"\/>/, "").replace(
      /<Default [^>]*Extension="(bmp|gif|svg|odttf)"\/>/g,
      "",
    ),
  );
  edit(parts, "word/numbering.xml", (xml) =>
    replaced(
      replaced(xml, /<w:abstractNum w:abstractNumId="1" [\s\S]*?<\/w:abstractNum>/, ""),
      /<w:num w:numId="1">[\s\S]*?<\/w:num>/,
      "",
    ).replaceAll(' w:tentative="1"', ""),
  );
}

/** The lines above the notes are no notes, and carry no number. */
function tidyNotes(parts: Parts): void {
  const mark = '<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteRef/></w:r>';
  edit(parts, "word/footnotes.xml", (xml) =>
    xml
      .replaceAll(`${mark}<w:r><w:separator/>`, "<w:r><w:separator/>")
      .replaceAll(`${mark}<w:r><w:continuationSeparator/>`, "<w:r><w:continuationSeparator/>"),
  );
}

function edit(parts: Parts, path: string, change: (xml: string) => string): void {
  parts.set(path, toBytes(change(toText(part(parts, path)))));
}

function part(parts: Parts, path: string): Uint8Array {
  const bytes = parts.get(path);
  if (bytes === undefined) throw new Error(`The docx library wrote no part \`${path}\``);
  return bytes;
}

function replaced(xml: string, from: string | RegExp, to: string): string {
  const result = xml.replace(from, () => to);
  if (result === xml) throw new Error(`The docx library no longer writes what ${String(from)} looks for`);
  return result;
}
