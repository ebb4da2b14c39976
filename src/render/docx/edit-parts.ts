import { toBytes, toText } from "../../docx-format/package-parts.ts";

/** The parts of a file while they are being changed. */
export type Parts = Map<string, Uint8Array>;

/** Change the text of a part that is there. */
export function edit(parts: Parts, path: string, change: (xml: string) => string): void {
  parts.set(path, toBytes(change(toText(part(parts, path)))));
}

export function part(parts: Parts, path: string): Uint8Array {
  const bytes = parts.get(path);
  if (bytes === undefined) throw new Error(`The docx library wrote no part \`${path}\``);
  return bytes;
}

/** Replace what the pinned version of the library writes; where it is not there, we have a bug. */
export function replaced(xml: string, from: string | RegExp, to: string): string {
  const result = xml.replace(from, () => to);
  if (result === xml) throw new Error(`The docx library no longer writes what ${String(from)} looks for`);
  return result;
}
