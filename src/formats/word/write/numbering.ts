import { AlignmentType, type ILevelsOptions, type INumberingOptions, LevelFormat } from "docx";
import { clauseColumns, listColumns } from "../../../document/theme/measures.ts";
import type { Theme } from "../../../document/theme/theme.ts";
import { type Pt, pt, toTwips, ZERO } from "../../../ground/units/length.ts";
import { styleNames } from "../format/style-names.ts";
import type { Widths } from "./widths.ts";

/** A level of a list, as paragraphs and styles name it. */
export type ListReference = { readonly reference: string; readonly level: number };

/** The lists that styles belong to. */
export type StyleLists = {
  readonly bullet: ListReference;
  readonly number: ListReference;
  readonly clauses?: ListReference;
};

/** Word has nine levels, 0 to 8. Reference: ECMA-376 Part 1, 17.9.6 (lvl). */
const LEVELS = 9;

type ListLook = {
  readonly ordered: boolean;
  readonly start: number;
  /** Width of the widest label. */
  readonly widest: Pt;
  /** Lists around it. */
  readonly depth: number;
  /** Label of the first item, such as `•` or `1.`. */
  readonly label: string;
  /** Left edge of the block around the list. */
  readonly inset: Pt;
};

/** Gathers the lists of one document: each has a definition of its own, so that no list goes on counting where another ended. */
export class NumberingDefinitions {
  readonly #theme: Theme;
  readonly #widths: Widths;
  readonly #lists: { readonly reference: string; readonly levels: readonly ILevelsOptions[] }[] = [];
  /** The lists of the styles, for those that authors add in Word. */
  readonly #bullet: ListReference;
  readonly #number: ListReference;
  #clauses: ListReference | undefined;

  constructor(theme: Theme, widths: Widths) {
    this.#theme = theme;
    this.#widths = widths;
    const look = { start: 1, widest: ZERO, depth: 0, inset: ZERO };
    this.#bullet = this.#add(this.#levels({ ...look, ordered: false, label: theme.list.bullet }, "list-bullet"));
    this.#number = this.#add(this.#levels({ ...look, ordered: true, label: "1." }, "list-number"));
  }

  defineList(look: ListLook): ListReference {
    const level = Math.min(look.depth, LEVELS - 1);
    return this.#add(this.#levels({ ...look, depth: level }), level);
  }

  /** The ordinals of a list of clauses. The first such list is also the style's. */
  defineClauses(clauses: {
    readonly label: string;
    readonly first: number;
    /** Widths of the widest ordinal and the widest *att*. */
    readonly widths: { readonly ordinal: Pt; readonly att: Pt };
  }): ListReference {
    const { label, first, widths } = clauses;
    const columns = clauseColumns(this.#theme, widths);
    const { indent } = this.#theme.styles.clause;
    const list = this.#add([
      {
        level: 0,
        format: LevelFormat.DECIMAL,
        start: first,
        text: levelText(label, first, 0),
        alignment: AlignmentType.RIGHT,
        style: {
          ...(this.#clauses === undefined && { style: styleNames["clause-numbered"].id }),
          paragraph: {
            leftTabStop: toTwips(pt(indent + columns.att)),
            indent: {
              left: toTwips(pt(indent + columns.text)),
              hanging: toTwips(pt(columns.text - columns.ordinalEnd)),
            },
          },
        },
      },
    ]);
    this.#clauses ??= list;
    return list;
  }

  get styleLists(): StyleLists {
    return {
      bullet: this.#bullet,
      number: this.#number,
      ...(this.#clauses !== undefined && { clauses: this.#clauses }),
    };
  }

  get options(): INumberingOptions {
    return { config: this.#lists };
  }

  #add(levels: readonly ILevelsOptions[], level = 0): ListReference {
    const reference = `list-${this.#lists.length + 1}`;
    this.#lists.push({ reference, levels });
    return { reference, level };
  }

  /** All levels, so that Tab in Word makes an item of the next one; labels end before their texts, as figures below one another. */
  #levels(
    { ordered, start, widest, depth, label, inset }: ListLook,
    style?: "list-bullet" | "list-number",
  ): readonly ILevelsOptions[] {
    const { styles, list } = this.#theme;
    const common = this.#widths.of(ordered ? "9." : label, "list");
    const other = listColumns(this.#theme, styles.list, common);
    const own = listColumns(this.#theme, styles.list, Math.max(widest, common));
    return Array.from({ length: LEVELS }, (_, level) => {
      const columns = level === depth ? own : other;
      const left = inset + styles.list.indent + (level - depth) * list.indent;
      return {
        level,
        format: ordered ? LevelFormat.DECIMAL : LevelFormat.BULLET,
        start: level === depth ? start : 1,
        text: ordered ? levelText(level === depth ? label : "1.", level === depth ? start : 1, level) : label,
        alignment: AlignmentType.RIGHT,
        style: {
          ...(style !== undefined && level === 0 && { style: styleNames[style].id }),
          paragraph: {
            indent: {
              left: toTwips(pt(Math.max(0, left) + columns.text)),
              hanging: toTwips(pt(columns.text - columns.labelEnd)),
            },
          },
        },
      };
    });
  }
}

/** `3.` of the third item becomes `%1.`: the program's label with Word's count in its place. */
function levelText(label: string, ordinal: number, level: number): string {
  const count = `%${level + 1}`;
  return label.includes(String(ordinal)) ? label.replace(String(ordinal), count) : `${count}.`;
}
