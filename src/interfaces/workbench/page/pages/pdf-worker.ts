import { PDFWorker } from "pdfjs-dist/legacy/build/pdf.mjs";

let address = "pdf.worker.mjs";
let shared: PDFWorker | undefined;

/** Say where the worker that draws PDF pages is, when it does not lie beside the page. */
export function placePdfWorker(at: string): void {
  address = at;
}

/** The worker that draws PDF pages, one for the whole page. pdf.js would not start one from a page that is a file. */
export function pdfWorker(): PDFWorker {
  if (shared !== undefined) return shared;
  const port = new Worker(address, { type: "module" });
  // The library's types know of no port.
  shared = new PDFWorker({ port: port as unknown as null });
  return shared;
}
