import { type Outcome, Report } from "../../ground/diagnostics/outcome.ts";
import { divideFrontMatter } from "./front-matter.ts";
import { type FrontMatter, readFrontMatter } from "./read-front-matter.ts";
import { readPlainFields } from "./read-plain-fields.ts";
import type { IsProse } from "./scan-front-matter.ts";

/** The part of a motion above its body. `map` is absent when the front matter is missing or unclosed, and when nothing in it can be read. */
export type Head = FrontMatter & { readonly bodyStart: number };

/**
 * Read the front matter of a motion, and where its body begins. Never throws.
 *
 * Reports: `front-matter-present`, `yaml-parses`, `yaml-keys-unique`, `yaml-quotes-needed`, `size-limit`.
 */
export function readHead(file: string, text: string, isProse: IsProse): Outcome<Head> {
  const report = new Report();
  const { yaml, bodyStart } = report.take(divideFrontMatter(file, text)) ?? { bodyStart: 0 };
  const plain = yaml && readPlainFields(file, text, yaml, isProse);
  const frontMatter = plain
    ? { map: plain, ignores: [] }
    : (yaml && report.take(readFrontMatter(file, text, yaml.start, yaml.end, isProse))) || { ignores: [] };
  return { value: { ...frontMatter, bodyStart }, diagnostics: report.diagnostics };
}
