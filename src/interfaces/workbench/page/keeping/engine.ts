import type { Changes, FromEngine, HeldFile, ToEngine } from "../worker/messages.ts";

export type EngineAnswer = { readonly status: number; readonly body: Uint8Array } & Changes;

/** The engine did not start: its script was not to be had. */
export class EngineMissing extends Error {}

type Asked = { readonly answered: (answer: EngineAnswer) => void; readonly failed: (error: Error) => void };

/** The engine in its worker. `wanted` gives the bytes of a file that it knows by name only. */
export class Engine {
  readonly #worker: Worker;
  readonly #asked = new Map<number, Asked>();
  #count = 0;
  #hasSpoken = false;

  constructor(worker: Worker, wanted: (path: string) => Promise<Uint8Array | undefined>) {
    this.#worker = worker;
    worker.addEventListener("error", () => {
      if (this.#hasSpoken) return;
      for (const { failed } of this.#asked.values()) failed(new EngineMissing());
      this.#asked.clear();
    });
    worker.addEventListener("message", ({ data }: MessageEvent<FromEngine>) => {
      this.#hasSpoken = true;
      if (data.kind === "wanted") {
        const { path } = data;
        void wanted(path)
          .catch(() => undefined)
          .then((bytes) => this.#say({ kind: "bytes", path, bytes }));
      } else {
        this.#asked.get(data.id)?.answered(data);
        this.#asked.delete(data.id);
      }
    });
  }

  start(roots: readonly string[], files: readonly HeldFile[]): void {
    this.#say({ kind: "start", roots, files });
  }

  /** Begin with an empty folder of motions. */
  open(place: string): void {
    this.#say({ kind: "place", place });
  }

  change(files: readonly HeldFile[], gone: readonly string[]): void {
    if (files.length > 0 || gone.length > 0) this.#say({ kind: "change", files, gone });
  }

  ask(name: string, body: object): Promise<EngineAnswer> {
    const id = this.#count++;
    return new Promise((answered, failed) => {
      this.#asked.set(id, { answered, failed });
      this.#say({ kind: "ask", id, name, body });
    });
  }

  #say(message: ToEngine): void {
    this.#worker.postMessage(message);
  }
}
