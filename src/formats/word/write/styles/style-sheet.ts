import type { NamedStyle } from "../../format/style-names.ts";
import { element, type Xml } from "../xml-element.ts";
import { type ParagraphFormat, paragraphProperties } from "./paragraph-format.ts";
import { type RunFormat, runProperties } from "./run-format.ts";

/** A style of a paragraph or of characters. Its formats hold what it changes against the style it is based on. */
export type Style = NamedStyle & {
  readonly type: "paragraph" | "character";
  readonly basedOn?: string;
  /** Style of the paragraph that Enter begins. */
  readonly next?: string;
  readonly paragraph?: ParagraphFormat;
  readonly run?: RunFormat;
  /** The one that text without a style has. */
  readonly isDefault?: boolean;
  /** Shown in the gallery of styles. */
  readonly isQuick?: boolean;
  /** Order in Word's recommended list. */
  readonly priority?: number;
  /** The motion's own, and not one of Word's. */
  readonly isCustom?: boolean;
};

/**
 * The `w:style` of a style.
 *
 * Reference: ECMA-376 Part 1, 17.7.4.17 (style), for the order of the parts.
 */
export function styleElement(style: Style): Xml {
  return element(
    "w:style",
    {
      "w:type": style.type,
      "w:default": style.isDefault === true ? 1 : undefined,
      "w:customStyle": style.isCustom === true ? 1 : undefined,
      "w:styleId": style.id,
    },
    [
      element("w:name", { "w:val": style.name }),
      ...(style.basedOn === undefined ? [] : [element("w:basedOn", { "w:val": style.basedOn })]),
      ...(style.next === undefined ? [] : [element("w:next", { "w:val": style.next })]),
      ...(style.priority === undefined ? [] : [element("w:uiPriority", { "w:val": style.priority })]),
      ...(style.isQuick === true ? [element("w:qFormat")] : []),
      ...paragraphProperties(style.paragraph ?? {}),
      ...runProperties(style.run ?? {}),
    ],
  );
}
