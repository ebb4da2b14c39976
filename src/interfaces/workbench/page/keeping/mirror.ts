import { motionsRoot } from "../worker/held-files.ts";
import type { Changes } from "../worker/messages.ts";
import type { Engine } from "./engine.ts";
import type { KeptFile, Store } from "./store.ts";

/** Read at once, since the list of motions needs them; the others when something needs them. */
const texts = /\.(?:md|ya?ml|hbs|csv)$/i;
/** A larger text is no motion. */
const mostBytes = 4 * 1024 * 1024;

/** Keeps what the engine knows of the files equal to what the store has. */
export class Mirror {
  readonly store: Store;
  readonly #engine: Engine;
  readonly #stamps = new Map<string, string>();

  constructor(store: Store, engine: Engine) {
    this.store = store;
    this.#engine = engine;
    engine.open(`/${store.id}/${store.name}`);
  }

  /** Tell the engine of every file that is new, changed or gone. */
  async all(): Promise<void> {
    const files = await this.store.list();
    const present = new Set(files.map(({ path }) => path));
    const gone = [...this.#stamps.keys()].filter((path) => !present.has(path));
    await this.#tell(
      files.filter(({ path, stamp }) => this.#stamps.get(path) !== stamp),
      gone,
    );
  }

  /** The same for one file. */
  async one(path: string): Promise<void> {
    const file = await this.store.find(path);
    if (file === undefined) await this.#tell([], this.#stamps.has(path) ? [path] : []);
    else if (file.stamp !== this.#stamps.get(path)) await this.#tell([file], []);
  }

  /** Keep what the engine wrote, and then let go of what it took away. What cannot be kept is taken back from the engine too. */
  async keep({ written, gone }: Changes): Promise<void> {
    const plain = (path: string): string => path.slice(motionsRoot.length + 1);
    const files = written.map(({ path, bytes }) => ({ path: plain(path), bytes }));
    try {
      await this.store.write(files);
      await this.store.remove(gone.map(plain));
    } catch (error) {
      this.#stamps.clear();
      this.#engine.open(`/${this.store.id}/${this.store.name}`);
      await this.all();
      throw error;
    }
    for (const path of gone) this.#stamps.delete(plain(path));
    for (const { path } of files) {
      const file = await this.store.find(path);
      if (file !== undefined) this.#stamps.set(path, file.stamp);
    }
  }

  read(path: string): Promise<Uint8Array | undefined> {
    return this.store.read(path.slice(motionsRoot.length + 1));
  }

  async #tell(files: readonly KeptFile[], gone: readonly string[]): Promise<void> {
    const held = await Promise.all(
      files.map(async ({ path, size }) => {
        const isText = texts.test(path) && size <= mostBytes;
        const bytes = isText ? await this.store.read(path) : undefined;
        return { path: `${motionsRoot}/${path}`, size, ...(bytes === undefined ? {} : { bytes }) };
      }),
    );
    for (const { path, stamp } of files) this.#stamps.set(path, stamp);
    for (const path of gone) this.#stamps.delete(path);
    this.#engine.change(
      held,
      gone.map((path) => `${motionsRoot}/${path}`),
    );
  }
}
