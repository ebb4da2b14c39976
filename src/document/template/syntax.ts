import type { Place } from "../../ground/diagnostics/place.ts";

/** A piece of a template, checked: every name is known and every tag is whole. */
export type TemplateNode =
  /** Markup, letter for letter as in the file from `start`. */
  | { readonly type: "markup"; readonly text: string; readonly file: string; readonly start: number }
  | { readonly type: "field"; readonly path: FieldPath; readonly place: Place }
  | {
      readonly type: "if" | "each" | "with";
      readonly path: FieldPath;
      readonly body: readonly TemplateNode[];
      readonly otherwise: readonly TemplateNode[];
    }
  | { readonly type: "partial"; readonly nodes: readonly TemplateNode[] };

/** A node that writes something itself. */
export type WrittenNode = Extract<TemplateNode, { readonly type: "markup" | "field" }>;

/** `../ärende.rubrik`: one scope up, then by name. `@first` and `@last` have `loop`. */
export type FieldPath =
  | { readonly up: number; readonly names: readonly string[]; readonly loop?: undefined }
  | { readonly loop: "first" | "last" };
