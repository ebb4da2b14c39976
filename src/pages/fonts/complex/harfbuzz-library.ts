/**
 * The library HarfBuzz, which is WebAssembly and takes long to start. Bundles for browsers get `harfbuzz-library-in-browser.ts` in place of this file.
 *
 * V8's optimising compiler would work on the module in the background and keep the process from ending for a quarter of a second: only its
 * first, quick compiler is used.
 */
export async function harfbuzzLibrary(): Promise<typeof import("harfbuzzjs")> {
  const { setFlagsFromString } = await import("node:v8");
  setFlagsFromString("--liftoff-only");
  return import("harfbuzzjs");
}
