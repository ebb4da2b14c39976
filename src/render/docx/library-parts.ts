import { type Document, Packer } from "docx";
import { toBytes } from "../../docx-format/package-parts.ts";
import type { Parts } from "./edit-parts.ts";

type Compiler = { readonly compile: (file: Document) => Iterable<readonly [string, string | Uint8Array]> };

/**
 * The parts that the library makes of a document, by their paths.
 *
 * It offers them only in an archive. To pack all of it, unpack it and pack it again took two thirds of the time of a cold render, so this
 * asks the part of the library that its own packer asks; its version is pinned.
 */
export function libraryParts(file: Document): Parts {
  const compiler: unknown = Reflect.get(Packer, "compiler");
  if (!isCompiler(compiler)) throw new Error("The docx library no longer has a compiler");
  return new Map(
    [...compiler.compile(file)].map(([path, data]) => [path, typeof data === "string" ? toBytes(data) : data]),
  );
}

function isCompiler(value: unknown): value is Compiler {
  return typeof value === "object" && value !== null && "compile" in value && typeof value.compile === "function";
}
