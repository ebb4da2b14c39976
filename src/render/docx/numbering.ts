import { AlignmentType, type ILevelsOptions, type INumberingOptions, LevelFormat, LevelSuffix } from "docx";
import { styleNames } from "../../docx-format/style-names.ts";
import type { Theme } from "../../theme/theme.ts";
import { type Pt, pt, toTwips, ZERO } from "../../units/length.ts";
import { clauseEdges, listEdges } from "./measures.ts";

/** A list's own numbering, as paragraphs name it. */
export type ListReference = { readonly reference: string; readonly level: number; readonly instance: 0 };

/** What stands for a list in the styles until the library numbers it: the mark that it puts in paragraphs too. */
export type StyleLists = { readonly bullet: string; readonly number: string; readonly clauses?: string };

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

/** Gathers the lists of one document: each has a definition of its own, so that no list goes on counting where another ended. */
export class NumberingDefinitions {
  readonly #theme: Theme;
  readonly #config: { reference: string; levels: readonly ILevelsOptions[] }[] = [];
  /** The lists of the styles, for those that authors add in Word. */
  readonly #bullet: ListReference;
  readonly #number: ListReference;
  #clauses: ListReference | undefined;

  constructor(theme: Theme) {
    this.#theme = theme;
    const look = { start: 1, last: 9, depth: 0, inset: ZERO };
    this.#bullet = this.#add(
      "list-bullet",
      this.#levels({ ...look, ordered: false, label: theme.list.bullet }, "list-bullet"),
    );
    this.#number = this.#add("list-number", this.#levels({ ...look, ordered: true, label: "1." }, "list-number"));
  }

  defineList(look: ListLook): ListReference {
    const level = Math.min(look.depth, LEVELS - 1);
    return { ...this.#add(`list-${this.#config.length + 1}`, this.#levels({ ...look, depth: level })), level };
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
    const isFirst = this.#clauses === undefined;
    const reference = this.#add(`clauses-${this.#config.length + 1}`, [
      {
        level: 0,
        format: LevelFormat.DECIMAL,
        start: first,
        text: levelText(label, first, 0),
        alignment: AlignmentType.RIGHT,
        suffix: LevelSuffix.TAB,
        style: {
          ...(isFirst ? { style: styleNames["clause-numbered"].id } : {}),
          paragraph: {
            leftTabStop: toTwips(pt(indent + edges.att)),
            indent: { left: toTwips(pt(indent + edges.text)), hanging: toTwips(pt(edges.text - edges.ordinal)) },
          },
        },
      },
    ]);
    this.#clauses ??= reference;
    return reference;
  }

  /** The lists that styles belong to, as the styles name them. */
  get styleLists(): StyleLists {
    return {
      bullet: markOf(this.#bullet),
      number: markOf(this.#number),
      ...(this.#clauses === undefined ? {} : { clauses: markOf(this.#clauses) }),
    };
  }

  /** The names of the lists, in the order in which Word is to number them. */
  get references(): readonly string[] {
    return this.#config.map(({ reference }) => reference);
  }

  get options(): INumberingOptions {
    return { config: this.#config };
  }

  #add(reference: string, levels: readonly ILevelsOptions[]): ListReference {
    this.#config.push({ reference, levels });
    return { reference, level: 0, instance: 0 };
  }

  /** All levels, so that Tab in Word makes an item of the next one; labels end before their texts, as figures below one another. */
  #levels(
    { ordered, start, last, depth, label, inset }: ListLook,
    style?: "list-bullet" | "list-number",
  ): readonly ILevelsOptions[] {
    const own = listEdges(this.#theme, ordered ? `${last}.`.length : 1);
    const other = listEdges(this.#theme, 1);
    return Array.from({ length: LEVELS }, (_, level) => {
      const edges = level === depth ? own : other;
      const left = inset + this.#theme.styles.list.indent + (level - depth) * this.#theme.list.indent;
      return {
        level,
        format: ordered ? LevelFormat.DECIMAL : LevelFormat.BULLET,
        start: level === depth ? start : 1,
        text: ordered ? levelText(level === depth ? label : "1.", level === depth ? start : 1, level) : label,
        alignment: AlignmentType.RIGHT,
        style: {
          paragraph: {
            indent: {
              left: toTwips(pt(Math.max(0, left) + edges.text)),
              hanging: toTwips(pt(edges.text - edges.label)),
            },
          },
          ...(style !== undefined && level === 0 ? { style: styleNames[style].id } : {}),
        },
      };
    });
  }
}

function markOf({ reference, instance }: ListReference): string {
  return `{${reference}-${instance}}`;
}

/** `3.` of the third item becomes `%1.`: the program's label with Word's count in its place. */
function levelText(label: string, ordinal: number, level: number): string {
  const count = `%${level + 1}`;
  return label.includes(String(ordinal)) ? label.replace(String(ordinal), count) : `${count}.`;
}
