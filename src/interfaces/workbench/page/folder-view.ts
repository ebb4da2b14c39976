import type { ListedMotion, Opened } from "../protocol.ts";
import { element } from "./element.ts";
import { fileChooser } from "./file-drop.ts";
import type { Words } from "./words.ts";
import type { Workspace } from "./workspace.ts";

/** The motions of the opened folder, with their state. */
export function folderView(
  { folder, motions }: Opened,
  workspace: Workspace,
  words: Words,
  imported: (path: string) => void,
): HTMLElement {
  const rows = motions.map((motion) => element("li", {}, row(motion, words)));
  const list = rows.length === 0 ? element("p", {}, words.noMotions) : element("ul", { class: "motions" }, ...rows);
  const begin = element("a", { href: "#/ny", class: "button primary" }, words.newMotion);
  const heading = element("div", { class: "heading" }, element("h1", {}, words.motions), begin);
  return element(
    "main",
    { class: "folder" },
    heading,
    element("p", { class: "where" }, folder),
    list,
    fileChooser(workspace, words, imported),
  );
}

function row({ path, title, ...state }: ListedMotion, words: Words): HTMLElement {
  const badges = statesOf(state, words).map(([kind, text]) => element("span", { class: `state ${kind}` }, text));
  return element(
    "a",
    { href: `#/motion/${encodeURIComponent(path)}` },
    element("span", { class: "title" }, title),
    element("span", { class: "where" }, path),
    element("span", { class: "states" }, ...badges),
  );
}

function statesOf(state: Omit<ListedMotion, "path" | "title">, words: Words): readonly (readonly [string, string])[] {
  const { errors, warnings, isDraft, isBuilt, isSigned, submitted } = state;
  return [
    errors === 0 ? (["fine", words.faultless] as const) : (["error", words.errors(errors)] as const),
    ...(warnings === 0 ? [] : [["warning", words.warnings(warnings)] as const]),
    ...(isDraft ? [["plain", words.draft] as const] : []),
    ...(isBuilt ? [["plain", words.built] as const] : []),
    ...(submitted === undefined ? [] : [["plain", words.submitted(submitted)] as const]),
    ...(isSigned ? [["plain", words.signed] as const] : []),
  ];
}
