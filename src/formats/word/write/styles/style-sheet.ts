import { type IParagraphStyleOptions, ParagraphProperties, StyleForCharacter, StyleForParagraph } from "docx";
import type { NamedStyle } from "../../format/style-names.ts";
import { ElementAttributes } from "../component.ts";
import { type ParagraphFormat, paragraphProperties } from "./paragraph-format.ts";
import { type RunFormat, runOptions } from "./run-format.ts";

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
 * The library's style with what it does not say: whether it is the default and whether it is the motion's own.
 *
 * Reference: ECMA-376 Part 1, 17.7.4.17 (style).
 */
export function styleComponent(style: Style): StyleForParagraph | StyleForCharacter {
  return style.type === "paragraph" ? new ParagraphStyle(style) : new CharacterStyle(style);
}

class ParagraphStyle extends StyleForParagraph {
  constructor(style: Style) {
    super({ ...namesOf(style), run: runOptions(style.run ?? {}) });
    this.root = this.root.map((part) =>
      part instanceof ParagraphProperties ? paragraphProperties(style.paragraph ?? {}) : part,
    );
    this.root.push(flagsOf(style));
  }
}

class CharacterStyle extends StyleForCharacter {
  constructor(style: Style) {
    super({ ...namesOf(style), run: runOptions(style.run ?? {}) });
    this.root.push(flagsOf(style));
  }
}

function namesOf({ id, name, basedOn, next, priority, isQuick }: Style): IParagraphStyleOptions {
  return {
    id,
    name,
    ...(basedOn !== undefined && { basedOn }),
    ...(next !== undefined && { next }),
    ...(priority !== undefined && { uiPriority: priority }),
    ...(isQuick === true && { quickFormat: true }),
  };
}

function flagsOf({ isDefault, isCustom }: Style): ElementAttributes {
  return new ElementAttributes({
    "w:default": isDefault === true ? 1 : undefined,
    "w:customStyle": isCustom === true ? 1 : undefined,
  });
}
