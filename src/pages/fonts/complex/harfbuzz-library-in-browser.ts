/** The same as `harfbuzz-library.ts` without Node. Bundled for browsers, the library waits for its WebAssembly in `ready`, not at its top level. */
export async function harfbuzzLibrary(): Promise<typeof import("harfbuzzjs")> {
  const library: typeof import("harfbuzzjs") & { readonly ready?: Promise<void> } = await import("harfbuzzjs");
  await library.ready;
  return library;
}
