import type { OutputFile } from "../../../../ground/host/host.ts";

/** A file as the engine knows it. One without bytes is asked for when it is read. */
export type HeldFile = { readonly path: string; readonly size: number; readonly bytes?: Uint8Array };

/** What a request did to the files, to be kept before it counts as done. */
export type Changes = { readonly written: readonly OutputFile[]; readonly gone: readonly string[] };

/** What the page says to the engine. `roots` hold `templates/` and `kommuner/`, nearest first; `place` is what the opened folder is called, alone of its name. */
export type ToEngine =
  | { readonly kind: "start"; readonly roots: readonly string[]; readonly files: readonly HeldFile[] }
  | { readonly kind: "place"; readonly place: string }
  | { readonly kind: "change"; readonly files: readonly HeldFile[]; readonly gone: readonly string[] }
  | { readonly kind: "ask"; readonly id: number; readonly name: string; readonly body: object }
  | { readonly kind: "bytes"; readonly path: string; readonly bytes: Uint8Array | undefined };

/** What the engine says to the page. */
export type FromEngine =
  | { readonly kind: "wanted"; readonly path: string }
  | ({ readonly kind: "answer"; readonly id: number; readonly status: number; readonly body: Uint8Array } & Changes);
