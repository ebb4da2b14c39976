import { digestModule as binary } from "./digest-module.generated.ts";

type DigestModule = {
  readonly memory: { readonly buffer: ArrayBuffer };
  /** Put bytes where the functions look for them. */
  readonly put: (bytes: Uint8Array) => void;
  /** Digest so many bytes; gives where the result stands in the memory. */
  readonly sha256: (length: number) => number;
  readonly crc32: (length: number) => number;
};

let loaded: DigestModule | undefined;

/** The compiled functions of assembly/digest.ts, loaded at first use. */
export function digestModule(): DigestModule {
  loaded ??= loadModule();
  return loaded;
}

function loadModule(): DigestModule {
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(Buffer.from(binary, "base64")));
  const { memory, reserve, sha256, crc32 } = exports;
  if (!(memory instanceof WebAssembly.Memory && isFunction(reserve) && isFunction(sha256) && isFunction(crc32))) {
    throw new Error("The digest module is not what was compiled");
  }
  const put = (bytes: Uint8Array): void => {
    const start = reserve(bytes.length);
    new Uint8Array(memory.buffer).set(bytes, start);
  };
  return { memory, put, sha256, crc32 };
}

function isFunction(value: unknown): value is (length: number) => number {
  return typeof value === "function";
}
