import { type Outcome, Report } from "../../ground/diagnostics/outcome.ts";
import { verbatim } from "../../ground/text/placed-text.ts";
import { present } from "../../ground/text/present.ts";
import { caseTitle } from "../../motion/case-title.ts";
import type { MotionFacts } from "../../motion/facts.ts";
import { officeTexts } from "../../motion/fields/columns.ts";
import { isProse } from "../../motion/fields/is-prose.ts";
import { kindFacts } from "../../motion/kinds/kinds.ts";
import type { Kommuner } from "../../motion/kommun/find-kommun.ts";
import type { Signatory } from "../../motion/motion.ts";
import { readFacts } from "../../motion/read-facts.ts";
import { decodeSource } from "../../motion/source/decode-source.ts";
import { divideFrontMatter } from "../../motion/source/front-matter.ts";
import { readFrontMatter } from "../../motion/source/read-front-matter.ts";
import { readPlainFields } from "../../motion/source/read-plain-fields.ts";
import type { FieldValue, SourceSyntax } from "../../motion/source/syntax.ts";
import { dueDate } from "./due-date.ts";
import type { Entry, EntrySignatory, Status } from "./entry.ts";

type FieldMap = Extract<FieldValue, { type: "map" }>;

/** Fields of which the catalogue says nothing, and which take the longest to read. */
const passedOver: ReadonlySet<string> = new Set(["yrkande", "att-satser", "frågor", "bilagor", "eget"]);

/** Path and name of a motion. */
export type EntrySource = { readonly path: string; readonly name: string };

/**
 * Read what the catalogue says of a motion from the bytes of its file. Only the front matter is read: the body says nothing here, and
 * takes ten times as long. A motion with errors is listed with what could be read; one without a front matter is not.
 *
 * Reports: the errors of source and fields.
 */
export function readEntry(
  { path, name }: EntrySource,
  bytes: Uint8Array,
  { today, kommuner }: { readonly today: string; readonly kommuner: Kommuner },
): Outcome<Omit<Entry, "files">> {
  const report = new Report();
  const text = report.take(decodeSource(path, bytes));
  if (text === undefined) return report.outcome();
  const syntax = report.take(readHead(path, text));
  const read = syntax && readFacts(syntax);
  if (read === undefined) return report.outcome();
  report.take(read);
  const named = read.facts.kommun?.value;
  const kommun = named === undefined ? undefined : (kommuner.find(named).kommun?.name ?? named);
  const errors = report.diagnostics.filter(({ severity }) => severity === "error");
  return { value: toEntry(read.facts, { source: path, name, authority: kommun }, today), diagnostics: errors };
}

/** The fields that the catalogue says something of, without the body. A plain front matter is read without asking YAML. */
function readHead(file: string, text: string): Outcome<SourceSyntax> {
  const { value: division, diagnostics: dividing } = divideFrontMatter(file, text);
  const { yaml, bodyStart } = division ?? { bodyStart: 0 };
  if (yaml === undefined) return { diagnostics: dividing };
  const plain = readPlainFields(file, text, yaml, isProse);
  if (plain !== undefined) {
    const syntax = syntaxOf(file, text, plain, bodyStart);
    if (readFacts(syntax)?.diagnostics.length === 0) return { value: syntax, diagnostics: [] };
  }
  const { value: read, diagnostics } = readFrontMatter(file, text, yaml.start, yaml.end, isProse);
  if (read?.map === undefined) return { diagnostics };
  return { value: syntaxOf(file, text, read.map, bodyStart), diagnostics };
}

function syntaxOf(file: string, text: string, map: FieldMap, bodyStart: number): SourceSyntax {
  const fields = map.fields.filter(({ key }) => !passedOver.has(key.value));
  const body = { root: { type: "root" as const, children: [] }, text: verbatim(text, file, 0) };
  return { file, text, frontMatter: { ...map, fields }, body, bodyStart, ignores: [] };
}

function toEntry(
  facts: MotionFacts,
  {
    source,
    name,
    authority,
  }: { readonly source: string; readonly name: string; readonly authority: string | undefined },
  today: string,
): Omit<Entry, "files"> {
  const { submitted, raised, decision, meeting } = facts;
  const kind = facts.kind?.kind ?? "motion";
  const title = facts.title ?? verbatim("", source, 0);
  const isAnsweredWithinYear = kindFacts(kind).kind === "motion";
  const due = isAnsweredWithinYear && raised !== undefined ? dueDate(raised.value) : undefined;
  return {
    source,
    name,
    kind,
    title: oneLine(title.value),
    caseTitle: caseTitle({ ...facts, kind, title }),
    ...present({ authority, date: facts.date?.value }),
    signatories: facts.signatories.map(toSignatory),
    status: statusOf(facts, due, today),
    ...present({ submitted: submitted?.value, raised: raised?.value, due }),
    ...present({ decided: decision?.date?.value, paragraph: decision?.paragraph?.value }),
    outcomes: decision?.outcomes.map(({ value }) => value) ?? [],
    caseNumbers: facts.caseNumbers.map(({ value }) => value),
    ...present(Object.fromEntries(officeTexts.map(({ name }) => [name, facts[name]?.value]))),
    ...present({ meeting: meeting?.value }),
  };
}

function statusOf({ submitted, raised, decision }: MotionFacts, due: string | undefined, today: string): Status {
  if (decision !== undefined) return "decided";
  if (due !== undefined && due < today) return "overdue";
  if (raised !== undefined) return "raised";
  return submitted === undefined ? "written" : "submitted";
}

function toSignatory({ name, party, onBehalfOf }: Signatory): EntrySignatory {
  return present({ name: name?.value, party: party?.value, onBehalfOf: onBehalfOf?.value });
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
