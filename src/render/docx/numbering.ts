import { AlignmentType, type ILevelsOptions, type INumberingOptions, LevelFormat, LevelSuffix } from "docx";
import { styleNames } from "../../docx-format/style-names.ts";
import type { Theme } from "../../theme/theme.ts";
import { type Pt, pt, toTwips } from "../../units/length.ts";

/** A list's own numbering, as paragraphs name it. */
export type ListReference = { readonly reference: string; readonly level: number; readonly instance: 0 };

/** What stands for the numbering in the styles until the library gives it a number: the same mark that it puts in paragraphs. */
export type ListReferences = { readonly bullet: string; readonly number: string; readonly clauses?: string };

/** Word has nine levels, 0 to 8. Reference: ECMA-376 Part 1, 17.9.6 (lvl). */
const LEVELS = 9;

type ListLook = {
  readonly ordered: boolean;
  readonly start: number;
  /** Depth of the list, from 0. */
  readonly level: number;
  /** Label of the first item, such as `•` or `1.`. */
  readonly label: string;
  /** Left edge of what the outermost list stands in. */
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
    const look = { start: 1, level: 0, inset: pt(0) };
    this.#bullet = this.#add(
      "list-bullet",
      this.#levels({ ...look, ordered: false, label: theme.list.bullet }, "list-bullet"),
    );
    this.#number = this.#add("list-number", this.#levels({ ...look, ordered: true, label: "1." }, "list-number"));
  }

  defineList(look: ListLook): ListReference {
    return {
      ...this.#add(`list-${this.#config.length + 1}`, this.#levels(look)),
      level: Math.min(look.level, LEVELS - 1),
    };
  }

  /** The ordinals of a list of clauses. The first such list is also the style's. */
  defineClauses(label: string, ordinal: number): ListReference {
    const { clauses, styles } = this.#theme;
    const reference = this.#add(`clauses-${this.#config.length + 1}`, [
      {
        level: 0,
        format: LevelFormat.DECIMAL,
        start: ordinal,
        text: levelText(label, ordinal, 0),
        alignment: AlignmentType.LEFT,
        suffix: LevelSuffix.SPACE,
        style: {
          ...(this.#clauses === undefined ? { style: styleNames["clause-numbered"].id } : {}),
          paragraph: {
            indent: {
              left: toTwips(pt(clauses.indentWithOrdinal + styles.clause.indent)),
              hanging: toTwips(clauses.indentWithOrdinal),
            },
          },
        },
      },
    ]);
    this.#clauses ??= reference;
    return reference;
  }

  /** The lists that styles belong to, as the styles name them. */
  get styleLists(): ListReferences {
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

  #levels(
    { ordered, start, level: own, label, inset }: ListLook,
    style?: "list-bullet" | "list-number",
  ): readonly ILevelsOptions[] {
    const { indent } = this.#theme.list;
    const edge = inset + this.#theme.styles.list.indent - own * indent;
    return Array.from({ length: LEVELS }, (_, level) => ({
      level,
      format: ordered ? LevelFormat.DECIMAL : LevelFormat.BULLET,
      start: level === own ? start : 1,
      text: ordered ? levelText(level === own ? label : "1.", level === own ? start : 1, level) : label,
      alignment: AlignmentType.LEFT,
      style: {
        paragraph: {
          indent: { left: toTwips(pt(Math.max(0, edge + (level + 1) * indent))), hanging: toTwips(indent) },
        },
        ...(style !== undefined && level === 0 ? { style: styleNames[style].id } : {}),
      },
    }));
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
