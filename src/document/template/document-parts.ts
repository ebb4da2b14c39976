import type { Place } from "../../ground/diagnostics/place.ts";
import { placeOf } from "../../ground/text/placed-text.ts";
import { kindFacts } from "../../motion/kinds/kinds.ts";
import { withColon } from "../../motion/lead-in.ts";
import type { Clause, Motion } from "../../motion/motion.ts";
import { generatedLabel, paragraph, partId, textAt, textNode } from "../builders.ts";
import { clauseItemOf } from "../clause-items.ts";
import { bodyOf } from "../markdown/body.ts";
import type { BuildContext } from "../markdown/context.ts";
import { signatureBlockOf } from "../signature-block.ts";
import type { Theme } from "../theme/theme.ts";
import type { Block, BlockId, List, Note } from "../types.ts";
import type { Parts } from "./markup-blocks.ts";

/** The body and its footnotes, built when the template shows it, so that ids are counted in reading order. */
export type BuiltBody = { readonly blocks: readonly Block[]; readonly notes: readonly Note[] };

/** Make the parts of a motion that a template shows. In a draft, a part that is still missing is a visible placeholder. */
export function documentParts(
  motion: Motion,
  theme: Theme,
  context: BuildContext,
  keep: (body: BuiltBody) => void,
): Parts {
  const isDraft = context.variant === "draft";
  const { clauses, questions, attachments } = motion;
  const { operative, isOperativeRequired } = kindFacts(motion.kind);
  const placeholder = (words: string, place: Place): readonly Block[] =>
    isDraft ? [paragraph(context.ids.next("placeholder"), "placeholder", [textNode(textAt(words, place))])] : [];
  const clauseList = (list: readonly Clause[], prefix: "att" | "fraga"): readonly Block[] => {
    const { ordinalsFrom } = theme.clauses;
    const name = prefix === "att" ? "clauses" : "questions";
    const showOrdinal = prefix === "fraga" || isDraft || (ordinalsFrom > 0 && list.length >= ordinalsFrom);
    return groupsOf(list).flatMap((group, index): readonly Block[] => {
      const [{ body }] = group;
      const organ = body && paragraph(context.ids.next("organ"), "organ", [textNode(withColon(body))]);
      const id = context.ids.named(index === 0 ? name : `${name}-${index + 1}`);
      const clauses = group.map((clause) => clauseItemOf(clause, prefix, showOrdinal, context));
      return [...(organ === undefined ? [] : [organ]), { type: "clause-list", id, clauses }];
    });
  };
  return {
    "body-text": {
      isNeeded: motion.body.root.children.length > 0,
      build: () => {
        const body = bodyOf(motion.body, context);
        keep(body);
        return body.blocks;
      },
    },
    "clause-list": {
      isNeeded: clauses.length > 0,
      build: (place) => {
        if (clauses.length > 0) return clauseList(clauses, "att");
        return operative === "clauses" && isOperativeRequired ? placeholder("[Att-satser saknas]", place) : [];
      },
    },
    "question-list": {
      isNeeded: questions.length > 0,
      build: (place) => {
        if (questions.length > 0) return clauseList(questions, "fraga");
        return operative === "questions" && isOperativeRequired ? placeholder("[Frågor saknas]", place) : [];
      },
    },
    "signature-block": {
      isNeeded: motion.signatories.length > 0,
      build: (place) => {
        if (motion.signatories.length === 0) return placeholder("[Undertecknare saknas]", place);
        const form = context.variant === "published" ? "none" : (motion.signatureForm?.value ?? theme.signatures.form);
        return [signatureBlockOf(motion, { form, groupByParty: theme.signatures.groupByParty }, place, context.ids)];
      },
    },
    "attachment-list": {
      isNeeded: attachments.length > 0,
      build: () => (attachments.length === 0 ? [] : [attachmentListOf(motion, context)]),
    },
  };
}

/** Clauses that follow one another and are put to one body. */
function groupsOf(clauses: readonly Clause[]): readonly (readonly [Clause, ...Clause[]])[] {
  const groups: [Clause, ...Clause[]][] = [];
  for (const clause of clauses) {
    const last = groups.at(-1);
    if (last?.[0].body === clause.body && last !== undefined) last.push(clause);
    else groups.push([clause]);
  }
  return groups;
}

/** The attachments, numbered; each by its title, or by the name of its file. */
function attachmentListOf({ attachments }: Motion, { ids }: BuildContext): List {
  const items = attachments.map(({ file, title }, index) => {
    const id = `attachment-${index + 1}` as BlockId;
    const label = generatedLabel(partId(id, "label"), `${index + 1}.`, placeOf(file, 0, 0));
    return { id, label, blocks: [paragraph(partId(id, "text"), "body", [textNode(title ?? file)])] };
  });
  return { type: "list", id: ids.named("attachments"), ordered: true, start: 1, items };
}
