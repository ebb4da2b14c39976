import { type CompletionItem, CompletionItemKind, type Position } from "vscode-languageserver/node.js";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { fieldHelp } from "../motion/field-help.ts";
import { KINDS } from "../motion/kinds/kinds.ts";
import { PARTIES } from "../motion/parties.ts";
import { FIELD_NAMES } from "../motion/schema.ts";
import type { Resources } from "../pipeline/resources.ts";

/** What can stand at a position of the front matter: names of fields, kommuner, parties, kinds and forms of signature. */
export function complete(document: TextDocument, position: Position, { kommuner }: Resources): CompletionItem[] {
  const before = document.getText({ start: { line: 0, character: 0 }, end: position });
  if (!isInFrontMatter(before)) return [];
  const line = before.slice(before.lastIndexOf("\n") + 1);
  const value = /^\s*(?:- )?([\p{L}-]+):\s+[^\n]*$/u.exec(line)?.[1];
  if (value !== undefined) return valuesOf(value, kommuner);
  const key = /^(\s*)(?:- )?[\p{L}-]*$/u.exec(line);
  if (key === null) return [];
  const parent = key[1] === "" && !line.startsWith("- ") ? "" : parentOf(before);
  return (FIELD_NAMES[parent] ?? []).map((name) => keyItem(name, parent));
}

function isInFrontMatter(before: string): boolean {
  const lines = before.replace(/^\ufeff/, "").split(/\r?\n/);
  return lines[0]?.trimEnd() === "---" && !lines.slice(1).some((line) => line.trimEnd() === "---");
}

/** The field at the margin that the last line stands below. */
function parentOf(before: string): string {
  const keys = [...before.matchAll(/^([\p{L}-]+):/gmu)];
  return keys.at(-1)?.[1]?.normalize("NFC") ?? "";
}

function keyItem(name: string, parent: string): CompletionItem {
  const help = fieldHelp[parent === "" ? name : `${parent}.${name}`];
  return {
    label: name,
    kind: CompletionItemKind.Field,
    insertText: `${name}: `,
    ...(help === undefined ? {} : { documentation: help.description }),
  };
}

function valuesOf(key: string, kommuner: Resources["kommuner"]): CompletionItem[] {
  const item = (label: string, detail?: string): CompletionItem => ({
    label,
    kind: CompletionItemKind.Value,
    ...(detail === undefined ? {} : { detail }),
  });
  switch (key.normalize("NFC")) {
    case "kommun":
      return kommuner.entries().map(({ name, code }) => item(name, code));
    case "parti":
      return PARTIES.map((party) => item(party));
    case "typ":
      return KINDS.map(({ names }) => item(names[0] ?? ""));
    case "underskrift":
      return ["penna", "fält", "ingen"].map((form) => item(form));
    default:
      return [];
  }
}
