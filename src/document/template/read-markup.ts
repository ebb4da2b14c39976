import { type Diagnostic, problem } from "../../ground/diagnostics/diagnostic.ts";
import { type Outcome, Report } from "../../ground/diagnostics/outcome.ts";
import type { Place } from "../../ground/diagnostics/place.ts";
import { nearest } from "../../ground/text/nearest.ts";
import { type PlacedText, verbatim } from "../../ground/text/placed-text.ts";
import { readXml, type XmlElement, type XmlReading, type XmlText } from "../../ground/xml/read-xml.ts";
import { markupKnown } from "../../rules/template/markup-known.ts";
import type { Markup, Origin } from "./compile-template.ts";
import { type ElementName, elementRule, isElementName, vocabulary } from "./vocabulary.ts";

/** Element of a template's markup: of the vocabulary, in a place where it is allowed. */
export type MarkupElement = {
  readonly type: "element";
  readonly name: ElementName;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly MarkupNode[];
  readonly place: Place;
};

/** Text of the template, or a value of the motion in it. */
export type MarkupText = { readonly type: "text"; readonly text: PlacedText; readonly isField: boolean };

export type MarkupNode = MarkupElement | MarkupText;

/**
 * Read the markup that a template wrote: strict XML of the closed vocabulary. Places are those of the template's own files.
 *
 * Reports: `markup-known`.
 */
export function readMarkup(markup: Markup): Outcome<MarkupElement> {
  const report = new Report();
  const placeOf = (start: number, end: number): Place => toPlace(markup.origins, start, end);
  const reading = readOnce(markup.text);
  if ("fault" in reading) {
    const { offset, detail } = reading.fault;
    return { diagnostics: [problem(markupKnown, "malformed", placeOf(offset, offset), { values: { detail } })] };
  }
  const readElement = (element: XmlElement, name: ElementName): MarkupElement => {
    const place = placeOf(element.start, tagEnd(markup.text, element));
    readAttributes(element, name, place);
    const children: MarkupNode[] = [];
    for (const child of element.children) {
      if (child.type === "text") children.push(...readText(child, name));
      else children.push(...readChild(child, name));
    }
    return { type: "element", name, attributes: element.attributes, children, place };
  };
  const readChild = (child: XmlElement, parent: ElementName): readonly MarkupNode[] => {
    const place = placeOf(child.start, tagEnd(markup.text, child));
    const field = fieldAt(child, markup);
    const { holds } = elementRule(parent);
    if (field !== undefined) {
      if (holds.includes("text")) return [{ type: "text", text: field, isField: true }];
      report.add(problem(markupKnown, "text", place, { values: { parent } }));
    } else if (!isElementName(child.name)) {
      report.add(unknownElement(child.name, place));
    } else if (!holds.includes(elementRule(child.name).category)) {
      report.add(problem(markupKnown, "nesting", place, { values: { name: child.name, parent } }));
    } else {
      return [readElement(child, child.name)];
    }
    return [];
  };
  const readText = (text: XmlText, parent: ElementName): readonly MarkupNode[] => {
    if (elementRule(parent).holds.includes("text")) return placeText(text, markup);
    const words = text.value.trim();
    if (words === "") return [];
    const start = text.start + text.value.indexOf(words);
    report.add(problem(markupKnown, "text", placeOf(start, start + words.length), { values: { parent } }));
    return [];
  };
  const readAttributes = (element: XmlElement, name: ElementName, place: Place): void => {
    const known = elementRule(name).attributes ?? {};
    for (const [attribute, value] of Object.entries(element.attributes)) {
      const allowed = known[attribute];
      if (allowed === undefined) {
        report.add(problem(markupKnown, "attribute", place, { values: { element: name, name: attribute } }));
      } else if (allowed instanceof RegExp ? !allowed.test(value) : !allowed.includes(value)) {
        const choices = allowed instanceof RegExp ? "en, fi, se" : allowed.join(", ");
        report.add(problem(markupKnown, "value", place, { values: { name: attribute, value, known: choices } }));
      }
    }
  };
  if (reading.root.name !== "document") {
    report.add(problem(markupKnown, "root", placeOf(reading.root.start, tagEnd(markup.text, reading.root))));
    return report.outcome();
  }
  const root = readElement(reading.root, "document");
  return report.hasErrors ? report.outcome() : report.outcome(root);
}

/** What was read last, the newest last. Words are tokens, so that motions of one kind and shape have one and the same markup. */
const readings = new Map<string, XmlReading>();
const maxReadings = 50;

function readOnce(text: string): XmlReading {
  const reading = readings.get(text) ?? readXml(text);
  readings.delete(text);
  readings.set(text, reading);
  for (const oldest of readings.keys()) {
    if (readings.size <= maxReadings) break;
    readings.delete(oldest);
  }
  return reading;
}

/** End of an element's start tag. */
function tagEnd(text: string, element: XmlElement): number {
  const end = text.indexOf(">", element.start);
  return end === -1 ? element.end : end + 1;
}

/** The value whose token an element is. One that the template itself wrote is none. */
function fieldAt(element: XmlElement, { origins, fields }: Markup): PlacedText | undefined {
  const origin = originAt(origins, element.start);
  if (!origin?.isField || origin.at !== element.start) return undefined;
  return fields[Number(element.attributes["n"]) - 1];
}

function unknownElement(name: string, place: Place): Diagnostic {
  const known = Object.keys(vocabulary);
  const near = nearest(name, known);
  if (near !== undefined) return problem(markupKnown, "element-near", place, { values: { name, near } });
  return problem(markupKnown, "element", place, { values: { name, known: known.join(", ") } });
}

/** Text of the template, a piece for each stretch of a file; with references in it, as one. */
function placeText(text: XmlText, { origins, text: all }: Markup): readonly MarkupNode[] {
  if (all.slice(text.start, text.end) !== text.value) {
    const { file, start, end } = toPlace(origins, text.start, text.end);
    return [{ type: "text", text: { value: text.value, file, spans: [{ at: 0, start, end }] }, isField: false }];
  }
  const nodes: MarkupNode[] = [];
  let index = originIndex(origins, text.start);
  for (let at = text.start; at < text.end; index++) {
    const origin = origins[index];
    const end = Math.min(text.end, origins[index + 1]?.at ?? text.end);
    const start = (origin?.start ?? 0) + at - (origin?.at ?? 0);
    nodes.push({ type: "text", text: verbatim(all.slice(at, end), origin?.file ?? "", start), isField: false });
    at = end;
  }
  return nodes;
}

/** The place of a stretch of the markup in the template's files. */
function toPlace(origins: readonly Origin[], start: number, end: number): Place {
  const from = originAt(origins, start);
  if (from === undefined) return { file: "", start: 0, end: 0 };
  const first = from.start + start - from.at;
  const to = originAt(origins, Math.max(start, end - 1));
  const last = to?.file === from.file ? to.start + Math.max(start, end - 1) - to.at + 1 : first + end - start;
  return { file: from.file, start: first, end: Math.max(first, end === start ? first : last) };
}

function originAt(origins: readonly Origin[], offset: number): Origin | undefined {
  return origins[originIndex(origins, offset)];
}

/** The last origin that begins at or before the offset. */
function originIndex(origins: readonly Origin[], offset: number): number {
  let low = 0;
  let high = origins.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((origins[middle]?.at ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
