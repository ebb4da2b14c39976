import type { PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";

type Pdfjs = typeof import("pdfjs-dist/legacy/build/pdf.mjs");

export type OpenedPdf = { readonly pdf: PDFDocumentProxy };

/** Open a PDF to read in it. Nothing is drawn. Undefined, with the reason, where it cannot be read. */
export async function openPdf(bytes: Uint8Array): Promise<OpenedPdf | { readonly fault: "encrypted" | "damaged" }> {
  const pdfjs = await loadPdfjs();
  try {
    const loading = pdfjs.getDocument({
      data: new Uint8Array(bytes),
      verbosity: pdfjs.VerbosityLevel.ERRORS,
      disableFontFace: true,
      useSystemFonts: false,
      isEvalSupported: false,
    });
    return { pdf: await loading.promise };
  } catch (error) {
    return { fault: error instanceof Error && error.name === "PasswordException" ? "encrypted" : "damaged" };
  }
}

let loaded: Promise<Pdfjs> | undefined;

/** pdf.js asks for a canvas when it starts, even to read text alone; it gets the names of one. Its worker runs in this thread. */
function loadPdfjs(): Promise<Pdfjs> {
  loaded ??= (async () => {
    for (const name of ["DOMMatrix", "ImageData", "Path2D"])
      if (!(name in globalThis)) Object.assign(globalThis, { [name]: class {} });
    const pdfjs = await import("pdfjs-dist/legacy/build/pdf.mjs");
    const pdfjsWorker = await import("pdfjs-dist/legacy/build/pdf.worker.mjs");
    Object.assign(globalThis, { pdfjsWorker });
    return pdfjs;
  })();
  return loaded;
}
