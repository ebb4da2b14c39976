import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse, stringify } from "yaml";
import { checkMotion } from "../../src/build/check-motion.ts";
import { noConfiguration } from "../../src/build/configuration/configuration.ts";
import { openResources } from "../../src/build/resources.ts";
import type { Diagnostic } from "../../src/ground/diagnostics/diagnostic.ts";
import { caseTitle } from "../../src/motion/case-title.ts";
import { MOTION_FILE, motionHost } from "./motion-text.ts";

const folder = join(import.meta.dirname, "../planted");

type Source = { readonly fields: Readonly<Record<string, unknown>>; readonly body: string };

/** A mistake as `mistakes.yml` has it; the keys are explained in the README beside that file. */
export type Mistake = Partial<Source> & {
  readonly name: string;
  readonly base?: string;
  readonly mistake: string;
  readonly rule?: string;
  readonly "any-of"?: readonly string[];
  readonly at: string | readonly string[];
  readonly "case-title"?: Readonly<Record<string, number>>;
};

const { bases, proposed, ...first } = tableOf<{
  readonly proposed: readonly string[];
  readonly bases: Readonly<Record<string, Source>>;
}>("mistakes.yml");

/** Those of both tables. */
export const mistakes: readonly Mistake[] = [...first.mistakes, ...tableOf("mistakes-2.yml").mistakes];

export { proposed };

function tableOf<More = object>(name: string): More & { readonly mistakes: readonly Mistake[] } {
  return parse(readFileSync(join(folder, name), "utf8"));
}

/** The motions that the mistakes are planted in, before that. */
export const baseTexts: readonly (readonly [name: string, text: string])[] = Object.keys(bases).map((base) => [
  base,
  plantedText({ base }),
]);

/** The motion with the mistake in it, as its author would have written the file. */
export function plantedText({ base = "kommun", fields, body }: Pick<Mistake, "base" | "fields" | "body">): string {
  const good = bases[base];
  if (good === undefined) throw new Error(`no base ${base}`);
  return `---\n${stringify({ ...good.fields, ...fields }, { lineWidth: 0 })}---\n\n${body ?? good.body}`;
}

/** Motions without a mistake: file name and text. */
export const correctMotions: readonly (readonly [name: string, text: string])[] = readdirSync(join(folder, "correct"))
  .sort()
  .map((name) => [name, readFileSync(join(folder, "correct", name), "utf8")]);

/** Files in which the rules once were silent, or cried for nothing, with what is to be told of each as `rule «words»`. */
export const reportedFiles: readonly (readonly [name: string, text: string, expected: readonly string[]])[] =
  Object.entries(
    parse(readFileSync(join(folder, "reported/expected.yml"), "utf8")) as Readonly<Record<string, readonly string[]>>,
  ).map(([name, expected]) => [name, readFileSync(join(folder, "reported", name), "utf8"), expected]);

/** What `yrka check` reports on a file alone in its folder, and its case title where the motion can be built. */
export function checked(text: string): { diagnostics: readonly Diagnostic[]; caseTitle: string | undefined } {
  const resources = openResources(motionHost({ [MOTION_FILE]: text }), noConfiguration);
  const { value, diagnostics } = checkMotion({ path: MOTION_FILE, name: "x", folder: "motions" }, "final", resources);
  return { diagnostics, caseTitle: value && caseTitle(value) };
}

export const rulesExpected = ({ rule, "any-of": anyOf }: Mistake): readonly string[] => anyOf ?? (rule ? [rule] : []);

export const wordsOf = ({ at }: Mistake): readonly string[] => (typeof at === "string" ? [at] : at);

/** How the mistake was caught: the rule that points at its words, "case title" where that comes right, or nothing. */
export function caughtBy(mistake: Mistake): string | undefined {
  const text = plantedText(mistake);
  const spans = wordsOf(mistake).map((words) => ({
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
  }));
  const { diagnostics, caseTitle: title } = checked(text);
  const expected = rulesExpected(mistake);
  const report = diagnostics.find(
    ({ ruleId, place }) =>
      expected.includes(ruleId) &&
      spans.some(({ start, end }) => place.start < end && Math.max(place.end, place.start + 1) > start),
  );
  if (report !== undefined) return report.ruleId;
  const wanted = mistake["case-title"];
  if (wanted === undefined || title === undefined) return undefined;
  const isRight = Object.entries(wanted).every(
    ([words, count]) => title.toLowerCase().split(words.toLowerCase()).length - 1 === count,
  );
  return isRight ? "case title" : undefined;
}
