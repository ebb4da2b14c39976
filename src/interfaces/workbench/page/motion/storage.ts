import type { StoredText } from "../../protocol.ts";
import { announce } from "../element.ts";
import type { Notices } from "../notices.ts";
import type { Words } from "../words.ts";
import { Lost, Refused, type Workspace } from "../workspace.ts";
import { showDifference } from "./difference.ts";
import type { KeptTexts } from "./kept-text.ts";

/** How often the file on the disk is looked at, in milliseconds. */
const interval = 1000;

export type StorageEvents = {
  readonly text: () => string;
  readonly replace: (text: string) => void;
  /** Whether there is unsaved text may have changed. */
  readonly changed: () => void;
  /** The text was saved. */
  readonly saved: (text: string) => void;
  /** The server answers again. */
  readonly back: () => void;
};

/** Keeps the text of the page, the text that the browser holds and the file on the disk from losing each other's words. */
export class Storage {
  readonly #workspace: Workspace;
  readonly #path: string;
  readonly #words: Words;
  readonly #notices: Notices;
  readonly #kept: KeptTexts;
  readonly #events: StorageEvents;
  #stored: StoredText;
  #isLost = false;
  #timer: number;

  constructor(
    workspace: Workspace,
    path: string,
    stored: StoredText,
    kept: KeptTexts,
    notices: Notices,
    words: Words,
    events: StorageEvents,
  ) {
    this.#workspace = workspace;
    this.#path = path;
    this.#stored = stored;
    this.#kept = kept;
    this.#notices = notices;
    this.#words = words;
    this.#events = events;
    this.#timer = window.setTimeout(() => void this.#look(), interval);
  }

  get isDirty(): boolean {
    return this.#events.text() !== this.#stored.text;
  }

  /** Nothing waits for the author to choose between two texts. */
  get isSettled(): boolean {
    return !["outside", "gone", "lost"].some((name) => this.#notices.has(name));
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  /** Let the browser hold what is not saved, and nothing else. */
  keep(): void {
    if (this.isDirty) this.#kept.keep(this.#events.text());
    else this.#kept.forget();
  }

  /** Offer what closed tabs and crashes left. */
  async offerLeft(): Promise<void> {
    for (const { key, text, time } of await this.#kept.left()) {
      if (text === this.#events.text()) {
        this.#kept.forget(key);
        continue;
      }
      const clock = new Date(time).toLocaleString(document.documentElement.lang, {
        dateStyle: "short",
        timeStyle: "short",
      });
      const bringBack = (): void => {
        this.#events.replace(text);
        this.keep();
        if (!key.endsWith(this.#ownKeyEnd())) this.#kept.forget(key);
      };
      this.#notices.show(`left ${key}`, this.#words.left(clock), [
        { label: this.#words.bringBack, act: bringBack },
        { label: this.#words.difference, act: () => this.#compare(this.#events.text(), text), keeps: true },
        { label: this.#words.throwAway, act: () => this.#kept.forget(key) },
      ]);
    }
  }

  async save(): Promise<void> {
    const text = this.#events.text();
    try {
      this.#stored = await this.#workspace.save({ path: this.#path, text, version: this.#stored.version });
      this.#notices.hide("outside");
      this.#notices.hide("gone");
      this.#notices.hide("failed");
      announce(this.#words.savedNow);
      this.#events.saved(text);
      this.keep();
      this.#events.changed();
    } catch (error) {
      if (error instanceof Lost) this.#lose(error);
      else if (error instanceof Refused && error.refusal.stored !== undefined) this.#outside(error.refusal.stored);
      else if (error instanceof Refused && error.refusal.error === "missing") this.#gone();
      else if (error instanceof Refused) this.#notices.show("failed", error.refusal.reason ?? this.#words.saveFailed);
      else throw error;
    }
  }

  #ownKeyEnd(): string {
    return `:${sessionStorage.getItem("yrka-tab")}`;
  }

  async #look(): Promise<void> {
    try {
      const now = await this.#workspace.version(this.#path);
      this.#find();
      if (now.version !== this.#stored.version) this.#outside(await this.#workspace.read(this.#path));
    } catch (error) {
      if (error instanceof Lost) this.#lose(error);
      else if (error instanceof Refused && error.refusal.error === "missing") this.#gone();
    }
    this.#timer = window.setTimeout(() => void this.#look(), interval);
  }

  /** The file is not as it was read. Without unsaved text it is taken in; otherwise the author chooses. */
  #outside(stored: StoredText): void {
    this.#notices.hide("gone");
    const isClean = !this.isDirty;
    const take = (): void => {
      this.#stored = stored;
      this.#events.replace(stored.text);
      this.keep();
      this.#events.changed();
    };
    const keepMine = (): void => {
      this.#stored = stored;
      this.keep();
      this.#events.changed();
    };
    if (stored.text === this.#events.text()) keepMine();
    else if (isClean) {
      take();
      this.#notices.show("taken-in", this.#words.takenIn, [{ label: this.#words.close, act: () => undefined }]);
    } else {
      this.#notices.show("outside", this.#words.changedOutside, [
        { label: this.#words.difference, act: () => this.#compare(stored.text, this.#events.text()), keeps: true },
        { label: this.#words.keepMine, act: keepMine },
        { label: this.#words.takeFile, act: take },
      ]);
    }
  }

  #gone(): void {
    if (this.#stored.version === "") return;
    this.#stored = { text: "", version: "" };
    this.keep();
    this.#notices.show("gone", this.#words.gone);
    this.#events.changed();
  }

  #lose({ isStranger }: Lost): void {
    this.#isLost = true;
    this.keep();
    this.#notices.show("lost", isStranger ? this.#words.stranger : this.#words.lost);
  }

  #find(): void {
    if (!this.#isLost) return;
    this.#isLost = false;
    this.#notices.hide("lost");
    announce(this.#words.back);
    this.#events.back();
  }

  #compare(inFile: string, other: string): void {
    showDifference(this.#path, inFile, other, this.#words);
  }
}
