import type { PlacedText } from "../../ground/text/placed-text.ts";

export function comparableText({ value }: PlacedText): string {
  return value.normalize("NFC").replace(/\s+/g, " ").trim().toLowerCase();
}
