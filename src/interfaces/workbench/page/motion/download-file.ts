import { element } from "../element.ts";

/** Let the browser keep bytes as a file. */
export function downloadFile(bytes: Uint8Array, name: string): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)]));
  element("a", { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** What the outputs of a motion are called, without ending: its own name, or that of its folder. */
export function outputName(path: string): string {
  const steps = path.split("/");
  const file = steps.at(-1) ?? path;
  return file.toLowerCase() === "motion.md" && steps.length > 1 ? (steps.at(-2) ?? file) : file.replace(/\.md$/i, "");
}
