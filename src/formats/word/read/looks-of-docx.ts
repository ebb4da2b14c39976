import { sha256 } from "../../../ground/digest/sha256.ts";
import type { XmlElement } from "../../../ground/xml/read-xml.ts";
import { DocxParts } from "./docx-parts.ts";
import { Styles } from "./styles.ts";
import { attributeOf, childNamed, childrenNamed, childrenOf, localName, valOf } from "./xml-walk.ts";

/** How a file looks, apart from its words and from what `RichText` says of them. */
export type Looks = {
  /** Each kind of formatting of words or paragraphs themselves and differs from their style, each picture, and the page. */
  readonly marks: ReadonlySet<string>;
  /** What each paragraph style is like, by its name. */
  readonly styles: ReadonlyMap<string, string>;
};

/** Formatting that marks words, in any place; those of `ofBody` are set anew by LibreOffice in tables and notes. */
const ofWords = ["u", "strike", "dstrike", "color", "highlight", "shd", "vertAlign", "caps", "smallCaps", "vanish"];
const ofBody = ["sz", "rFonts"];
const ofParagraphs = ["jc", "pageBreakBefore", "shd", "pBdr"];

/** Other words for the same, and for what is so where nothing is said. */
const same: Readonly<Record<string, string>> = { start: "", left: "", end: "right", none: "", auto: "", baseline: "" };

/**
 * How a Word file looks: what somebody would miss who has coloured, underlined, resized or aligned something in it, put in a picture or
 * set its page. A file that another program has saved again gives the same.
 *
 * Errors: `DocxFaultError` where the file cannot be read.
 */
export function looksOfDocx(bytes: Uint8Array): Looks {
  const parts = new DocxParts(bytes);
  const [main = ""] = parts.related("", "officeDocument");
  const root = parts.xml(parts.related(main, "styles")[0] ?? "");
  const styles = new Styles(root);
  const marks = new Set<string>();
  const stories = [main, ...["footnotes", "endnotes", "header", "footer"].flatMap((type) => parts.related(main, type))];
  for (const path of stories) {
    const story = parts.xml(path);
    if (story !== undefined) new StoryLooks(path, path === main, parts, styles, marks).look(story, "", path !== main);
  }
  return { marks, styles: stylesOf(root, styles) };
}

class StoryLooks {
  readonly #path: string;
  readonly #isMain: boolean;
  readonly #parts: DocxParts;
  readonly #styles: Styles;
  readonly #marks: Set<string>;

  constructor(path: string, isMain: boolean, parts: DocxParts, styles: Styles, marks: Set<string>) {
    this.#path = path;
    this.#isMain = isMain;
    this.#parts = parts;
    this.#styles = styles;
    this.#marks = marks;
  }

  look(element: XmlElement, paragraphStyle: string, isInTable: boolean): void {
    let style = paragraphStyle;
    for (const child of childrenOf(element)) {
      switch (localName(child)) {
        case "pPr":
          style = this.#styles.paragraphStyle(valOf(child, "pStyle")).id;
          if (!isInTable) this.#note("paragraph", child, style, ofParagraphs);
          break;
        case "rPr":
          this.#note("run", child, valOf(child, "rStyle") ?? style, isInTable ? ofWords : [...ofWords, ...ofBody]);
          break;
        case "sectPr":
          if (this.#isMain) this.#page(child);
          break;
        case "drawing":
        case "pict":
        case "object":
          this.#marks.add(this.#picture(child));
          break;
        default:
          this.look(child, style, isInTable || localName(child) === "tbl");
      }
    }
  }

  #note(of: "run" | "paragraph", properties: XmlElement, style: string, names: readonly string[]): void {
    for (const name of names) {
      const own = childNamed(properties, name);
      if (own === undefined) continue;
      const value = settingIn(own);
      if (value !== settingIn(this.#styles.settingOf(style, of, name))) this.#marks.add(`${name}=${value}`);
    }
  }

  #page(section: XmlElement): void {
    const size = childNamed(section, "pgSz");
    const margins = childNamed(section, "pgMar");
    const lengths = [attributeOf(size, "w"), attributeOf(size, "h"), sideOf(margins, "left"), sideOf(margins, "right")];
    this.#marks.add(`page=${lengths.join(" ")}`);
  }

  /** A picture by what it shows; a drawing of Word's own, such as a text box, by being one. */
  #picture(drawing: XmlElement): string {
    const id = idIn(drawing);
    const target = id === undefined ? undefined : this.#parts.relationships(this.#path).get(id)?.target;
    const bytes = target === undefined ? undefined : this.#parts.bytes(target);
    return bytes === undefined ? localName(drawing) : `picture=${sha256(bytes)}`;
  }
}

function idIn(element: XmlElement): string | undefined {
  for (const child of childrenOf(element)) {
    const name = localName(child);
    const id =
      name === "blip" ? attributeOf(child, "embed") : name === "imagedata" ? attributeOf(child, "id") : idIn(child);
    if (id !== undefined) return id;
  }
  return undefined;
}

function sideOf(margins: XmlElement | undefined, side: "left" | "right"): string | undefined {
  return attributeOf(margins, side) ?? attributeOf(margins, side === "left" ? "start" : "end");
}

function stylesOf(root: XmlElement | undefined, styles: Styles): ReadonlyMap<string, string> {
  const paragraphStyles = (root === undefined ? [] : childrenNamed(root, "style")).filter(
    (style) => attributeOf(style, "type") === "paragraph",
  );
  return new Map(
    paragraphStyles.map((style) => {
      const id = attributeOf(style, "styleId") ?? "";
      const run = [...ofBody, "color", "u"].map((name) => settingIn(styles.settingOf(id, "run", name)));
      return [styles.nameOf(id).toLowerCase(), [...run, settingIn(styles.settingOf(id, "paragraph", "jc"))].join(" ")];
    }),
  );
}

/** What a property is set to, in the one form that all programs' forms of it have; empty for what is so by itself. */
function settingIn(property: XmlElement | undefined): string {
  if (property === undefined) return "";
  const name = localName(property);
  if (name === "rFonts") return attributeOf(property, "ascii") ?? "";
  if (name === "shd") return plain(attributeOf(property, "fill"));
  if (name === "pBdr") return childrenOf(property).length > 0 ? "on" : "";
  const value = attributeOf(property, "val");
  if (value === undefined) return "on";
  return name === "u" ||
    name === "jc" ||
    name === "color" ||
    name === "highlight" ||
    name === "vertAlign" ||
    name === "sz"
    ? plain(value)
    : ["0", "false", "off"].includes(value)
      ? ""
      : "on";
}

function plain(value: string | undefined): string {
  return value === undefined ? "" : (same[value] ?? value);
}
