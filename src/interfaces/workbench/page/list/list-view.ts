import type { ListedMotion, Opened } from "../../protocol.ts";
import { askIn, dialogField } from "../dialog.ts";
import { announce, element } from "../element.ts";
import { fileChooser } from "../file-drop.ts";
import { pathsWithUnsaved, renameKept } from "../motion/kept-text.ts";
import { Versions } from "../motion/versions/versions.ts";
import { Notices } from "../notices.ts";
import { chosenLanguage } from "../settings.ts";
import type { Words } from "../words.ts";
import { Lost, Refused, type Workspace } from "../workspace.ts";
import { Archive } from "./archive.ts";
import { type Choice, type Group, groupsOf, type Order, orders } from "./order.ts";
import { listRow } from "./row.ts";

const key = "yrka-list";

export type ListEvents = {
  /** Go to a motion that has just been written. */
  readonly begun: (path: string, told?: string) => void;
  /** Whether another tab has a motion open. */
  readonly isOpenElsewhere: (path: string) => Promise<boolean>;
};

/** The motions of the opened folder: with their state, in groups, to search among. */
export class ListView {
  readonly element: HTMLElement;
  readonly #opened: Opened;
  readonly #workspace: Workspace;
  readonly #words: Words;
  readonly #events: ListEvents;
  readonly #archive: Archive;
  readonly #notices = new Notices();
  readonly #groups: HTMLElement = element("div", { class: "groups" });
  readonly #count: HTMLElement = element("p", { class: "help", role: "status" });
  readonly #rows = new Map<string, { readonly motion: ListedMotion; readonly row: HTMLElement }>();
  #motions: readonly ListedMotion[];
  #choice: Choice;
  #isClosed = false;

  constructor(opened: Opened, workspace: Workspace, words: Words, events: ListEvents) {
    this.#opened = opened;
    this.#workspace = workspace;
    this.#words = words;
    this.#events = events;
    this.#motions = opened.motions;
    this.#archive = new Archive(opened.folderId);
    this.#choice = { sought: "", ...remembered() };
    const begin = element("a", { href: "#/ny", class: "button primary" }, words.newMotion);
    this.element = element(
      "main",
      { class: "folder" },
      this.#notices.element,
      element("div", { class: "heading" }, element("h1", {}, words.motions), begin),
      element("p", { class: "where" }, opened.folder),
      this.#motions.length === 0 ? element("p", {}, words.noMotions) : this.#bar(),
      this.#groups,
      fileChooser(workspace, words, events.begun),
    );
    this.#show();
    void this.#follow();
  }

  close(): void {
    this.#isClosed = true;
  }

