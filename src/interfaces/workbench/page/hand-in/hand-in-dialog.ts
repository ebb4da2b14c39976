import type { BuildRequest, DownloadFormat, HandIn, Problem } from "../../protocol.ts";
import { askIn } from "../dialog.ts";
import { announce, element } from "../element.ts";
import type { Words } from "../words.ts";
import { Lost, Refused, type Workspace } from "../workspace.ts";
import { type CheckItem, checklistOf } from "./checklist.ts";

export type HandInState = {
  readonly request: BuildRequest;
  readonly problems: readonly Problem[];
  readonly isSaved: boolean;
  readonly path: string;
};

export type HandInEvents = {
  readonly workspace: Workspace;
  readonly words: Words;
  readonly download: (format: DownloadFormat) => void;
  readonly toProblem: (problem: Problem) => void;
  readonly save: () => Promise<void>;
};

/** What is left to do before the registrar has the motion: a list to go through, the files, words for the mail, and how it is done in this kommun. Gives whether it was said to be handed in. */
export async function handInDialog(
  { request, problems, isSaved }: HandInState,
  { workspace, words, download, toProblem, save }: HandInEvents,
): Promise<HandIn | undefined> {
  let known: HandIn | undefined;
  try {
    known = await workspace.handIn(request);
  } catch (error) {
    if (!(error instanceof Refused || error instanceof Lost)) throw error;
  }
  let leave: (() => void) | undefined;
  const closeAnd =
    (act: () => void) =>
    (event: Event): void => {
      leave = act;
      (event.target as HTMLElement).closest("dialog")?.close();
    };
  const items = checklistOf(known, problems, words);
  const list = element(
    "ul",
    { class: "checklist" },
    ...items.map((item) =>
      itemElement(
        item,
        item.problem === undefined ? undefined : closeAnd(() => item.problem && toProblem(item.problem)),
        words,
      ),
    ),
  );
  const mayBeDone = items.every(({ state }) => state !== "missing");
  const pdf = element(
    "button",
    { type: "button", class: "primary", disabled: !mayBeDone, click: () => download("pdf") },
    words.downloadAs.pdf,
  );
  const docx = element(
    "button",
    { type: "button", disabled: !mayBeDone, click: () => download("docx") },
    words.downloadAs.docx,
  );
  const content: HTMLElement[] = [
    list,
    part(
      words.handInFiles,
      element("p", { class: "help" }, words.handInFilesHelp),
      element("div", { class: "row buttons" }, pdf, docx),
    ),
    ...(known === undefined ? [] : [howPart(known, words), mailPart(known, words)]),
  ];
  if (!isSaved) {
    const button = element("button", { type: "button" }, words.save);
    button.addEventListener("click", () => void save().then(() => button.remove()));
    list.append(element("li", { class: "advice" }, element("span", {}, words.checkUnsaved), button));
  }
  const isDone = await askIn(
    {
      title: words.handIn,
      class: "wide",
      content,
      ...(mayBeDone && known?.submitted === undefined ? { ok: words.handedInToday, cancel: words.close } : {}),
    },
    words,
  );
  leave?.();
  return isDone ? known : undefined;
}

function itemElement(
  { state, text, detail }: CheckItem,
  go: ((event: Event) => void) | undefined,
  words: Words,
): HTMLElement {
  const more = detail === undefined ? [] : [element("span", { class: "help" }, ` ${detail}`)];
  const button = go === undefined ? [] : [element("button", { type: "button", class: "link", click: go }, words.show)];
  return element(
    "li",
    { class: state },
    element("span", { class: "unseen" }, `${words.checkStates[state]}: `),
    element("span", {}, text, ...more),
    ...button,
  );
}

function howPart({ authority, service, signature, deadline }: HandIn, words: Words): HTMLElement {
  const sources = [...new Set([signature?.source, deadline?.source])].filter((source) => source !== undefined);
  const link = (address: string, text: string): HTMLElement =>
    element("a", { href: address, target: "_blank", rel: "noreferrer noopener" }, text);
  const lines: HTMLElement[] = [];
  if (service !== undefined)
    lines.push(element("p", {}, `${words.byService(service.login)} `, link(service.address, words.toService)));
  if (signature !== undefined) lines.push(element("p", {}, words.signatureRules[signature.form]));
  if (lines.length === 0) lines.push(element("p", {}, words.howUnknown(authority)));
  if (sources.length > 0)
    lines.push(
      element(
        "p",
        { class: "help" },
        `${words.accordingTo} `,
        ...sources.flatMap((source, index) => [...(index === 0 ? [] : [", "]), link(source, hostOf(source))]),
      ),
    );
  return part(words.howIn(authority), ...lines);
}

function mailPart({ caseTitle, mail }: HandIn, words: Words): HTMLElement {
  const text = element("textarea", { rows: "7", lang: "sv", "aria-label": words.mailText });
  text.value = mail;
  const copy = element("button", { type: "button" }, words.copyMail);
  copy.addEventListener("click", () => void navigator.clipboard.writeText(text.value).then(() => said(copy, words)));
  const subject = element("button", { type: "button" }, words.copySubject);
  subject.addEventListener(
    "click",
    () => void navigator.clipboard.writeText(caseTitle).then(() => said(subject, words)),
  );
  const write = element("button", { type: "button" }, words.openMail);
  write.addEventListener("click", () => {
    location.href = `mailto:?subject=${encodeURIComponent(caseTitle)}&body=${encodeURIComponent(text.value)}`;
  });
  return part(
    words.mailHeading,
    element("p", {}, element("strong", {}, `${words.subject}: `), caseTitle),
    text,
    element("div", { class: "row buttons" }, subject, copy, write),
  );
}

function said(button: HTMLElement, words: Words): void {
  const { textContent } = button;
  button.textContent = words.copied;
  announce(words.copied);
  setTimeout(() => {
    button.textContent = textContent;
  }, 2000);
}

function part(heading: string, ...children: readonly HTMLElement[]): HTMLElement {
  return element("section", { class: "part" }, element("h3", {}, heading), ...children);
}

function hostOf(address: string): string {
  return /^https?:\/\/([^/]+)/.exec(address)?.[1] ?? address;
}
