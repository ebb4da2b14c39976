import type { Diagnostic } from "../../src/ground/diagnostics/diagnostic.ts";
import { sortDiagnostics } from "../../src/ground/diagnostics/outcome.ts";
import { positionAt } from "../../src/ground/diagnostics/place.ts";
import type { Host } from "../../src/ground/host/host.ts";
import { memoryHost } from "../../src/ground/host/memory-host.ts";
import { nodeHost } from "../../src/ground/host/node-host.ts";
import { isProse } from "../../src/motion/fields/is-prose.ts";
import { openKommuner } from "../../src/motion/kommun/find-kommun.ts";
import type { Motion } from "../../src/motion/motion.ts";
import { readSource } from "../../src/motion/source/read-source.ts";
import { checkMotion } from "../../src/rules/check-motion.ts";
import { type MotionContext, validateMotion } from "../../src/rules/validate-motion.ts";

/** Where the tests pretend that a motion lies. */
export const MOTION_FILE = "motions/x.md";

const defaults: Readonly<Record<string, string>> = {
  kommun: "Umeå",
  titel: "Fler cykelplatser vid resecentrum",
  datum: "2026-11-23",
  ort: "Umeå",
  yrkande: '"Mot denna bakgrund yrkar undertecknad att kommunfullmäktige beslutar:"',
  "att-satser": list(
    "att kommunen bygger 200 cykelplatser vid resecentrum.",
    "att kostnaden tas ur investeringsramen för 2027.",
  ),
  undertecknare: list("namn: Anna Exempel\n    parti: M"),
};

const defaultBody = "Fler reser med cykel till resecentrum än det finns platser för.\n";

/** The source of a good motion, but for what is given: fields as YAML, left out where `undefined`. */
export function motionText(
  fields: Readonly<Record<string, string | undefined>> = {},
  body: string = defaultBody,
): string {
  const lines = Object.entries({ ...defaults, ...fields }).flatMap(([key, value]) =>
    value === undefined ? [] : [value.startsWith("\n") || value === "" ? `${key}:${value}` : `${key}: ${value}`],
  );
  return `---\n${lines.join("\n")}\n---\n\n${body}`;
}

/** A list as it stands below its key. */
export function list(...items: readonly string[]): string {
  return items.map((item) => `\n  - ${item}`).join("");
}

export type CheckOptions = {
  readonly files?: Readonly<Record<string, string>>;
  readonly variant?: MotionContext["variant"];
  readonly file?: string;
};

/** The project's own kommuner, and the files of a test. */
export function motionHost(files: Readonly<Record<string, string | Uint8Array>> = {}): Host {
  return memoryHost(files, nodeHost(new URL("../..", import.meta.url).pathname));
}

const kommuner = openKommuner(motionHost());

/** Read, validate and check a motion: the motion, where it is valid, and every problem. */
export function checkText(text: string, { files, variant = "final", file = MOTION_FILE }: CheckOptions = {}) {
  const source = readSource(file, text, isProse);
  const syntax = source.value;
  if (syntax === undefined) throw new Error("the source gave no syntax");
  const validated = validateMotion(syntax, { kommuner, variant });
  const checked = checkMotion(syntax, { kommuner, ...(files && { host: motionHost(files) }) });
  const diagnostics = sortDiagnostics([...source.diagnostics, ...validated.diagnostics, ...checked]);
  return { syntax, motion: validated.value, diagnostics };
}

export function validMotion(text: string, options?: CheckOptions): Motion {
  const { motion, diagnostics } = checkText(text, options);
  if (motion === undefined) throw new Error(diagnostics.map((diagnostic) => show(diagnostic, text)).join("\n"));
  return motion;
}

/** `6:3 clause-unique/repeated «att ja»`: where, what, and the words it points at. */
export function show({ ruleId, message, place }: Diagnostic, text: string): string {
  const { line, column } = positionAt(text, place.start);
  return `${line}:${column} ${ruleId}/${message} «${text.slice(place.start, place.end)}»`;
}
