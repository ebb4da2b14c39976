import type { Paragraph } from "mdast";
import { problem } from "../../ground/diagnostics/diagnostic.ts";
import type { PlacedText } from "../../ground/text/placed-text.ts";
import { placeOf, sliceText } from "../../ground/text/placed-text.ts";
import { imageAlt } from "../../rules/body/image-alt.ts";
import { paragraph, partId, textAt, textNode } from "../builders.ts";
import type { Block, Caption, Figure } from "../types.ts";
import type { MarkdownContext } from "./context.ts";
import type { InlineImage } from "./inlines.ts";
import { inlinesOf } from "./inlines.ts";
import { sourceOf } from "./one-line.ts";

const captionStart = /^(?:Figur|Bild|Diagram|Karta)(?:\s+\d+)?[:.]/;

/** Whether a paragraph after a figure without a caption is its caption: it begins with `Figur:` or `Bild 2:`. */
export function isFigureCaption(node: Paragraph): boolean {
  const first = node.children[0];
  return first?.type === "text" && captionStart.test(first.value);
}

/**
 * Build a figure from an image, whose title is the caption.
 *
 * Reports: `image-alt`.
 */
export function figureOf(image: InlineImage, context: MarkdownContext): readonly Block[] {
  const raw = sourceOf(image, context.source);
  const definition = image.type === "imageReference" ? context.definitions.get(image.identifier) : undefined;
  const url = image.type === "image" ? image.url : (definition?.url ?? "");
  const title = image.type === "image" ? image.title : definition?.title;
  const titleSource = definition === undefined ? raw : sourceOf(definition, context.source);
  const alt = (image.alt ?? "").trim();
  const missing = alt === "";
  if (missing) {
    const severity = context.variant === "draft" ? "warning" : "error";
    context.report(problem(imageAlt, "missing", placeOf(raw), { severity, values: { image: url } }));
  }
  const asset = context.assetOf(url);
  if (asset === undefined) return [placeholder(`[Bilden ${url} saknas]`, raw, context)];
  const id = context.ids.next("figure");
  const caption: Caption | undefined = title
    ? { id: partId(id, "caption"), children: [textNode(find(title, titleSource, "last"))] }
    : undefined;
  const figure: Figure = {
    type: "figure",
    id,
    asset,
    alt: missing ? textAt("[Bildbeskrivning saknas]", placeOf(raw)) : find(alt, raw, "first"),
    ...(caption && { caption }),
  };
  return missing ? [figure, placeholder("[Bildbeskrivning saknas]", raw, context)] : [figure];
}

/** Give a figure the paragraph below it as its caption. */
export function withCaption(figure: Figure, node: Paragraph, context: MarkdownContext): Figure {
  return { ...figure, caption: { id: partId(figure.id, "caption"), children: inlinesOf(node.children, context) } };
}

function placeholder(words: string, raw: PlacedText, context: MarkdownContext): Block {
  return paragraph(context.ids.next("placeholder"), "placeholder", [textNode(textAt(words, placeOf(raw)))]);
}

/** Words of an image: placed letter for letter where the source has the same letters, else as a whole. */
function find(value: string, raw: PlacedText, which: "first" | "last"): PlacedText {
  const words = onOneLine(value);
  const at = which === "first" ? raw.value.indexOf(words) : raw.value.lastIndexOf(words);
  return at === -1 ? textAt(words, placeOf(raw)) : sliceText(raw, at, at + words.length);
}

/** Lines of a description joined by a space each. */
function onOneLine(value: string): string {
  const lines = value.split(/[\r\n]/);
  const trimmed = lines.map((line, index) => {
    const start = index === 0 ? line : line.trimStart();
    return index === lines.length - 1 ? start : start.trimEnd();
  });
  return trimmed
    .filter((line, index) => line !== "" || index === 0 || index === lines.length - 1)
    .join(" ")
    .replaceAll("\t", " ");
}
