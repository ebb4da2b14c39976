import { type Diagnostic, problem } from "../ground/diagnostics/diagnostic.ts";
import { type Outcome, Report } from "../ground/diagnostics/outcome.ts";
import { sha256 } from "../ground/digest/sha256.ts";
import { type PlacedText, placeOf } from "../ground/text/placed-text.ts";
import type { MotionFacts } from "../motion/facts.ts";
import type { KindFacts } from "../motion/kinds/kinds.ts";
import type { Kommuner } from "../motion/kommun/find-kommun.ts";
import type { Kommun } from "../motion/kommun/kommun.ts";
import { defaultLeadIn, withColon } from "../motion/lead-in.ts";
import type { Authority, Motion } from "../motion/motion.ts";
import { outputName } from "../motion/output-name.ts";
import { readFacts } from "../motion/read-facts.ts";
import type { SourceSyntax } from "../motion/source/syntax.ts";
import { checkClauseIsInline } from "./clauses/clause-is-inline.ts";
import { checkClausePresent } from "./clauses/clause-present.ts";
import { operativeOfKind } from "./clauses/operative-of-kind.ts";
import { checkQuestionPresent } from "./questions/question-present.ts";
import { checkSignatoryPresent } from "./signatories/signatory-present.ts";
import { kommunKnown } from "./source/kommun-known.ts";
import { checkTitlePresent } from "./title/title-present.ts";

export type MotionContext = {
  readonly kommuner: Kommuner;
  readonly variant: "final" | "draft" | "published";
};

/** What a motion cannot be without, in the order of the front matter. */
const requirements = [
  checkTitlePresent,
  checkClausePresent,
  checkQuestionPresent,
  operativeOfKind,
  checkClauseIsInline,
  checkSignatoryPresent,
];

/** What a draft may still lack. */
const lackingInDraft: ReadonlySet<string> = new Set([
  "title-present",
  "clause-present",
  "question-present",
  "signatory-present",
]);

/**
 * Make a motion of what its file says. There is one when nothing is wrong with it; in a draft, parts may be missing.
 *
 * What the front matter leaves out is filled in: addressee, template, and lead-in by who signs.
 *
 * Reports: `fields-known`, `fields-typed`, `date-valid`, `size-limit`, `kind-known`, `kommun-known`, `kommun-valid`, `title-present`,
 * `clause-present`, `clause-is-inline`, `question-present`, `signatory-present`.
 */
export function validateMotion(syntax: SourceSyntax, { kommuner, variant }: MotionContext): Outcome<Motion> {
  const read = readFacts(syntax);
  if (read === undefined) return { diagnostics: [] };
  const { facts, diagnostics } = read;
  const report = new Report();
  const found = facts.kommun && findKommun(facts.kommun, kommuner);
  const all = [...diagnostics, ...(found?.diagnostics ?? []), ...requirements.flatMap((rule) => rule(facts, {}))];
  report.add(...(variant === "draft" ? all.map(inDraft) : all));
  if (report.hasErrors || facts.unreadable.size > 0 || facts.kind === undefined) return report.outcome();
  return report.outcome(toMotion(facts, facts.kind, found?.value));
}

/**
 * The kommun that a motion names.
 *
 * Reports: `kommun-known`, `kommun-valid`.
 */
export function findKommun(name: PlacedText, kommuner: Kommuner): Outcome<Kommun> {
  const { kommun, alike, nearest, diagnostics } = kommuner.find(name.value);
  if (kommun !== undefined || diagnostics.length > 0) return { value: kommun, diagnostics };
  const value = name.value;
  const place = placeOf(name);
  if (alike.length > 0) {
    const candidates = alike.map((entry) => `\`${entry.name}\` (${entry.code})`).join(", ");
    return {
      diagnostics: [problem(kommunKnown, "ambiguous", place, { values: { value, candidates }, actual: value })],
    };
  }
  return {
    diagnostics: [
      nearest === undefined
        ? problem(kommunKnown, "unknown", place, { values: { value }, actual: value })
        : problem(kommunKnown, "nearest", place, {
            values: { value, nearest: nearest.name },
            actual: value,
            expected: nearest.name,
          }),
    ],
  };
}

function toMotion(facts: MotionFacts, kind: KindFacts, kommun: Kommun | undefined): Motion {
  const {
    syntax,
    unreadable,
    keys,
    opening,
    kind: _,
    kommun: __,
    template,
    type,
    title,
    addressee,
    leadIn,
    ...said
  } = facts;
  const authority = authorityOf(kommun);
  const generated = (value: string): PlacedText => ({
    value,
    file: syntax.file,
    spans: [{ at: 0, start: opening.end, end: opening.end }],
  });
  const operative = kind.operative === "questions" ? said.questions : said.clauses;
  const hasLeadIn = leadIn !== undefined || operative.length > 0;
  return {
    ...said,
    file: syntax.file,
    name: outputName(syntax.file),
    kind: kind.kind,
    title: title ?? generated(""),
    authority,
    addressee: addressee ?? generated(defaultAddressee(kind, facts.item, authority)),
    templateId: template?.value ?? kommun?.templateId ?? "standard",
    ...(template && { templatePlace: placeOf(template) }),
    ...(hasLeadIn && {
      leadIn:
        leadIn === undefined
          ? generated(defaultLeadIn(kind, said.signatories, operative.length, authority))
          : withColon(leadIn),
    }),
    body: syntax.body,
    sourceHash: sourceHash(syntax.text),
  };
}

/** What is for the minutes is put to nobody, what belongs to an item to the body that has it, and all else to the council. */
function defaultAddressee(kind: KindFacts, item: MotionFacts["item"], { council }: Authority): string {
  if (kind.isForMinutes) return "";
  return (kind.isItemExpected ? item?.body?.value : undefined) ?? council;
}

function authorityOf(kommun: Kommun | undefined): Authority {
  if (kommun === undefined) return { id: "", name: "", kind: "kommun", council: "Kommunfullmäktige" };
  return { id: kommun.id, name: kommun.name, kind: kommun.kind, council: kommun.addressee };
}

/** The same for every way of saving a text: no byte order mark, LF. */
function sourceHash(text: string): string {
  return sha256(text.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n"));
}

function inDraft(diagnostic: Diagnostic): Diagnostic {
  const isLacking = lackingInDraft.has(diagnostic.ruleId) && diagnostic.message !== "in-body";
  return isLacking || diagnostic.message === "item-empty" ? { ...diagnostic, severity: "warning" } : diagnostic;
}
