import { caseTitle } from "../motion/case-title.ts";
import { fieldData } from "../motion/fields/field-data.ts";
import { fields } from "../motion/fields/fields.ts";
import type { Motion } from "../motion/motion.ts";
import { generator } from "../version.ts";
import { clauseText } from "./clause-items.ts";
import type { BuildContext } from "./markdown/context.ts";
import { type Meta, type MetaClause, metaKeys } from "./meta.ts";
import { plainBlocks } from "./plain-text.ts";
import type { Block, Note } from "./types.ts";

/** The title of a draft that has none yet. */
export const MISSING_TITLE = "[Rubrik saknas]";

/** Make the registrar's data from a motion and its built body. A draft says that it is one in its title. */
export function makeMeta(
  motion: Motion,
  body: { readonly blocks: readonly Block[]; readonly notes: readonly Note[] },
  context: BuildContext,
): Meta {
  const { authority } = motion;
  const title = motion.title.value.trim() || MISSING_TITLE;
  const clausesOf = (prefix: "att" | "fraga"): readonly MetaClause[] =>
    (prefix === "att" ? motion.clauses : motion.questions).map((clause) => ({
      ordinal: clause.ordinal,
      id: `${prefix}-${clause.ordinal}`,
      text: clauseText(clause, context),
      ...(clause.body && { body: clause.body.value }),
    }));
  return inOrder<Meta>({
    ...fieldData(fields, motion, "data"),
    schema: "yrka/motion/1",
    kind: motion.kind,
    variant: context.variant,
    title: context.variant === "draft" ? `Utkast: ${title}` : title,
    caseTitle: caseTitle(motion),
    authority: { id: authority.id, name: authority.name, kind: authority.kind },
    addressee: motion.addressee.value,
    clauses: clausesOf("att"),
    questions: clausesOf("fraga"),
    body: plainBlocks(body.blocks, body.notes),
    source: { name: `${motion.name}.md`, sha256: motion.sourceHash },
    generator,
  });
}

/** Put the keys of the data in their order. */
function inOrder<T extends object>(data: T): T {
  const entries = Object.entries(data);
  const at = ([name]: readonly [string, unknown]): number => metaKeys.indexOf(name);
  return Object.fromEntries(entries.sort((a, b) => at(a) - at(b))) as T;
}
