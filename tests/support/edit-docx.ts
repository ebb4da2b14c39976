import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** The main text of a Word file as somebody changes it: paragraphs of the body, and the marks between them. */
export type EditableDocx = {
  readonly parts: Readonly<Record<string, Uint8Array>>;
  readonly head: string;
  /** Paragraphs, tables, and edges of bookmarks, in order. */
  readonly children: readonly string[];
  readonly tail: string;
};

export function openForEditing(bytes: Uint8Array): EditableDocx {
  const parts = unzipSync(bytes);
  const xml = strFromU8(parts["word/document.xml"] ?? new Uint8Array());
  const [, head = "", body = "", tail = ""] = /^([\s\S]*<w:body>)([\s\S]*?)(<w:sectPr>[\s\S]*)$/.exec(xml) ?? [];
  const children = [
    ...body.matchAll(/<w:tbl>[\s\S]*?<\/w:tbl>|<w:p>[\s\S]*?<\/w:p>|<w:p\/>|<w:bookmark(?:Start|End) [^>]*\/>/g),
  ].map(([child]) => child);
  if (children.join("") !== body) throw new Error("the body has parts that this editor does not know");
  return { parts, head, children, tail };
}

export function closeEdited({ parts, head, children, tail }: EditableDocx): Uint8Array {
  return zipSync({ ...parts, "word/document.xml": strToU8(`${head}${children.join("")}${tail}`) });
}

/** Id of the style of a paragraph. */
export function styleOf(paragraph: string): string {
  return /<w:pStyle w:val="([^"]*)"\/>/.exec(paragraph)?.[1] ?? "Normal";
}

export function isParagraph(child: string): boolean {
  return child.startsWith("<w:p>");
}

/** What a paragraph says: its runs' text, tabs included. */
export function textOfXml(paragraph: string): string {
  return [...paragraph.matchAll(/<w:t [^>]*>([^<]*)<\/w:t>|<w:tab\/>/g)]
    .map(([tag, text]) => (tag === "<w:tab/>" ? "\t" : unescapeText(text ?? "")))
    .join("");
}

/** Change the text of the run that holds a word, the first time it is met. */
export function changeText(paragraph: string, change: (text: string) => string): string {
  return paragraph.replace(/(<w:t [^>]*>)([^<]+)(<\/w:t>)/g, (whole, open: string, text: string, close: string) => {
    const changed = change(unescapeText(text));
    return changed === unescapeText(text) ? whole : `${open}${escapeText(changed)}${close}`;
  });
}

/** A new paragraph as Enter makes it: the style and the list of another, none of its bookmarks. */
export function newParagraph(like: string, text: string): string {
  const properties = /<w:pPr>[\s\S]*?<\/w:pPr>/.exec(like)?.[0] ?? "";
  const runs = text.split("\t").map((part) => `<w:r><w:t xml:space="preserve">${escapeText(part)}</w:t></w:r>`);
  return `<w:p>${properties}${runs.join("<w:r><w:tab/></w:r>")}</w:p>`;
}

/** Cut every run in two, as Word does when somebody has been there. */
export function splitRuns(paragraph: string): string {
  return paragraph.replace(
    /<w:r>(<w:rPr>(?:(?!<\/w:rPr>)[\s\S])*<\/w:rPr>)?<w:t xml:space="preserve">([^<&]{2,})<\/w:t><\/w:r>/g,
    (_, properties = "", text: string) => {
      const middle = Math.floor(text.length / 2);
      const half = (part: string): string =>
        `<w:r w:rsidR="00A1B2C3">${properties}<w:t xml:space="preserve">${part}</w:t></w:r>`;
      return `${half(text.slice(0, middle))}<w:proofErr w:type="spellStart"/>${half(text.slice(middle))}`;
    },
  );
}

/** Replace a word as a tracked change. */
export function trackWord(paragraph: string, word: string, by: string): string {
  const run = /<w:r>(<w:rPr>(?:(?!<\/w:rPr>)[\s\S])*<\/w:rPr>)?<w:t xml:space="preserve">([^<]*)<\/w:t><\/w:r>/g;
  let isDone = false;
  return paragraph.replace(run, (whole, properties: string | undefined, text: string) => {
    const at = unescapeText(text).split(" ").indexOf(word);
    if (isDone || at === -1) return whole;
    isDone = true;
    const words = unescapeText(text).split(" ");
    const made = (part: string, tag = "w:t"): string =>
      part === "" ? "" : `<w:r>${properties ?? ""}<${tag} xml:space="preserve">${escapeText(part)}</${tag}></w:r>`;
    const before = words
      .slice(0, at)
      .map((each) => `${each} `)
      .join("");
    const after = words
      .slice(at + 1)
      .map((each) => ` ${each}`)
      .join("");
    const author = 'w:id="900" w:author="Bo Ek" w:date="2026-11-25T09:00:00Z"';
    return `${made(before)}<w:del ${author}>${made(word, "w:delText")}</w:del><w:ins ${author}>${made(by)}</w:ins>${made(after)}`;
  });
}

/** Give styles other ids, as a Swedish Word does; their names stay. */
export function renameStyles({ parts, head, children, tail }: EditableDocx): EditableDocx {
  const ids: Readonly<Record<string, string>> = {
    Title: "Rubrik",
    Heading1: "Rubrik1",
    Heading2: "Rubrik2",
    Quote: "Citat",
    ListBullet: "Punktlista",
    ListNumber: "Numreradlista",
    Attsats: "Attsats1",
    Normal: "Normal1",
  };
  const rename = (xml: string): string =>
    xml.replace(
      /(w:(?:pStyle|rStyle|basedOn|next|link) w:val|w:styleId)="([^"]*)"/g,
      (_, attribute: string, id: string) => `${attribute}="${ids[id] ?? id}"`,
    );
  const styles = strToU8(rename(strFromU8(parts["word/styles.xml"] ?? new Uint8Array())));
  return { parts: { ...parts, "word/styles.xml": styles }, head, children: children.map(rename), tail };
}

function unescapeText(text: string): string {
  return text.replace(
    /&(amp|lt|gt|quot|apos);/g,
    (_, name: string) => ({ amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" })[name] ?? "",
  );
}

function escapeText(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}
