import { pdfDate } from "./description.ts";
import { asciiString, type PdfObjects, type Ref, textString } from "./objects.ts";

/** A file to be carried along: the source of the document, as text. */
export type Attachment = { readonly name: string; readonly bytes: Uint8Array };

/**
 * Add a file specification for the source of the document. Without a date it has no time of change.
 *
 * Reference: ISO 19005-3, 6.8; ISO 32000-1, 7.11.4.
 */
export function addAttachment({ name, bytes }: Attachment, date: number | undefined, objects: PdfObjects): Ref {
  const file = objects.addDeflatedStream(
    {
      Type: "EmbeddedFile",
      Subtype: "text/markdown",
      Params: { Size: bytes.length, ModDate: date === undefined ? undefined : asciiString(pdfDate(date)) },
    },
    bytes,
  );
  return objects.add({
    Type: "Filespec",
    F: textString(name),
    UF: textString(name),
    Desc: textString("Motionens källa"),
    AFRelationship: "Source",
    EF: { F: file, UF: file },
  });
}
