import type { Finding } from "./finding.ts";
import type { LeftText } from "./left-text.ts";

/** Links, images and footnotes that Markdown did not read, the longest first; each is looked at from its bracket only. */
const MARKS =
  /(?<image>!\[[^[\]]*\]\([^()]*\))|(?<link>\[[^[\]]*\]\([^()]*\))|(?<gap>\[[^[\]]*\] \(https?:\/\/[^()\s]*\))|(?<reference>\[[^[\]^][^[\]]*\]\[[^[\]]*\])|(?<inlineNote>\^\[)|(?<rest>!\[|\]\()/g;

/**
 * Find links, images and footnotes that the page would show as they are written.
 *
 * | ![Torget](bild på torget.jpg)   |  a space ends the address
 * | [rapporten] (https://…)         |  a space before the bracket
 * | [rapporten][rapport]            |  nothing says where that is; two numbers are a list of sources
 * | ^[En not.]                      |  a footnote of another dialect
 */
export function unreadMarks({ at, value }: LeftText, source: string): readonly Finding[] {
  return [...value.matchAll(MARKS)].flatMap(({ index, 0: found, groups = {} }): readonly Finding[] => {
    const start = at + index;
    const end = start + found.length;
    const written = source.slice(start, end);
    if (groups["image"] !== undefined) return [spaced("image", written, start)];
    if (groups["link"] !== undefined) return [spaced("link", written, start)];
    if (groups["gap"] !== undefined) {
      const gap = start + written.indexOf("] (") + 1;
      const fix = [{ start: gap, end: gap + 1, text: "" }];
      return [{ message: "link-gap", start, end, values: { expected: written.replace("] (", "](") }, fix }];
    }
    if (groups["reference"] !== undefined) {
      const [text = "", label = ""] = written.slice(1, -1).split("][");
      if (/^\d+$/.test(text) && /^\d+$/.test(label)) return [];
      return [
        { message: "reference", start, end, values: { found: written, text, label: label === "" ? text : label } },
      ];
    }
    if (groups["inlineNote"] !== undefined) return [{ message: "inline-note", start, end }];
    return [{ message: "left", start, end, values: { found: written } }];
  });
}

/** An address with a space in it goes between angle brackets. Any other is left to its author. */
function spaced(kind: "image" | "link", written: string, start: number): Finding {
  const opening = written.indexOf("](") + 2;
  const address = written.slice(opening, -1);
  const end = start + written.length;
  if (!/\s/.test(address) || /[<>"\r\n]/.test(address) || address.trim() !== address)
    return { message: "left", start, end, values: { found: written } };
  const expected = `${written.slice(0, opening)}<${address}>)`;
  const fix = [
    { start: start + opening, end: start + opening, text: "<" },
    { start: end - 1, end: end - 1, text: ">" },
  ];
  return { message: `${kind}-space`, start, end, values: { address, expected }, fix };
}
