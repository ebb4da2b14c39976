import type { Document } from "../document/types.ts";

/** Midnight UTC of the document's own date, in seconds since 1970. */
export function documentDate({ meta }: Pick<Document, "meta">): number | undefined {
  return meta.date === undefined
    ? undefined
    : Date.UTC(Number(meta.date.slice(0, 4)), Number(meta.date.slice(5, 7)) - 1, Number(meta.date.slice(8, 10))) / 1000;
}
