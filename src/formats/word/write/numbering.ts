import type { Theme } from "../../../document/theme/theme.ts";
import { type Pt, pt, type Twips, toTwips, ZERO } from "../../../ground/units/length.ts";
import { styleNames } from "../format/style-names.ts";
import { clauseEdges, listEdges } from "./measures.ts";
import { element, type Xml } from "./xml-element.ts";

/** A list's own numbering, as paragraphs name it. */
export type ListReference = { readonly number: number; readonly level: number };

/** Numbers of the lists that styles belong to. */
export type StyleLists = { readonly bullet: number; readonly number: number; readonly clauses?: number };

/** Word has nine levels, 0 to 8. Reference: ECMA-376 Part 1, 17.9.6 (lvl). */
const LEVELS = 9;

type ListLook = {
  readonly ordered: boolean;
  readonly start: number;
  /** Number of the last item. */
  readonly last: number;
  /** Lists around it. */
  readonly depth: number;
  /** Label of the first item, such as `•` or `1.`. */
  readonly label: string;
  /** Left edge of what the list stands in. */
  readonly inset: Pt;
};

type Level = {
  readonly level: number;
  readonly format: "decimal" | "bullet";
  readonly start: number;
  readonly text: string;
  /** Style whose paragraphs are of this level. */
  readonly style?: string;
  /** Where the text after the label begins, where that is not the left edge. */
  readonly tab?: Twips;
  readonly left: Twips;
  readonly hanging: Twips;
};

/** Gathers the lists of one document: each has a definition of its own, so that no list goes on counting where another ended. */
export class NumberingDefinitions {
  readonly #theme: Theme;
  /** The levels of each, in the order of their numbers. */
  readonly #lists: (readonly Level[])[] = [];
  /** The lists of the styles, for those that authors add in Word. */
  readonly #bullet: number;
  readonly #number: number;
  #clauses: number | undefined;

  constructor(theme: Theme) {
    this.#theme = theme;
    const look = { start: 1, last: 9, depth: 0, inset: ZERO };
    this.#bullet = this.#add(this.#levels({ ...look, ordered: false, label: theme.list.bullet }, "list-bullet"));
    this.#number = this.#add(this.#levels({ ...look, ordered: true, label: "1." }, "list-number"));
  }

  defineList(look: ListLook): ListReference {
    const level = Math.min(look.depth, LEVELS - 1);
    return { number: this.#add(this.#levels({ ...look, depth: level })), level };
  }

  /** The ordinals of a list of clauses. The first such list is also the style's. */
  defineClauses(clauses: {
    readonly label: string;
    readonly first: number;
    readonly last: number;
    readonly hasAtt: boolean;
  }): ListReference {
    const { label, first, last, hasAtt } = clauses;
    const edges = clauseEdges(this.#theme, `${last}.`.length, hasAtt);
    const { indent } = this.#theme.styles.clause;
    const number = this.#add([
      {
        level: 0,
        format: "decimal",
        start: first,
        text: levelText(label, first, 0),
        ...(this.#clauses === undefined ? { style: styleNames["clause-numbered"].id } : {}),
        tab: toTwips(pt(indent + edges.att)),
        left: toTwips(pt(indent + edges.text)),
        hanging: toTwips(pt(edges.text - edges.ordinal)),
      },
    ]);
    this.#clauses ??= number;
    return { number, level: 0 };
  }

  get styleLists(): StyleLists {
    return {
      bullet: this.#bullet,
      number: this.#number,
      ...(this.#clauses === undefined ? {} : { clauses: this.#clauses }),
    };
  }

  /** Everything in the numbering part: what lists look like, and then the lists. */
  get elements(): readonly Xml[] {
    return [
      ...this.#lists.map((levels, index) => definitionElement(index + 1, levels)),
      ...this.#lists.map((_, index) =>
        element("w:num", { "w:numId": index + 1 }, [element("w:abstractNumId", { "w:val": index + 1 })]),
      ),
    ];
  }

  #add(levels: readonly Level[]): number {
    return this.#lists.push(levels);
  }

  /** All levels, so that Tab in Word makes an item of the next one; labels end before their texts, as figures below one another. */
  #levels(
    { ordered, start, last, depth, label, inset }: ListLook,
    style?: "list-bullet" | "list-number",
  ): readonly Level[] {
    const own = listEdges(this.#theme, ordered ? `${last}.`.length : 1);
    const other = listEdges(this.#theme, 1);
    return Array.from({ length: LEVELS }, (_, level) => {
      const edges = level === depth ? own : other;
      const left = inset + this.#theme.styles.list.indent + (level - depth) * this.#theme.list.indent;
      return {
        level,
        format: ordered ? "decimal" : "bullet",
        start: level === depth ? start : 1,
        text: ordered ? levelText(level === depth ? label : "1.", level === depth ? start : 1, level) : label,
        ...(style !== undefined && level === 0 ? { style: styleNames[style].id } : {}),
        left: toTwips(pt(Math.max(0, left) + edges.text)),
        hanging: toTwips(pt(edges.text - edges.label)),
      };
    });
  }
}

function definitionElement(number: number, levels: readonly Level[]): Xml {
  return element("w:abstractNum", { "w:abstractNumId": number }, [
    element("w:multiLevelType", { "w:val": "hybridMultilevel" }),
    ...levels.map(levelElement),
  ]);
}

/** Reference: ECMA-376 Part 1, 17.9.6 (lvl), for the order of the parts. */
function levelElement({ level, format, start, text, style, tab, left, hanging }: Level): Xml {
  return element("w:lvl", { "w:ilvl": level }, [
    element("w:start", { "w:val": start }),
    element("w:numFmt", { "w:val": format }),
    ...(style === undefined ? [] : [element("w:pStyle", { "w:val": style })]),
    element("w:lvlText", { "w:val": text }),
    element("w:lvlJc", { "w:val": "right" }),
    element("w:pPr", {}, [
      ...(tab === undefined ? [] : [element("w:tabs", {}, [element("w:tab", { "w:val": "left", "w:pos": tab })])]),
      element("w:ind", { "w:left": left, "w:hanging": hanging }),
    ]),
  ]);
}

/** `3.` of the third item becomes `%1.`: the program's label with Word's count in its place. */
function levelText(label: string, ordinal: number, level: number): string {
  const count = `%${level + 1}`;
  return label.includes(String(ordinal)) ? label.replace(String(ordinal), count) : `${count}.`;
}
