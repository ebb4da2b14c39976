import { parseArgs } from "node:util";
import type { Wording } from "../../ground/diagnostics/rule.ts";
import { nearest } from "../../ground/text/nearest.ts";
import { type Given, type Options, UsageError } from "./command.ts";

export const globalOptions = {
  lang: { argument: "sv|en", choices: ["sv", "en"], help: { sv: "språk i meddelanden", en: "language of messages" } },
  help: { help: { sv: "visa hjälp", en: "show help" } },
} as const satisfies Options;

/**
 * Read the arguments after the command's name.
 *
 * Errors: `UsageError` for an unknown option (with the nearest known one), a missing or wrong value, or too many operands.
 */
export function readArguments(
  args: readonly string[],
  options: Options,
  operandCount: { readonly min: number; readonly max: number },
): { readonly operands: readonly string[]; readonly given: Given } {
  const known: Options = { ...options, ...globalOptions };
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(
      Object.entries(known).map(([name, spec]) => [name, { type: spec.argument === undefined ? "boolean" : "string" }]),
    ),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const values = new Map<string, string | true>();
  const operands: string[] = [];
  for (const token of tokens) {
    if (token.kind === "positional") operands.push(token.value);
    if (token.kind === "option") values.set(token.name, checked(token.name, token.rawName, token.value, known));
  }
  if (operands.length > operandCount.max) throw tooMany(operands[operandCount.max] ?? "");
  if (operands.length < operandCount.min && !values.has("help")) {
    throw new UsageError({ sv: "En fil saknas efter kommandot", en: "A file is missing after the command" });
  }
  const text = (name: string): string | undefined => {
    const value = values.get(name);
    return typeof value === "string" ? value : undefined;
  };
  return { operands, given: { has: (name) => values.has(name), text } };
}

function checked(name: string, rawName: string, value: string | undefined, known: Options): string | true {
  const spec = Object.hasOwn(known, name) ? known[name] : undefined;
  if (spec === undefined) throw unknownOption(rawName, Object.keys(known));
  if (spec.argument === undefined) {
    if (value !== undefined)
      throw new UsageError({ sv: `${rawName} tar inget värde`, en: `${rawName} takes no value` });
    return true;
  }
  if (value === undefined || value === "") {
    throw new UsageError({
      sv: `${rawName} behöver ett värde: ${rawName} ${spec.argument}`,
      en: `${rawName} needs a value: ${rawName} ${spec.argument}`,
    });
  }
  const choices = spec.choices;
  const wrong = value.split(",").find((part) => choices !== undefined && !choices.includes(part));
  if (wrong !== undefined && choices !== undefined) {
    throw new UsageError({
      sv: `${rawName} kan inte vara ”${wrong}”; välj bland: ${choices.join(", ")}`,
      en: `${rawName} cannot be "${wrong}"; choose among: ${choices.join(", ")}`,
    });
  }
  return value;
}

function unknownOption(rawName: string, known: readonly string[]): UsageError {
  const near = nearest(rawName.replace(/^-+/, ""), known);
  return new UsageError(
    withSuggestion(
      { sv: `Okänt val ${rawName}`, en: `Unknown option ${rawName}` },
      near === undefined ? undefined : `--${near}`,
    ),
  );
}

export function withSuggestion(wording: Wording, suggestion: string | undefined): Wording {
  return suggestion === undefined
    ? wording
    : { sv: `${wording.sv}, menade du ${suggestion}?`, en: `${wording.en}, did you mean ${suggestion}?` };
}

function tooMany(operand: string): UsageError {
  return new UsageError({ sv: `För många argument, från ”${operand}”`, en: `Too many arguments, from "${operand}"` });
}
