/** The same as `harfbuzz-library.ts` without Node: a page is not waiting to end. */
export function harfbuzzLibrary(): Promise<typeof import("harfbuzzjs")> {
  return import("harfbuzzjs");
}
