import {
  type CompletionItem,
  CompletionItemKind,
  InsertTextFormat,
  MarkupKind,
  type Position,
} from "vscode-languageserver/node.js";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { listTemplates } from "../../build/list-templates.ts";
import type { Resources } from "../../build/resources.ts";
import { baseName, folderOf } from "../../ground/host/path.ts";
import { nodesOf } from "../../motion/body-words.ts";
import { completionsAfter, endsInFrontMatter } from "../../motion/fields/completions.ts";
import { isProse } from "../../motion/fields/is-prose.ts";
import { readSource } from "../../motion/source/read-source.ts";
import type { Language } from "../../rules/wording.ts";
import { type BodyCompletion, bodyCompletions, kindCompletions, noteNames } from "./body-completions.ts";
import { isBlank } from "./office.ts";

/** What an editor knows besides the text. `canFillIn`: it takes the user from one place of a snippet to the next. */
export type Surroundings = {
  readonly path: string;
  readonly resources: Resources;
  readonly language: Language;
  readonly today: string;
  readonly canFillIn: boolean;
};

/** What can be written at a position: fields and their values in the front matter, constructs and pictures in the body, a kind in an empty file. */
export function complete(document: TextDocument, position: Position, surroundings: Surroundings): CompletionItem[] {
  const { path, resources, language, today, canFillIn } = surroundings;
  const text = document.getText();
  const at = document.offsetAt(position);
  const before = text.slice(0, at);
  const rangeOf = (begun: number) => ({ start: document.positionAt(at - begun), end: position });
  const toItem = ({ label, kind, insert, begun, description }: BodyCompletion): CompletionItem => ({
    label,
    kind: itemKinds[kind],
    insertTextFormat: canFillIn && hasPlaces(insert) ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    textEdit: { range: rangeOf(begun), newText: canFillIn ? insert : withoutPlaces(insert) },
    ...(description === undefined ? {} : { documentation: { kind: MarkupKind.Markdown, value: description } }),
  });
  if (isBlank(path, text)) return kindCompletions(text.trim(), today).map(toItem);
  if (!endsInFrontMatter(before)) {
    const line = before.slice(before.lastIndexOf("\n") + 1);
    const body = readSource(path, text, isProse).value?.body.root;
    const notes = body === undefined ? [] : noteNames(nodesOf(body));
    const rest = text.slice(at).split(/[\r\n]/, 1)[0] ?? "";
    if (rest.trim() !== "" && !/^[)\]]/.test(rest)) return [];
    return bodyCompletions(line, { files: filesBeside(path, resources), notes, language }).map(toItem);
  }
  const suggestions = {
    kommuner: resources.kommuner.entries,
    templates: () => listTemplates(resources),
    files: () => filesBeside(path, resources),
    today,
  };
  return completionsAfter(before, suggestions, { after: text.slice(at), language }).map(
    ({ label, kind, insert, begun, detail, description }) => ({
      label,
      kind: kind === "field" ? CompletionItemKind.Field : CompletionItemKind.Value,
      textEdit: { range: rangeOf(begun), newText: insert ?? label },
      ...(detail === undefined ? {} : { detail }),
      ...(description === undefined ? {} : { documentation: description }),
    }),
  );
}

const itemKinds = {
  snippet: CompletionItemKind.Snippet,
  file: CompletionItemKind.File,
  note: CompletionItemKind.Reference,
} as const;

/** Files in the motion's folder, but for motions. */
function filesBeside(path: string, { host }: Resources): readonly string[] {
  const folder = folderOf(path);
  if (host.stat(folder)?.kind !== "folder") return [];
  return host
    .listFolder(folder)
    .filter((name) => !name.startsWith(".") && !/\.md$/i.test(name) && baseName(path) !== name);
}

function hasPlaces(insert: string): boolean {
  return /\$\{\d/.test(insert);
}

/** A snippet for an editor that knows none: `${1:Umeå}` is Umeå. */
function withoutPlaces(snippet: string): string {
  return snippet.replace(/\$\{\d:?([^}$]*)\}/g, "$1");
}
