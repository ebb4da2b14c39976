import { type Answer, refuse } from "../../engine/answer.ts";
import { Service } from "../../engine/service.ts";
import { HeldFiles, motionsRoot, Wanted } from "./held-files.ts";
import type { Changes, FromEngine, ToEngine } from "./messages.ts";

/** What of a worker's global scope is in use. `harfbuzzBinary` is asked by HarfBuzz, as it is bundled, for its WebAssembly. */
type Scope = {
  onmessage: ((event: { readonly data: ToEngine }) => void) | null;
  readonly postMessage: (message: FromEngine, transfer: readonly ArrayBufferLike[]) => void;
  harfbuzzBinary?: () => Promise<Uint8Array | undefined>;
};

const scope = globalThis as unknown as Scope;
const none: Changes = { written: [], gone: [] };
const awaited = new Map<string, (bytes: Uint8Array | undefined) => void>();
let engine: { readonly files: HeldFiles; readonly service: Service } | undefined;
let turn: Promise<unknown> = Promise.resolve();

function say(message: FromEngine, transfer: readonly ArrayBufferLike[] = []): void {
  scope.postMessage(message, transfer);
}

/** The bytes of a file, from the page. */
function ask(path: string): Promise<Uint8Array | undefined> {
  return new Promise((resolve) => {
    awaited.set(path, resolve);
    say({ kind: "wanted", path });
  });
}

/** Put a request to the service. What it finds wanting is fetched, and the request is put again: until then it has changed nothing. */
async function answer(name: string, body: object): Promise<{ answer: Answer; changes: Changes }> {
  if (engine === undefined) return { answer: refuse(500, "bug"), changes: none };
  const { files, service } = engine;
  for (;;) {
    try {
      const given = await service.answer(name, { ...body });
      return { answer: given, changes: files.takeChanges() };
    } catch (error) {
      files.takeChanges();
      if (!(error instanceof Wanted)) {
        reportError(error);
        return { answer: refuse(500, "bug"), changes: none };
      }
      files.fill(error.path, await ask(error.path));
    }
  }
}

async function respond(id: number, name: string, body: object): Promise<void> {
  const { answer: given, changes } = await answer(name, body);
  const bytes = typeof given.body === "string" ? new TextEncoder().encode(given.body) : given.body;
  // A copy of its own: what is sent is no longer here, and a build may be kept.
  const sent = bytes.slice();
  say({ kind: "answer", id, status: given.status, body: sent, ...changes }, [sent.buffer]);
}

scope.harfbuzzBinary = () => ask("harfbuzz.wasm");
scope.onmessage = ({ data }) => {
  if (data.kind === "bytes") {
    awaited.get(data.path)?.(data.bytes);
    awaited.delete(data.path);
    return;
  }
  // One after another, in the order they came.
  turn = turn.then(() => take(data));
};

function take(message: Exclude<ToEngine, { readonly kind: "bytes" }>): Promise<void> | undefined {
  switch (message.kind) {
    case "start": {
      const files = new HeldFiles(message.roots);
      files.put(message.files);
      engine = { files, service: new Service(motionsRoot, undefined, files.host, today) };
      return undefined;
    }
    case "place":
      engine?.files.open(message.place);
      return undefined;
    case "change":
      engine?.files.remove(message.gone);
      engine?.files.put(message.files);
      return undefined;
    case "ask":
      return respond(message.id, message.name, message.body);
  }
}

/** Today where the author is. */
function today(): string {
  const now = new Date();
  const two = (value: number): string => String(value).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
