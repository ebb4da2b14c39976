import type { Meta } from "../../document/meta.ts";
import type { Document } from "../../document/types.ts";

/** A file built in the same run, by its name and the sha256 of its bytes. */
export type FileHash = { readonly file: string; readonly sha256: string };

/** Render the registrar's data, schema `yrka/motion/1`, as JSON in UTF-8 with LF, its keys in the order of the schema. */
export function renderJson({ meta }: Document, files: readonly FileHash[] = []): Uint8Array {
  const { generator, ...data } = meta;
  const record: Meta & { readonly files?: readonly FileHash[] } = {
    ...data,
    ...(files.length > 0 && { files }),
    generator,
  };
  return new TextEncoder().encode(`${JSON.stringify(record, null, 2)}\n`);
}
