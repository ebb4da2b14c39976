/** An object of a PDF: its text, or a stream with what its dictionary says besides its length. */
export type PdfPart = string | { readonly dictionary: string; readonly bytes: string | Uint8Array };

/** A PDF of these objects, numbered from 1; the first is the catalogue. */
export function makePdf(objects: readonly PdfPart[]): Uint8Array {
  const encoder = new TextEncoder();
  const parts: Uint8Array[] = [];
  const places: number[] = [];
  let length = 0;
  const add = (part: string | Uint8Array): void => {
    const bytes = typeof part === "string" ? encoder.encode(part) : part;
    parts.push(bytes);
    length += bytes.length;
  };
  add("%PDF-1.7\n");
  for (const [index, object] of objects.entries()) {
    places.push(length);
    add(`${index + 1} 0 obj\n`);
    if (typeof object === "string") add(object);
    else {
      const bytes = typeof object.bytes === "string" ? encoder.encode(object.bytes) : object.bytes;
      add(`<<${object.dictionary}/Length ${bytes.length}>>stream\n`);
      add(bytes);
      add("\nendstream");
    }
    add("\nendobj\n");
  }
  const table = length;
  add(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`);
  for (const place of places) add(`${String(place).padStart(10, "0")} 00000 n \n`);
  add(`trailer<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${table}\n%%EOF\n`);
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}
