import type { DocumentLink } from "vscode-languageserver/node.js";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Resources } from "../../build/resources.ts";
import { findResource } from "../../ground/host/find-resource.ts";
import { folderOf, joinPath } from "../../ground/host/path.ts";
import { placeOf } from "../../ground/text/placed-text.ts";
import { nodesOf, placeOfNode } from "../../motion/body-words.ts";
import { isProse } from "../../motion/fields/is-prose.ts";
import { readFacts } from "../../motion/read-facts.ts";
import { readSource } from "../../motion/source/read-source.ts";
import { rangeOf } from "./diagnose.ts";

/** Files that a motion names and that are there: its attachments, its pictures, and the theme of its look. `uriOf` makes an address of a path. */
export function linksOf(
  document: TextDocument,
  path: string,
  { host }: Resources,
  uriOf: (path: string) => string,
): DocumentLink[] {
  const syntax = readSource(path, document.getText(), isProse).value;
  if (syntax === undefined) return [];
  const { attachments = [], template } = readFacts(syntax)?.facts ?? {};
  const folder = folderOf(path);
  const files = attachments.map(({ file }) => ({ place: placeOf(file), target: joinPath(folder, file.value) }));
  const pictures = nodesOf(syntax.body.root).flatMap((node) =>
    node.type === "image" && !/^[a-z]+:/i.test(node.url)
      ? [{ place: placeOfNode(node, syntax.body.text), target: joinPath(folder, node.url) }]
      : [],
  );
  const theme = findResource(`templates/${template?.value}/theme.yml`, "file", host);
  const themes = template === undefined || theme === undefined ? [] : [{ place: placeOf(template), target: theme }];
  return [...themes, ...files, ...pictures]
    .filter(({ target }) => host.stat(target)?.kind === "file")
    .map(({ place, target }) => ({ range: rangeOf(place, document), target: uriOf(host.realPath(target)) }));
}
