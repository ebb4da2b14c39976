import { element } from "../element.ts";

/** Print a PDF as it is, through the browser's own viewer. Where that cannot be reached, the PDF is opened in a tab of its own. */
export function printPdf(pdf: Uint8Array): Promise<void> {
  const address = URL.createObjectURL(new Blob([new Uint8Array(pdf)], { type: "application/pdf" }));
  document.querySelector("iframe.print-frame")?.remove();
  const frame = element("iframe", { class: "print-frame", "aria-hidden": "true", tabindex: "-1", src: address });
  return new Promise((resolve) => {
    frame.addEventListener("load", () => {
      try {
        frame.contentWindow?.focus();
        frame.contentWindow?.print();
      } catch {
        window.open(address, "_blank", "noopener");
      }
      resolve();
    });
    document.body.append(frame);
  });
}
