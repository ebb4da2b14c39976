import type { OutputFile } from "../../../../ground/host/host.ts";

/** A file of a store. Another `stamp` means other bytes. */
export type KeptFile = { readonly path: string; readonly size: number; readonly stamp: string };

/** Where motions are kept when no server does it. Paths are relative, with `/`. Errors: `KeepingError`. */
export type Store = {
  /** Tells it from every other store of this browser. */
  readonly id: string;
  /** What the user knows it as. */
  readonly name: string;
  readonly kind: "browser" | "folder" | "memory";
  readonly list: () => Promise<readonly KeptFile[]>;
  readonly find: (path: string) => Promise<KeptFile | undefined>;
  readonly read: (path: string) => Promise<Uint8Array | undefined>;
  /** Write all files. In the browser's own storage all are written or none. */
  readonly write: (files: readonly OutputFile[]) => Promise<void>;
  readonly remove: (paths: readonly string[]) => Promise<void>;
};

/** Why a store said no. `too-many`: more files than the program goes through. */
export type KeepingFault = "full" | "denied" | "gone" | "too-many" | "other";

export class KeepingError extends Error {
  readonly fault: KeepingFault;

  constructor(fault: KeepingFault, options?: ErrorOptions) {
    super(fault, options);
    this.fault = fault;
  }
}

/** Do something with what the browser keeps; what it refuses is said in our terms. */
export async function keeping<T>(act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    throw new KeepingError(faults[error.name] ?? "other", { cause: error });
  }
}

/** Reference: Web IDL, names of DOMException. */
const faults: Readonly<Record<string, KeepingFault>> = {
  QuotaExceededError: "full",
  NotAllowedError: "denied",
  NoModificationAllowedError: "denied",
  SecurityError: "denied",
  NotFoundError: "gone",
};