  #bar(): HTMLElement {
    const words = this.#words;
    const search = element("input", { type: "search", id: "list-search", "aria-label": words.searchMotions });
    search.placeholder = words.searchMotions;
    search.addEventListener("input", () => this.#choose({ sought: search.value.trim() }));
    const order = element(
      "select",
      { id: "list-order" },
      ...orders.map((each) => element("option", { value: each }, words.orders[each])),
    );
    order.value = this.#choice.order;
    order.addEventListener("change", () => this.#choose({ order: order.value as Order }));
    const grouped = element("input", { type: "checkbox", id: "list-grouped" });
    grouped.checked = this.#choice.isGrouped;
    grouped.addEventListener("change", () => this.#choose({ isGrouped: grouped.checked }));
    return element(
      "div",
      { class: "list-bar", role: "search" },
      search,
      element("label", { for: order.id }, words.sortBy, order),
      element("label", { for: grouped.id }, grouped, words.groupByState),
      this.#count,
    );
  }

  #choose(choice: Partial<Choice>): void {
    this.#choice = { ...this.#choice, ...choice };
    const { order, isGrouped } = this.#choice;
    localStorage.setItem(key, JSON.stringify({ order, isGrouped }));
    this.#show();
  }

  /** Ask for the state of those that had not been checked yet, until all have been. */
  async #follow(): Promise<void> {
    while (!this.#isClosed && this.#motions.some(({ checked }) => checked === undefined)) {
      try {
        this.#motions = await this.#workspace.list();
      } catch (error) {
        if (error instanceof Lost || error instanceof Refused) return;
        throw error;
      }
      if (!this.#isClosed) this.#show();
    }
    this.element.dataset["checked"] = "true";
  }

  #show(): void {
    const words = this.#words;
    const groups = groupsOf(this.#motions, this.#choice, this.#archive.paths);
    const focused = document.activeElement;
    this.#groups.replaceChildren(...groups.map((group) => this.#group(group)));
    if (focused instanceof HTMLElement && this.#groups.contains(focused)) focused.focus();
    const count = groups.reduce((sum, { motions }) => sum + motions.length, 0);
    const text = this.#choice.sought === "" ? "" : words.foundMotions(count);
    if (this.#count.textContent !== text) this.#count.textContent = text;
  }

  #group({ stage, motions }: Group): HTMLElement {
    const list = element("ul", { class: "motions" }, ...motions.map((motion) => this.#row(motion)));
    if (stage === undefined) return list;
    const title = `${this.#words.stages[stage]} (${motions.length})`;
    if (stage !== "archived") return element("section", {}, element("h2", {}, title), list);
    const isOpen = this.#choice.sought !== "";
    return element("details", { open: isOpen }, element("summary", {}, title), list);
  }

  #row(motion: ListedMotion): HTMLElement {
    const known = this.#rows.get(motion.path);
    if (known !== undefined && JSON.stringify(known.motion) === JSON.stringify(motion)) return known.row;
    const words = this.#words;
    const { path } = motion;
    const isArchived = this.#archive.paths.has(path);
    const acts = [
      { label: words.copyMotion, act: () => void this.#try(() => this.#copy(path)) },
      ...(/(?:^|\/)motion\.md$/i.test(path)
        ? []
        : [{ label: words.renameMotion, act: () => void this.#try(() => this.#rename(motion)) }]),
      { label: isArchived ? words.unarchive : words.archive, act: () => this.#putAway(motion, !isArchived) },
    ];
    const { today, folderId } = this.#opened;
    const hasUnsaved = pathsWithUnsaved(folderId).has(path);
    const row = listRow(motion, { today, language: chosenLanguage(), words, hasUnsaved, acts });
    this.#rows.set(path, { motion, row });
    return row;
  }

  async #copy(path: string): Promise<void> {
    this.#events.begun((await this.#workspace.copy(path)).path);
  }

  async #rename({ path, title }: ListedMotion): Promise<void> {
    const words = this.#words;
    if (await this.#events.isOpenElsewhere(path)) return this.say(words.renameOpen);
    const input = element("input", { type: "text", id: "new-name" });
    input.value = path.replace(/^.*\//, "").replace(/\.md$/i, "");
    const byTitle = element("button", { type: "button" }, words.nameByTitle);
    byTitle.addEventListener("click", () => {
      input.value = title;
    });
    const isYes = await askIn(
      {
        title: words.renameMotion,
        ok: words.renameMotion,
        content: [dialogField(words.fileName, input, words.fileNameHelp), byTitle],
        check: () => (input.value.trim() === "" ? words.fileNameMissing : undefined),
      },
      words,
    );
    if (!isYes) return;
    const { folderId } = this.#opened;
    const renamed = (await this.#workspace.rename({ path, name: input.value })).path;
    if (renamed === path) return;
    renameKept(folderId, path, renamed);
    await new Versions(folderId, path).moveTo(renamed);
    if (this.#archive.paths.has(path)) {
      this.#archive.put(path, false);
      this.#archive.put(renamed, true);
    }
    this.#motions = await this.#workspace.list();
    this.#show();
    void this.#follow();
    this.say(words.renamed(renamed));
  }

  #putAway(motion: ListedMotion, isArchived: boolean): void {
    const words = this.#words;
    this.#archive.put(motion.path, isArchived);
    this.#rows.delete(motion.path);
    this.#show();
    this.#notices.toast(isArchived ? words.archived(motion.title) : words.unarchived(motion.title), {
      label: words.undo,
      act: () => this.#putAway(motion, !isArchived),
    });
  }

  /** Say something that needs no answer. */
  say(text: string): void {
    this.#notices.toast(text);
  }

  async #try(act: () => Promise<void>): Promise<void> {
    const words = this.#words;
    try {
      await act();
    } catch (error) {
      if (error instanceof Lost) return this.say(words.lost);
      if (!(error instanceof Refused)) throw error;
      const { error: name, reason } = error.refusal;
      this.say(
        reason ?? (name === "exists" ? words.nameTaken : name === "missing" ? words.notFound : words.saveFailed),
      );
      announce(this.#count.textContent ?? "");
    }
  }
}

function remembered(): Pick<Choice, "order" | "isGrouped"> {
  const usual = { order: "day" as Order, isGrouped: true };
  try {
    const kept: { order?: Order; isGrouped?: boolean } = JSON.parse(localStorage.getItem(key) ?? "{}");
    const order = orders.find((each) => each === kept.order) ?? usual.order;
    return { order, isGrouped: kept.isGrouped !== false };
  } catch {
    return usual;
  }
}
