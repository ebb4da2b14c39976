import { element, type Xml } from "./xml-element.ts";

/** What kinds of relationships are named by. Reference: ECMA-376 Part 1, 15.2 and 15.3. */
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

/** What a part refers to, numbered in order of first use. Reference: ECMA-376 Part 2, 9.3 (relationships). */
export class Relationships {
  readonly #ids = new Map<string, string>();
  readonly #elements: Xml[] = [];

  /** Refer to another part, by its path from the folder of this one; gives the id that stands for it. */
  part(kind: string, target: string): string {
    return this.#add(`${OFFICE}/${kind}`, target, {});
  }

  /** Refer to the part that says what the file is, which belongs to the package and not to Office. */
  coreProperties(target: string): string {
    return this.#add(`${PACKAGE}/metadata/core-properties`, target, {});
  }

  /** Refer to something outside the file. */
  link(url: string): string {
    return this.#add(`${OFFICE}/hyperlink`, url, { TargetMode: "External" });
  }

  /** The relationships in the order of their numbers. */
  get list(): readonly Xml[] {
    return this.#elements;
  }

  #add(type: string, target: string, mode: Readonly<Record<string, string>>): string {
    const key = `${type} ${target}`;
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    const id = `rId${this.#elements.length + 1}`;
    this.#ids.set(key, id);
    this.#elements.push(element("Relationship", { Id: id, Type: type, Target: target, ...mode }));
    return id;
  }
}

/** The pictures of a file, each once, however often it is shown. */
export class Media {
  readonly #paths = new Map<number, string>();
  readonly #files = new Map<string, Uint8Array>();

  /** Put a picture into the file; gives its path from the folder of the parts. */
  add(asset: number, format: "png" | "jpg", bytes: () => Uint8Array): string {
    const known = this.#paths.get(asset);
    if (known !== undefined) return known;
    const path = `media/image${this.#paths.size + 1}.${format}`;
    this.#paths.set(asset, path);
    this.#files.set(path, bytes());
    return path;
  }

  get files(): ReadonlyMap<string, Uint8Array> {
    return this.#files;
  }
}
