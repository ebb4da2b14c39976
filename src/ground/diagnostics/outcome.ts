import type { Diagnostic } from "./diagnostic.ts";

/** What a phase gives: its value, absent where an error made it impossible, and every problem it met. */
export type Outcome<T> = { readonly value?: T | undefined; readonly diagnostics: readonly Diagnostic[] };

/** Gathers the problems of several phases. */
export class Report {
  readonly #diagnostics: Diagnostic[] = [];

  add(...diagnostics: readonly Diagnostic[]): void {
    for (const diagnostic of diagnostics) this.#diagnostics.push(diagnostic);
  }

  /** Keep the problems of a phase and hand on its value. */
  take<T>(outcome: Outcome<T>): T | undefined {
    // One by one: a hostile file has more problems than a call may have arguments.
    for (const diagnostic of outcome.diagnostics) this.#diagnostics.push(diagnostic);
    return outcome.value;
  }

  get hasErrors(): boolean {
    return this.#diagnostics.some((diagnostic) => diagnostic.severity === "error");
  }

  /** The problems by file, place and rule, each once. */
  get diagnostics(): readonly Diagnostic[] {
    return sortDiagnostics(this.#diagnostics);
  }

  outcome<T>(value?: T): Outcome<T> {
    return { value, diagnostics: this.diagnostics };
  }
}

/** By file, place and rule; equal problems once. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  if (diagnostics.length < 2) return diagnostics;
  const unique: Diagnostic[] = [];
  /** What has been said of one place by one rule. */
  let said = new Set<string>();
  for (const diagnostic of diagnostics.toSorted(compare)) {
    const previous = unique.at(-1);
    if (previous === undefined || compare(previous, diagnostic) !== 0) said = new Set();
    else {
      if (said.size === 0) said.add(keyOf(previous));
      const words = keyOf(diagnostic);
      if (said.has(words)) continue;
      said.add(words);
    }
    unique.push(diagnostic);
  }
  return unique;
}

function keyOf({ message, values }: Diagnostic): string {
  return JSON.stringify([message, values]);
}

function compare(a: Diagnostic, b: Diagnostic): number {
  return (
    compareText(a.place.file, b.place.file) ||
    a.place.start - b.place.start ||
    a.place.end - b.place.end ||
    compareText(a.ruleId, b.ruleId)
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
