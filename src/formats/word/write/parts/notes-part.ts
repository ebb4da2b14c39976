import { element, type Xml } from "../xml-element.ts";
import { partOf } from "./part-of.ts";

/** The footnotes, after the lines that Word draws above them. Reference: ECMA-376 Part 1, 17.11.2 and 17.11.23. */
export function notesPart(notes: readonly Xml[]): string {
  return partOf("w:footnotes", [line("separator", -1), line("continuationSeparator", 0), ...notes]);
}

function line(kind: "separator" | "continuationSeparator", id: -1 | 0): Xml {
  const spacing = element("w:spacing", { "w:after": 0, "w:line": 240, "w:lineRule": "auto" });
  return element("w:footnote", { "w:type": kind, "w:id": id }, [
    element("w:p", {}, [element("w:pPr", {}, [spacing]), element("w:r", {}, [element(`w:${kind}`)])]),
  ]);
}
