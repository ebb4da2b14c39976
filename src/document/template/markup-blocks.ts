import { type Diagnostic, problem } from "../../ground/diagnostics/diagnostic.ts";
import type { Place } from "../../ground/diagnostics/place.ts";
import { markupKnown } from "../../rules/template/markup-known.ts";
import type { BlockIds } from "../builders.ts";
import { paragraph } from "../builders.ts";
import type { Block, Furniture, Heading, ParagraphRole } from "../types.ts";
import { markupInlines } from "./markup-inlines.ts";
import type { MarkupElement } from "./read-markup.ts";
import { paragraphClasses } from "./vocabulary.ts";

/** Parts of a document that the program supplies, by the element that calls for them. */
export const partNames = [
  "body-text",
  "clause-list",
  "question-list",
  "signature-block",
  "attachment-list",
  "contents-list",
] as const;

export type PartName = (typeof partNames)[number];

/** What a motion or a volume gives for a part. `isNeeded`: a template that leaves it out would lose words. */
export type Part = { readonly isNeeded: boolean; readonly build: (place: Place) => readonly Block[] };

/** A motion has no contents, a volume has nothing else. */
export type Parts = Readonly<Partial<Record<PartName, Part>>>;

/**
 * Build the blocks of a template's markup, each part put in where the template shows it. Paragraphs without words are left out.
 *
 * Reports: `markup-known`, also when the template leaves out the title or a part that has words.
 */
export function markupBlocks(
  root: MarkupElement,
  parts: Parts,
  ids: BlockIds,
  report: (diagnostic: Diagnostic) => void,
): readonly Block[] {
  const seen = new Set<string>();
  const once = (element: MarkupElement): boolean => {
    const isFirst = !seen.has(element.name);
    if (!isFirst) report(problem(markupKnown, "twice", element.place, { values: { name: element.name } }));
    seen.add(element.name);
    return isFirst;
  };
  const blockOf = (element: MarkupElement): readonly Block[] => {
    switch (element.name) {
      case "header":
      case "footer":
        return once(element) ? furnitureOf(element, element.name, ids, report) : [];
      case "h1":
        return once(element) ? headingOf(element, 0, ids, report) : [];
      case "h2":
        return headingOf(element, 1, ids, report);
      case "h3":
        return headingOf(element, 2, ids, report);
      case "h4":
        return headingOf(element, 3, ids, report);
      case "h5":
        return headingOf(element, 4, ids, report);
      case "p":
        return paragraphOf(element, ids, report);
      case "hr":
        return [{ type: "divider", id: ids.next("rule") }];
      case "body-text":
      case "clause-list":
      case "question-list":
      case "signature-block":
      case "attachment-list":
      case "contents-list":
        return once(element) ? partOf(element.name, element.place) : [];
      default:
        return [];
    }
  };
  const partOf = (name: PartName, place: Place): readonly Block[] => {
    const part = parts[name];
    if (part === undefined) report(problem(markupKnown, "elsewhere", place, { values: { name } }));
    return part?.build(place) ?? [];
  };
  const blocks = root.children.flatMap((child) => (child.type === "element" ? blockOf(child) : []));
  if (!seen.has("h1")) report(problem(markupKnown, "no-title", root.place));
  for (const name of partNames) {
    if (parts[name]?.isNeeded === true && !seen.has(name))
      report(problem(markupKnown, "missing", root.place, { values: { name } }));
  }
  const isFurniture = (block: Block): boolean => block.type === "furniture";
  return [...blocks.filter(isFurniture), ...blocks.filter((block) => !isFurniture(block))];
}

type ReportDiagnostic = (diagnostic: Diagnostic) => void;

function headingOf(
  element: MarkupElement,
  level: Heading["level"],
  ids: BlockIds,
  report: ReportDiagnostic,
): readonly Block[] {
  const children = markupInlines(element, report);
  if (children.length === 0) return [];
  return [{ type: "heading", id: level === 0 ? ids.named("title") : ids.next("section"), level, children }];
}

function paragraphOf(element: MarkupElement, ids: BlockIds, report: ReportDiagnostic): readonly Block[] {
  const children = markupInlines(element, report);
  if (children.length === 0) return [];
  const role = roleOf(element);
  return [paragraph(role === "body" ? ids.next("text") : ids.named(role), role, children)];
}

function roleOf(element: MarkupElement): ParagraphRole {
  return paragraphClasses.find((role) => role === element.attributes["class"]) ?? "body";
}

function furnitureOf(
  element: MarkupElement,
  region: Furniture["region"],
  ids: BlockIds,
  report: ReportDiagnostic,
): readonly Block[] {
  const paragraphs = element.children.filter((child) => child.type === "element");
  const isEnd = (child: MarkupElement): boolean => child.attributes["class"] === "end";
  const inlinesOf = (children: readonly MarkupElement[]) => children.flatMap((child) => markupInlines(child, report));
  const start = inlinesOf(paragraphs.filter((child) => !isEnd(child)));
  const end = inlinesOf(paragraphs.filter(isEnd));
  if (start.length === 0 && end.length === 0) return [];
  return [{ type: "furniture", id: ids.named(region), region, start, end }];
}
