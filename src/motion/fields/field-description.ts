import type { Wording } from "../../ground/diagnostics/rule.ts";
import type { Appearance } from "./appearance.ts";
import type { FieldType } from "./field-type.ts";

/** A field of the front matter: everything the program knows of it. What reads, writes, checks or explains fields asks this. */
export type FieldDescription = {
  /** In the motion file and in templates, in Unicode normal form C. */
  readonly key: string;
  /** In the program and in the registrar's data. */
  readonly name: string;
  readonly type: FieldType;
  /** Who fills it in: the author, the author for contact alone, or the party office afterwards. */
  readonly from: "author" | "contact" | "office";
  readonly appears: readonly Appearance[];
  readonly title: Wording;
  readonly description: Wording;
  /** What happens without it, as a part of a sentence. */
  readonly omitted?: Wording;
  /** Values as motions have them. */
  readonly examples?: readonly string[];
  /** An unquoted value is read to its end as the author wrote it, also where YAML would cut or refuse it. */
  readonly isProse?: true;
  /** A motion, or the item of a list, cannot be without it. */
  readonly isRequired?: true;
  /** Other words for the key that authors have used. */
  readonly synonyms?: readonly string[];
  /** Values that an editor suggests. Those of a choice are suggested anyway. */
  readonly suggestions?: "kommuner" | "templates" | "files" | readonly string[];
  /** Heading of its column in the office's catalogue, which has no column for it otherwise. */
  readonly column?: Wording;
};

/** Describe a field; its literal types are kept. */
export function field<const F extends FieldDescription>(description: F): F {
  return description;
}
