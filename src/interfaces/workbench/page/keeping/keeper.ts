import type { Refusal } from "../../protocol.ts";
import { forgetVersions } from "../motion/versions/versions.ts";
import type { Words } from "../words.ts";
import { motionsRoot } from "../worker/held-files.ts";
import { type Ask, Refused } from "../workspace.ts";
import { browserStore } from "./browser-store.ts";
import { type Database, forgetDatabase, openDatabase } from "./database.ts";
import { Engine, type EngineAnswer, EngineMissing } from "./engine.ts";
import { memoryStore } from "./memory-store.ts";
import { Mirror } from "./mirror.ts";
import { chooseFolder, type LastFolder, lastFolder, leaveFolder } from "./opened-folders.ts";
import type { Resources } from "./resources.ts";
import { KeepingError, type Store } from "./store.ts";

/** Requests that write. They see the files as they are just then, and no other tab writes meanwhile. */
const writing = ["save", "new", "copy", "rename", "import", "attach"];

/** Keeps motions without a server: the engine in its worker, over a store that can be another one. */
export class Keeper {
  readonly resources: Resources;
  readonly #engine: Engine;
  readonly #database: Database | undefined;
  readonly #words: () => Words;
  #mirror: Mirror;
  #last: LastFolder | undefined;

  private constructor(
    resources: Resources,
    engine: Engine,
    database: Database | undefined,
    words: () => Words,
    last: LastFolder | undefined,
  ) {
    this.resources = resources;
    this.#engine = engine;
    this.#database = database;
    this.#words = words;
    this.#last = last;
    this.#mirror = new Mirror(last?.isOpen === true ? last.store : this.#own, engine);
    addEventListener("focus", () => void this.#mirror.all().catch(() => undefined));
  }

  static async start(worker: Worker, resources: Resources, words: () => Words): Promise<Keeper> {
    const database = await openDatabase().catch(() => undefined);
    const last = await lastFolder(database);
    const engine: Engine = new Engine(worker, (path) =>
      path.startsWith(`${motionsRoot}/`) ? keeper.#mirror.read(path) : resources.read(path),
    );
    engine.start(resources.contents.roots, resources.files);
    const keeper: Keeper = new Keeper(resources, engine, database, words, last);
    return keeper;
  }

  get store(): Store {
    return this.#mirror.store;
  }

  /** The folder that was opened last, when the browser wants to be asked before it is opened again. */
  get closedFolder(): string | undefined {
    return this.#last?.isOpen === false && this.store.kind !== "folder" ? this.#last.store.name : undefined;
  }

  readonly ask: Ask = async (name, body) => {
    const answer = await this.#inOurTerms(() => this.#answer(name, body));
    if (answer.status < 400) return answer.body;
    const refusal: Refusal = JSON.parse(new TextDecoder().decode(answer.body));
    throw new Refused(refusal);
  };

  async #answer(name: string, body: object): Promise<EngineAnswer> {
    const path = "path" in body && typeof body.path === "string" ? body.path : undefined;
    if (!writing.includes(name)) {
      if (name === "open") await this.#mirror.all();
      else if (path !== undefined && (name === "read" || name === "version")) await this.#mirror.one(path);
      return this.#engine.ask(name, body);
    }
    return navigator.locks.request(`yrka-write:${this.store.id}`, async () => {
      await (name === "save" && path !== undefined ? this.#mirror.one(path) : this.#mirror.all());
      const answer = await this.#engine.ask(name, body);
      if (answer.written.length > 0) await this.#mirror.keep(answer);
      return answer;
    });
  }

  /** Let the user choose a folder. False when none was. */
  async openFolder(): Promise<boolean> {
    const store = await this.#inOurTerms(() => chooseFolder(this.#database));
    if (store === undefined) return false;
    this.#mirror = new Mirror(store, this.#engine);
    return true;
  }

  /** Open the last folder again, which the browser asks about. */
  async reopenFolder(): Promise<boolean> {
    if (this.#last === undefined || !(await this.#last.enter())) return false;
    this.#mirror = new Mirror(this.#last.store, this.#engine);
    return true;
  }

  async useBrowser(): Promise<void> {
    await leaveFolder(this.#database);
    this.#last = undefined;
    this.#mirror = new Mirror(this.#own, this.#engine);
  }

  /**
   * Remove everything that this page has left in the browser: motions, settings, unsaved text, and the page itself. Files of a folder stay. False
   * when other tabs have the page open, which would go on keeping.
   */
  async forgetAll(): Promise<boolean> {
    const { held = [] } = await navigator.locks.query();
    if (held.filter(({ name }) => name?.startsWith("yrka-tab:")).length > 1) return false;
    this.#database?.close();
    await Promise.all([forgetDatabase(), forgetVersions()]);
    for (const storage of [localStorage, sessionStorage])
      for (const key of Object.keys(storage)) if (key.startsWith("yrka-")) storage.removeItem(key);
    if ("caches" in globalThis && location.protocol !== "file:")
      for (const name of await caches.keys()) if (name.startsWith("yrka ")) await caches.delete(name);
    const own = await navigator.serviceWorker?.getRegistration().catch(() => undefined);
    await own?.unregister();
    return true;
  }

  get #own(): Store {
    const { browserName } = this.#words();
    return this.#database === undefined ? memoryStore(browserName) : browserStore(this.#database, browserName);
  }

  async #inOurTerms<T>(act: () => Promise<T>): Promise<T> {
    try {
      return await act();
    } catch (error) {
      if (error instanceof EngineMissing) throw new Refused({ error: "engine", reason: this.#words().siteIncomplete });
      if (!(error instanceof KeepingError)) throw error;
      throw new Refused({ error: "keeping", reason: this.#words().keepingFaults[error.fault] });
    }
  }
}
