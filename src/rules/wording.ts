import type { Diagnostic } from "../ground/diagnostics/diagnostic.ts";
import type { Message, Severity, Wording } from "../ground/diagnostics/rule.ts";
import { ruleOf } from "./registry.ts";

export type Language = "sv" | "en";

const severityWords: Readonly<Record<Severity, Wording>> = {
  error: { sv: "fel", en: "error" },
  warning: { sv: "varning", en: "warning" },
  info: { sv: "råd", en: "advice" },
};

export function severityWord(severity: Severity, language: Language): string {
  return severityWords[severity][language];
}

/** What is wrong, without a final full stop. */
export function reasonOf(diagnostic: Diagnostic, language: Language): string {
  return fill(messageOf(diagnostic).reason[language], diagnostic.values, language);
}

/** What to do about it, where the rule knows. */
export function hintOf(diagnostic: Diagnostic, language: Language): string | undefined {
  const hint = messageOf(diagnostic).hint;
  return hint === undefined ? undefined : fill(hint[language], diagnostic.values, language);
}

function messageOf(diagnostic: Diagnostic): Message {
  const messages: Readonly<Record<string, Message>> = ruleOf(diagnostic).messages;
  const message = messages[diagnostic.message];
  if (message === undefined) throw new Error(`rule ${diagnostic.ruleId} has no message ${diagnostic.message}`);
  return message;
}

function fill(template: string, values: Diagnostic["values"], language: Language): string {
  return visible(
    template.replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = Object.hasOwn(values, name) ? values[name] : undefined;
      return typeof value === "object" ? value[language] : (value ?? whole);
    }),
  );
}

/** The text on one line, with control characters shown as pictures, so that no text from a motion can steer the terminal. */
export function visible(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, (character) => {
    const code = character.charCodeAt(0);
    if (code < 0x20) return String.fromCharCode(0x2400 + code);
    return code === 0x7f ? "\u2421" : "\ufffd";
  });
}
