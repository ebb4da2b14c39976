import { readXml, type XmlElement } from "../../../ground/xml/read-xml.ts";
import { type PackageParts, toText } from "../format/package-parts.ts";
import { relationshipsPath, targetPath } from "../format/part-names.ts";
import { readPackage } from "../format/read-package.ts";
import type { DocxFault } from "./docx-document.ts";
import { attributeOf, childrenNamed } from "./xml-walk.ts";

/** XML of a part larger than this is no motion's. */
const MAX_XML = 64 * 1024 * 1024;

export type Relationship = { readonly type: string; readonly target: string; readonly isExternal: boolean };

/** The first bytes of the older Office format, in which encrypted files are wrapped too. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0];

export class DocxFaultError extends Error {
  readonly fault: DocxFault;

  constructor(fault: DocxFault) {
    super(fault.kind);
    this.fault = fault;
  }
}

/** The parts of a Word file, read as they are asked for. Throws `DocxFaultError`, which `readDocx` turns into data. */
export class DocxParts {
  readonly #parts: PackageParts;

  constructor(bytes: Uint8Array) {
    if (OLE.every((byte, index) => bytes[index] === byte)) throw new DocxFaultError({ kind: "encrypted" });
    const reading = readPackage(bytes);
    if ("fault" in reading) throw new DocxFaultError({ kind: reading.fault });
    this.#parts = reading.parts;
  }

  get paths(): readonly string[] {
    return [...this.#parts.keys()];
  }

  /** Root element of a part; undefined where the file has no such part. */
  xml(path: string): XmlElement | undefined {
    const text = this.text(path);
    if (text === undefined) return undefined;
    const reading = readXml(text);
    if ("fault" in reading)
      throw new DocxFaultError({ kind: reading.fault.kind === "too-deep" ? "too-large" : "malformed", part: path });
    return reading.root;
  }

  bytes(path: string): Uint8Array | undefined {
    return this.#parts.get(path);
  }

  text(path: string): string | undefined {
    const bytes = this.bytes(path);
    if (bytes === undefined) return undefined;
    if (bytes.length > MAX_XML) throw new DocxFaultError({ kind: "too-large", part: path });
    return decode(bytes);
  }

  /** Relationships of a part by their ids; of the whole package for the empty path. Targets are paths in the package. */
  relationships(path: string): ReadonlyMap<string, Relationship> {
    const root = this.xml(relationshipsPath(path));
    const relationships = root === undefined ? [] : childrenNamed(root, "Relationship");
    return new Map(
      relationships.map((each) => {
        const target = attributeOf(each, "Target") ?? "";
        const isExternal = attributeOf(each, "TargetMode") === "External";
        const type = (attributeOf(each, "Type") ?? "").replace(/^.*\//, "");
        return [
          attributeOf(each, "Id") ?? "",
          { type, target: isExternal ? target : targetPath(path, target), isExternal },
        ];
      }),
    );
  }

  /** Paths of the parts that a part relates to in one way, such as `styles`. */
  related(path: string, type: string): readonly string[] {
    return [...this.relationships(path).values()]
      .filter((each) => each.type === type && !each.isExternal)
      .map(({ target }) => target);
  }
}

/** Parts are in UTF-8, seldom in UTF-16; a byte order mark says which. Reference: ECMA-376 Part 2, 8.1 (parts). */
function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  return toText(bytes).replace(/^\ufeff/, "");
}
