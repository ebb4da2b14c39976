import type { XmlElement } from "../../../ground/xml/read-xml.ts";
import type { Numbering } from "./docx-document.ts";
import { attributeOf, childNamed, childrenNamed, valOf } from "./xml-walk.ts";

type Level = { readonly start: number; readonly format: string; readonly text: string };

type List = {
  readonly abstract: string;
  readonly levels: ReadonlyMap<number, Level>;
  readonly restarts: ReadonlyMap<number, number>;
};

/** Counts the lists of a file as Word does, paragraph after paragraph in reading order. */
export class NumberingCounter {
  readonly #lists: ReadonlyMap<number, List>;
  /** Lists of one definition count on together. */
  readonly #counts = new Map<string, number[]>();
  readonly #begun = new Set<string>();

  constructor(root: XmlElement | undefined) {
    const definitions = new Map(
      (root === undefined ? [] : childrenNamed(root, "abstractNum")).map((each) => [
        attributeOf(each, "abstractNumId") ?? "",
        levelsOf(each),
      ]),
    );
    const lists = root === undefined ? [] : childrenNamed(root, "num");
    this.#lists = new Map(lists.map((list) => [Number(attributeOf(list, "numId")), listOf(list, definitions)]));
  }

  /** The number of the next paragraph of a list; undefined for list 0, which takes a paragraph out of its style's list. */
  next(numPr: XmlElement | undefined, fromStyle: XmlElement | undefined): Numbering | undefined {
    const id = Number(valOf(numPr, "numId") ?? valOf(fromStyle, "numId") ?? Number.NaN);
    const list = this.#lists.get(id);
    if (id === 0 || list === undefined) return undefined;
    const level = levelOfText(valOf(numPr, "ilvl") ?? valOf(fromStyle, "ilvl"));
    const counts = this.#countsOf(list, id);
    const { format, text } = levelAt(list, level);
    counts[level] = (counts[level] ?? startOf(list, level) - 1) + 1;
    counts.length = level + 1;
    return {
      list: id,
      level,
      ordered: format !== "bullet" && format !== "none",
      label: labelOf(text, level, counts, list),
    };
  }

  /** A list that says where it starts begins there when it is first met. */
  #countsOf(list: List, id: number): number[] {
    const counts = this.#counts.get(list.abstract) ?? [];
    this.#counts.set(list.abstract, counts);
    const key = `${id}`;
    if (!this.#begun.has(key)) {
      this.#begun.add(key);
      for (const [level, start] of list.restarts) if (counts[level] !== undefined) counts[level] = start - 1;
    }
    return counts;
  }
}

function listOf(list: XmlElement, definitions: ReadonlyMap<string, ReadonlyMap<number, Level>>): List {
  const abstract = valOf(list, "abstractNumId") ?? "";
  const levels = new Map(definitions.get(abstract) ?? []);
  const restarts = new Map<number, number>();
  for (const override of childrenNamed(list, "lvlOverride")) {
    const level = Number(attributeOf(override, "ilvl") ?? 0);
    const own = childNamed(override, "lvl");
    if (own !== undefined) levels.set(level, levelOf(own));
    const start = valOf(override, "startOverride");
    if (start !== undefined) restarts.set(level, Number(start));
  }
  return { abstract, levels, restarts };
}

function levelsOf(definition: XmlElement): ReadonlyMap<number, Level> {
  return new Map(
    childrenNamed(definition, "lvl").map((level) => [Number(attributeOf(level, "ilvl") ?? 0), levelOf(level)]),
  );
}

function levelOf(level: XmlElement): Level {
  return {
    start: Number(valOf(level, "start") ?? 0),
    format: valOf(level, "numFmt") ?? "decimal",
    text: valOf(level, "lvlText") ?? "",
  };
}

/** Word has nine levels. Reference: ECMA-376 Part 1, 17.9.3. */
function levelOfText(text: string | undefined): number {
  const level = Math.trunc(Number(text ?? 0));
  return Number.isNaN(level) ? 0 : Math.min(8, Math.max(0, level));
}

function levelAt({ levels }: List, level: number): Level {
  return levels.get(level) ?? { start: 1, format: "decimal", text: `%${level + 1}.` };
}

function startOf(list: List, level: number): number {
  return list.restarts.get(level) ?? levelAt(list, level).start;
}

function labelOf(text: string, level: number, counts: readonly number[], list: List): string {
  return text.replace(/%([1-9])/g, (_, digit: string) => {
    const of = Number(digit) - 1;
    return of > level ? "" : numeral(counts[of] ?? startOf(list, of), levelAt(list, of).format);
  });
}

function numeral(count: number, format: string): string {
  switch (format) {
    case "lowerLetter":
      return letter(count).toLowerCase();
    case "upperLetter":
      return letter(count);
    case "lowerRoman":
      return roman(count).toLowerCase();
    case "upperRoman":
      return roman(count);
    case "decimalZero":
      return String(count).padStart(2, "0");
    default:
      return String(count);
  }
}

/** After Z come AA, BB, …: Word repeats the letter. Reference: ECMA-376 Part 1, 17.18.59 (ST_NumberFormat), upperLetter. */
function letter(count: number): string {
  const index = Math.max(0, count - 1);
  return String.fromCharCode(65 + (index % 26)).repeat(Math.min(8, Math.floor(index / 26) + 1));
}

const romanDigits: readonly (readonly [number, string])[] = [
  [1000, "M"],
  [900, "CM"],
  [500, "D"],
  [400, "CD"],
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];

function roman(count: number): string {
  let rest = Math.min(count, 9_999);
  let result = "";
  for (const [value, digits] of romanDigits) {
    while (rest >= value) {
      result += digits;
      rest -= value;
    }
  }
  return result;
}
