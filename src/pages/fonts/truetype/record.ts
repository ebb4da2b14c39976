import { fixed, int16, tag, uint16, uint32 } from "./binary.ts";

const readers = { uint16, int16, uint32, fixed, tag } as const;

type FieldType = keyof typeof readers;

/** Fields of a table as data: the field's type, and its offset from the table's start. */
export type RecordLayout = Readonly<Record<string, readonly [type: FieldType, offset: number]>>;

type RecordOf<Layout extends RecordLayout> = {
  readonly [Field in keyof Layout]: ReturnType<(typeof readers)[Layout[Field][0]]>;
};

/** Read the fields of a table that starts at `at`. */
export function readRecord<const Layout extends RecordLayout>(
  layout: Layout,
  bytes: Uint8Array,
  at: number,
): RecordOf<Layout> {
  const fields = Object.entries(layout).map(([name, [type, offset]]) => [name, readers[type](bytes, at + offset)]);
  return Object.fromEntries(fields) as RecordOf<Layout>;
}
