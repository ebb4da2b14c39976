import { present } from "../ground/text/present.ts";
import { caseTitle } from "../motion/case-title.ts";
import type { Motion, Signatory } from "../motion/motion.ts";
import { generator } from "../version.ts";
import { clauseText } from "./clause-items.ts";
import type { BuildContext } from "./markdown/context.ts";
import type { Meta, MetaClause, MetaSignatory } from "./meta.ts";
import { plainBlocks } from "./plain-text.ts";
import type { Block, Note } from "./types.ts";

/** What stands where a draft has no title yet. */
export const MISSING_TITLE = "[Rubrik saknas]";

/** Make the registrar's data from a motion and its built body. A draft says that it is one in its title. */
export function makeMeta(
  motion: Motion,
  body: { readonly blocks: readonly Block[]; readonly notes: readonly Note[] },
  context: BuildContext,
): Meta {
  const { office, item, authority } = motion;
  const title = motion.title.value.trim() || MISSING_TITLE;
  const clausesOf = (prefix: "att" | "fraga"): readonly MetaClause[] =>
    (prefix === "att" ? motion.clauses : motion.questions).map((clause) => ({
      ordinal: clause.ordinal,
      id: `${prefix}-${clause.ordinal}`,
      text: clauseText(clause, context),
    }));
  return {
    schema: "yrka/motion/1",
    kind: motion.kind,
    variant: context.variant,
    title: context.variant === "draft" ? `Utkast: ${title}` : title,
    caseTitle: caseTitle(motion),
    authority: { id: authority.id, name: authority.name, kind: authority.kind },
    addressee: motion.addressee.value,
    ...present({ date: motion.date?.value, place: motion.place?.value, meeting: motion.meeting }),
    ...(item && {
      item: present({ title: item.title?.value, paragraph: item.paragraph?.value, caseNumber: item.caseNumber?.value }),
    }),
    ...present({ leadIn: motion.leadIn?.value }),
    clauses: clausesOf("att"),
    questions: clausesOf("fraga"),
    signatories: motion.signatories.map(toMetaSignatory),
    attachments: motion.attachments.map(({ file, title: name }) => ({
      file: file.value,
      ...present({ title: name?.value }),
    })),
    caseNumbers: office.caseNumbers,
    ...present({ publicNumber: office.publicNumber, submitted: office.submitted, raised: office.raised }),
    ...present({ decision: office.decision, own: office.own }),
    body: plainBlocks(body.blocks, body.notes),
    source: { name: `${motion.name}.md`, sha256: motion.sourceHash },
    generator,
  };
}

function toMetaSignatory({ name, party, role, onBehalfOf, email, phone }: Signatory): MetaSignatory {
  return present({
    name: name?.value,
    party: party?.value,
    role: role?.value,
    onBehalfOf: onBehalfOf?.value,
    email: email?.value,
    phone: phone?.value,
  });
}
