import type { InspectionReading } from "./inspection.ts";

/** Look into a PDF or DOCX, made by this program or any other. What each needs is loaded when first asked for. Never throws for bad bytes. */
export async function inspectFile(bytes: Uint8Array): Promise<InspectionReading> {
  if (beginsWith(bytes, "PK") || beginsWith(bytes, "\u00d0\u00cf\u0011\u00e0"))
    return (await import("./inspect-docx.ts")).inspectDocx(bytes);
  if (isPdf(bytes)) return (await import("./inspect-pdf.ts")).inspectPdf(bytes);
  return { fault: "unknown-format" };
}

/** Readers take a header anywhere in the first kilobyte. Reference: ISO 32000-1, annex H.3, note 13. */
export function isPdf(bytes: Uint8Array): boolean {
  for (let at = 0; at < Math.min(bytes.length, 1024); at++) if (beginsWith(bytes.subarray(at), "%PDF-")) return true;
  return false;
}

function beginsWith(bytes: Uint8Array, start: string): boolean {
  return (
    bytes.length >= start.length && [...start].every((character, index) => bytes[index] === character.charCodeAt(0))
  );
}
