import { type NamedStyle, type StyleRole, styleNames } from "../../../docx-format/style-names.ts";
import { type Pt, toTwips } from "../../../units/length.ts";
import type { ParagraphFormat } from "./paragraph-format.ts";
import type { Style } from "./style-sheet.ts";

/**
 * Styles made as they are needed, so that no paragraph carries measures of its own: a quotation in a list, a column of numbers, the
 * first paragraph after a table.
 */
export class InsetStyles {
  readonly #styles = new Map<string, Style>();
  readonly #counts = new Map<string, number>();

  /** The style moved to the right. `left` is its left edge, of all lines. */
  inset(role: StyleRole, left: Pt): string {
    const base: NamedStyle = styleNames[role];
    return this.#derive(base, `left ${toTwips(left)}`, { left: toTwips(left) }, (number) =>
      role === "list-continue"
        ? { id: `${base.id}${number + 1}`, name: `${base.name} ${number + 1}` }
        : { id: `${base.id}indrag${number}`, name: `${base.name} indrag ${number}` },
    );
  }

  aligned(role: StyleRole, align: "center" | "end"): string {
    const base: NamedStyle = styleNames[role];
    const word = align === "center" ? "centrerad" : "högerställd";
    return this.#derive(base, align, { align }, () => ({
      id: `${base.id}${align === "center" ? word : "hogerstalld"}`,
      name: `${base.name} ${word}`,
    }));
  }

  /** Word knows no space below a table, so what follows it keeps the distance. */
  afterTable(role: StyleRole, before: Pt): string {
    const base: NamedStyle = styleNames[role];
    return this.#derive(
      base,
      "after",
      { before: toTwips(before) },
      () => ({ id: `${base.id}eftertabell`, name: `${base.name} efter tabell` }),
      base.id,
    );
  }

  get list(): readonly Style[] {
    return [...this.#styles.values()];
  }

  #derive(
    base: NamedStyle,
    key: string,
    paragraph: ParagraphFormat,
    nameOf: (number: number) => NamedStyle,
    next?: string,
  ): string {
    const known = this.#styles.get(`${base.id} ${key}`);
    if (known !== undefined) return known.id;
    const number = (this.#counts.get(base.id) ?? 0) + 1;
    this.#counts.set(base.id, number);
    const named = nameOf(number);
    this.#styles.set(`${base.id} ${key}`, {
      ...named,
      type: "paragraph",
      basedOn: base.id,
      next: next ?? named.id,
      isCustom: true,
      paragraph,
    });
    return named.id;
  }
}
