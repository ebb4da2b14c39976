import type { XmlElement } from "../../../ground/xml/read-xml.ts";
import { type StyleRole, styleNames } from "../format/style-names.ts";
import type { ParagraphStyle } from "./docx-document.ts";
import { attributeOf, childNamed, childrenNamed, switchOf, valOf } from "./xml-walk.ts";

export type StyleDefinition = {
  readonly id: string;
  readonly name: string;
  readonly basedOn?: string;
  readonly paragraph?: XmlElement;
  readonly run?: XmlElement;
};

/** How styles are named where Word's own name is not kept: by LibreOffice, in templates, and in files converted by hand. */
const otherNames: Readonly<Record<string, StyleRole>> = {
  rubrik: "title",
  "rubrik 1": "heading-1",
  "rubrik 2": "heading-2",
  "rubrik 3": "heading-3",
  "rubrik 4": "heading-4",
  citat: "quotation",
  "block text": "quotation",
  quotations: "quotation",
  punktlista: "list-bullet",
  "numrerad lista": "list-number",
  beskrivning: "caption",
  fotnotstext: "note",
  footnote: "note",
  sidhuvud: "header",
  sidfot: "footer",
  standard: "body",
  "body text": "body",
  brödtext: "body",
  "default paragraph style": "body",
};

/** Word lets a style be based on ten others, one on the other; nothing beyond these is looked at. */
const MAX_CHAIN = 50;

/** Styles that say nothing of what a text is. */
const neutral: readonly StyleRole[] = ["body", "default-font", "plain-table", "no-list"];

const roles: ReadonlyMap<string, StyleRole> = new Map([
  ...Object.entries(otherNames),
  ...Object.entries(styleNames).map(([role, { name }]) => [normal(name), role as StyleRole] as const),
]);

/** The styles of a file, by id, and what each is in our files. */
export class Styles {
  readonly #byId: ReadonlyMap<string, StyleDefinition>;
  readonly #defaults: ReadonlyMap<string, string>;
  readonly #chains = new Map<string, readonly StyleDefinition[]>();
  /** Properties that hold where no style says anything. */
  readonly #everywhere: Pick<StyleDefinition, "paragraph" | "run">;

  constructor(root: XmlElement | undefined) {
    const all = root === undefined ? [] : childrenNamed(root, "style");
    this.#byId = new Map(all.map((style) => [attributeOf(style, "styleId") ?? "", definitionOf(style)]));
    this.#defaults = new Map(
      all
        .filter((style) => ["1", "true", "on"].includes(attributeOf(style, "default") ?? ""))
        .map((style) => [attributeOf(style, "type") ?? "paragraph", attributeOf(style, "styleId") ?? ""]),
    );
    const everywhere = childNamed(root, "docDefaults");
    const paragraph = childNamed(childNamed(everywhere, "pPrDefault"), "pPr");
    const run = childNamed(childNamed(everywhere, "rPrDefault"), "rPr");
    this.#everywhere = { ...(paragraph && { paragraph }), ...(run && { run }) };
  }

  /** The style of a paragraph; the file's default one for a paragraph that names none. */
  paragraphStyle(id: string | undefined): ParagraphStyle {
    const used = id ?? this.#defaults.get("paragraph") ?? styleNames.body.id;
    const role = this.roleOf(used);
    const level = this.#inherited(used, ({ paragraph }) => valOf(paragraph, "outlineLvl"));
    return {
      id: used,
      name: this.#byId.get(used)?.name ?? "",
      ...(role === undefined ? {} : { role }),
      ...(level === undefined || level === "9" ? {} : { outlineLevel: Number(level) }),
    };
  }

  nameOf(id: string): string {
    return this.#byId.get(id)?.name ?? "";
  }

  /** By name along the chain of styles; text without a style that says more is body text. */
  roleOf(id: string): StyleRole | undefined {
    const chain = this.#chain(id).map(({ name }) => roles.get(normal(name)));
    return (
      chain.find((role) => role !== undefined && !neutral.includes(role)) ?? chain.find((role) => role !== undefined)
    );
  }

  /** The numbering that paragraphs of a style have without saying so. */
  numberingOf(id: string): XmlElement | undefined {
    return this.#inherited(id, ({ paragraph }) => childNamed(paragraph, "numPr"));
  }

  /** What a style, the nearest one it is based on that says anything of it, or the file's defaults set a property of text or of paragraphs to. */
  settingOf(id: string, of: "run" | "paragraph", name: string): XmlElement | undefined {
    return this.#inherited(id, (style) => childNamed(style[of], name)) ?? childNamed(this.#everywhere[of], name);
  }

  isOn(id: string, name: string): boolean | undefined {
    return this.#inherited(id, ({ run }) => switchOf(run, name));
  }

  valueOf(id: string, name: string): string | undefined {
    return this.#inherited(id, ({ run }) => valOf(run, name));
  }

  #inherited<T>(id: string, read: (style: StyleDefinition) => T | undefined): T | undefined {
    for (const style of this.#chain(id)) {
      const value = read(style);
      if (value !== undefined) return value;
    }
    return undefined;
  }

  /** The style and those it is based on. A cycle ends the chain. */
  #chain(id: string): readonly StyleDefinition[] {
    const known = this.#chains.get(id);
    if (known !== undefined) return known;
    const chain = new Set<StyleDefinition>();
    let style = this.#byId.get(id);
    while (style !== undefined && !chain.has(style) && chain.size < MAX_CHAIN) {
      chain.add(style);
      style = style.basedOn === undefined ? undefined : this.#byId.get(style.basedOn);
    }
    const whole = [...chain];
    this.#chains.set(id, whole);
    return whole;
  }
}

function definitionOf(style: XmlElement): StyleDefinition {
  const basedOn = valOf(style, "basedOn");
  const paragraph = childNamed(style, "pPr");
  const run = childNamed(style, "rPr");
  return {
    id: attributeOf(style, "styleId") ?? "",
    name: valOf(style, "name") ?? "",
    ...(basedOn === undefined ? {} : { basedOn }),
    ...(paragraph === undefined ? {} : { paragraph }),
    ...(run === undefined ? {} : { run }),
  };
}

/** Names are compared without case; a style's other names follow a comma. */
function normal(name: string): string {
  return (name.split(",")[0] ?? "").trim().toLowerCase().normalize("NFC");
}
