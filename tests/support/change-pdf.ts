import { PDFArray, PDFDict, PDFDocument, PDFName, type PDFObject } from "pdf-lib";

/** Change the objects of a finished file and write it again, as it is otherwise. */
export async function changePdf(bytes: Uint8Array, change: (pdf: PdfChanges) => void): Promise<Uint8Array> {
  const file = await PDFDocument.load(bytes, { updateMetadata: false });
  change(new PdfChanges(file));
  const changed = await file.save({ updateFieldAppearances: false });
  // The library writes every file as 1.7.
  changed.set(bytes.subarray(0, "%PDF-2.0".length));
  return changed;
}

/** The dictionaries of a file, to find one and break it. */
export class PdfChanges {
  readonly #file: PDFDocument;

  constructor(file: PDFDocument) {
    this.#file = file;
  }

  get catalogue(): PDFDict {
    return this.#file.catalog;
  }

  get pages(): readonly PDFDict[] {
    return this.#file.getPages().map((page) => page.node);
  }

  /** All dictionaries whose entry has this name as its value. */
  having(key: string, name: string): readonly PDFDict[] {
    const found = this.#file.context
      .enumerateIndirectObjects()
      .flatMap(([, object]) =>
        object instanceof PDFDict && object.get(PDFName.of(key)) === PDFName.of(name) ? object : [],
      );
    if (found.length === 0) throw new Error(`No object with /${key} /${name}`);
    return found;
  }

  /** All dictionaries that are values of others' entries and have this name themselves. */
  nested(key: string, name: string): readonly PDFDict[] {
    return this.#file.context
      .enumerateIndirectObjects()
      .flatMap(([, object]) => (object instanceof PDFDict ? object.values() : []))
      .flatMap((value) => (value instanceof PDFDict && value.get(PDFName.of(key)) === PDFName.of(name) ? value : []));
  }

  dictionary(owner: PDFDict, key: string): PDFDict {
    return owner.lookup(PDFName.of(key), PDFDict);
  }

  array(owner: PDFDict, key: string): PDFArray {
    return owner.lookup(PDFName.of(key), PDFArray);
  }

  set(owner: PDFDict, key: string, value: string | PDFObject): void {
    owner.set(PDFName.of(key), typeof value === "string" ? PDFName.of(value) : value);
  }

  remove(owners: PDFDict | readonly PDFDict[], key: string): void {
    for (const owner of owners instanceof PDFDict ? [owners] : owners) {
      if (!owner.delete(PDFName.of(key))) throw new Error(`No /${key} to remove`);
    }
  }
}
