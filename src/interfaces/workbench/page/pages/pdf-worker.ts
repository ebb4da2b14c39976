import { PDFWorker } from "pdfjs-dist/legacy/build/pdf.mjs";

let start = (): Worker => new Worker("pdf.worker.mjs", { type: "module" });
let shared: PDFWorker | undefined;

/** Say how the worker that draws PDF pages is started, where it is no module beside the page. */
export function startPdfWorkerBy(starting: () => Worker): void {
  start = starting;
}

/** The worker that draws PDF pages, one for the whole page. pdf.js by itself would not start one from a page that is a file. */
export function pdfWorker(): PDFWorker {
  // The library's types know of no port.
  shared ??= new PDFWorker({ port: start() as unknown as null });
  return shared;
}
