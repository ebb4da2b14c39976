import { problem } from "../../ground/diagnostics/diagnostic.ts";
import type { Outcome } from "../../ground/diagnostics/outcome.ts";
import { sizeLimit } from "../../rules/source/size-limit.ts";
import { limits } from "./limits.ts";
import { readFrontMatter } from "./read-front-matter.ts";
import type { IsProse } from "./scan-front-matter.ts";
import type { FieldValue } from "./syntax.ts";

/**
 * Read a whole file of YAML into fields with places, every scalar as text.
 *
 * `isProse` says which values are read to the end of their line as written.
 *
 * Reports: `yaml-parses`, `yaml-keys-unique`, `yaml-quotes-needed`, `size-limit`.
 */
export function readYaml(file: string, text: string, isProse: IsProse = () => false): Outcome<FieldValue> {
  const kibibytes = Math.ceil(text.length / 1024);
  if (kibibytes > limits.settingsKibibytes) {
    const values = { size: `${kibibytes} KiB`, limit: `${limits.settingsKibibytes} KiB` };
    return { diagnostics: [problem(sizeLimit, "file", { file, start: 0, end: 0 }, { values })] };
  }
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const { value, diagnostics } = readFrontMatter(file, text, start, text.length, isProse);
  return { value: value?.map, diagnostics };
}
