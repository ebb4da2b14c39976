import type { Wording } from "../../ground/diagnostics/rule.ts";
import type { Host } from "../../ground/host/host.ts";
import type { Language } from "../../rules/wording.ts";
import type { ExitCode } from "./exit-code.ts";
import type { Screen } from "./terminal.ts";

/** `argument` names what an option takes, such as `DIR`; an option without one is a switch. */
export type OptionSpec = { readonly argument?: string; readonly choices?: readonly string[]; readonly help: Wording };

export type Options = Readonly<Record<string, OptionSpec>>;

/** The options that were given, by name. */
export type Given = { readonly has: (name: string) => boolean; readonly text: (name: string) => string | undefined };

export type Context = { readonly host: Host; readonly terminal: Screen; readonly language: Language };

/** One command of the program. `operands` is shown in the help, such as `[PATH…]`; at most `maxOperands` are taken. */
export type Command = {
  readonly operands: string;
  readonly minOperands: number;
  readonly maxOperands: number;
  readonly options: Options;
  readonly run: (operands: readonly string[], options: Given, context: Context) => Promise<ExitCode>;
};

/** The user called a command the wrong way. */
export class UsageError extends Error {
  override readonly name = "UsageError";
  readonly wording: Wording;

  constructor(wording: Wording) {
    super(wording.en);
    this.wording = wording;
  }
}
