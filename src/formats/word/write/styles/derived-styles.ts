import { type Pt, toTwips } from "../../../../ground/units/length.ts";
import { type NamedStyle, type StyleRole, styleNames } from "../../format/style-names.ts";
import type { ParagraphFormat } from "./paragraph-format.ts";
import type { Style } from "./style-sheet.ts";

/** Edges of a block inside others; `hanging` is how far its first line begins to the left of them. */
export type Edges = { readonly left: Pt; readonly right: Pt; readonly hanging?: Pt };

/**
 * Styles made as they are needed, so that no paragraph carries measures of its own: a quotation in a list, a column of numbers, the
 * first paragraph after a table.
 */
export class DerivedStyles {
  readonly #styles = new Map<string, Style>();
  readonly #counts = new Map<string, number>();

  /** The style between other edges, as `Citat indrag 1`, counted in order of use. */
  inset(role: StyleRole, { left, right, hanging }: Edges): string {
    const base: NamedStyle = styleNames[role];
    const format = {
      left: toTwips(left),
      right: toTwips(right),
      ...(hanging === undefined ? {} : { hanging: toTwips(hanging) }),
    };
    return this.#derive(base, JSON.stringify(format), format, () => {
      const number = (this.#counts.get(base.id) ?? 0) + 1;
      this.#counts.set(base.id, number);
      // Word has styles of this name itself, up to the fifth.
      if (role === "list-continue") return { id: `${base.id}${number + 1}`, name: `${base.name} ${number + 1}` };
      return { id: `${base.id}indrag${number}`, name: `${base.name} indrag ${number}` };
    });
  }

  aligned(role: StyleRole, align: "center" | "end"): string {
    const base: NamedStyle = styleNames[role];
    const named =
      align === "center"
        ? { id: `${base.id}centrerad`, name: `${base.name} centrerad` }
        : { id: `${base.id}hogerstalld`, name: `${base.name} högerställd` };
    return this.#derive(base, align, { align }, () => named);
  }

  /** Word knows no space below a table, so what follows it keeps the distance. */
  afterTable(role: StyleRole, before: Pt): string {
    const base: NamedStyle = styleNames[role];
    const named = { id: `${base.id}eftertabell`, name: `${base.name} efter tabell` };
    return this.#derive(base, "after table", { before: toTwips(before) }, () => named, base.id);
  }

  get list(): readonly Style[] {
    return [...this.#styles.values()];
  }

  #derive(base: NamedStyle, key: string, paragraph: ParagraphFormat, nameIt: () => NamedStyle, next?: string): string {
    const known = this.#styles.get(`${base.id} ${key}`);
    if (known !== undefined) return known.id;
    const named = nameIt();
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
