import type { Root } from "mdast";
import type { Place } from "../../ground/diagnostics/place.ts";
import type { PlacedText } from "../../ground/text/placed-text.ts";

/** A value of the front matter. Every scalar is text, whatever YAML would make of it. */
export type FieldValue =
  | { readonly type: "text"; readonly text: PlacedText; readonly place: Place }
  | { readonly type: "list"; readonly items: readonly FieldValue[]; readonly place: Place }
  /** Where `isPartial`, some lines could not be read: what seems to be missing may be among them. */
  | { readonly type: "map"; readonly fields: readonly Field[]; readonly place: Place; readonly isPartial?: true }
  /** A key with nothing after it. The place is where the value would begin. */
  | { readonly type: "empty"; readonly place: Place }
  /** A value that could not be read. That is reported: say nothing more of the value, nor of a key that is not known. */
  | { readonly type: "unknown"; readonly place: Place };

/** `key.value` is in Unicode normal form C. */
export type Field = { readonly key: PlacedText; readonly value: FieldValue };

/** `<!-- yrka-ignore rule-id: reason -->` or `# yrka-ignore rule-id: reason`, and the part of the file that it is for. */
export type Ignore = {
  readonly place: Place;
  readonly ruleId: string;
  readonly reason: string;
  readonly excuses: Place;
};

/** Inline Markdown read from a front matter value. Offsets in the tree are into `text.value`; `placeOf` leads on to the file. */
export type InlineMarkdown = { readonly root: Root; readonly text: PlacedText };

/** The body. `text` is the whole text of the file, and offsets in the tree are into it. */
export type BodyMarkdown = { readonly root: Root; readonly text: PlacedText };

/** The syntax of a motion file, before anything is known of motions. */
export type SourceSyntax = {
  readonly file: string;
  readonly text: string;
  /** Absent when the front matter is missing or unclosed, and when nothing in it can be read. */
  readonly frontMatter?: Extract<FieldValue, { type: "map" }>;
  readonly body: BodyMarkdown;
  /** Where the body begins in the text. */
  readonly bodyStart: number;
  readonly ignores: readonly Ignore[];
};
