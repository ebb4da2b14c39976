import { PDFArray, PDFDict, PDFDocument, PDFName, type PDFObject } from "pdf-lib";

/** Change the objects of a finished file and write it again, as it is otherwise. */
export async function changePdf(bytes: Uint8Array, change: (pdf: PdfChanges) => void): Promise<Uint8Array> {
  const file = await PDFDocument.load(bytes, { updateMetadata: false });
  change(new PdfChanges(file));
  return file.save({ updateFieldAppearances: false });
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
