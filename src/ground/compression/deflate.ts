import { base64Bytes } from "../text/base64.ts";
import { deflateModule } from "./deflate-module.generated.ts";

/** What the module gives: room for the input, and the length of the output that follows it. */
type DeflateModule = {
  readonly memory: { readonly buffer: ArrayBuffer };
  readonly reserve: (length: number) => number;
  readonly deflate: (length: number) => number;
};

let loaded: DeflateModule | undefined;

/**
 * Compress to the zlib format (RFC 1950). The same bytes in give the same bytes out, on every computer and version of Node, which Node's
 * own zlib does not promise.
 */
export function deflate(bytes: Uint8Array): Uint8Array {
  loaded ??= loadModule();
  const { memory, reserve, deflate: run } = loaded;
  const start = reserve(bytes.length);
  new Uint8Array(memory.buffer).set(bytes, start);
  const length = run(bytes.length);
  return new Uint8Array(memory.buffer).slice(start + bytes.length, start + bytes.length + length);
}

/** Compress without the zlib format's two bytes before and four after: as zip files have it (RFC 1951). */
export function deflateRaw(bytes: Uint8Array): Uint8Array {
  return deflate(bytes).subarray(2, -4);
}

function loadModule(): DeflateModule {
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(base64Bytes(deflateModule)));
  const { memory, reserve, deflate: run } = exports;
  if (!(memory instanceof WebAssembly.Memory) || !isFunction(reserve) || !isFunction(run)) {
    throw new Error("The deflate module is not what was compiled");
  }
  return { memory, reserve, deflate: run };
}

function isFunction(value: unknown): value is (length: number) => number {
  return typeof value === "function";
}
