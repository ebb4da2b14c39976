import type { Asset } from "../../document/types.ts";
import { sha256 } from "../../ground/digest/sha256.ts";
import { imageData } from "../../pages/images/image-data.ts";
import type { PdfObjects, Ref, Value } from "./objects.ts";
import { placeUpright } from "./place-upright.ts";

/** An image on the pages: its name among their resources, and the matrix that puts it upright into a box. */
export type PageImage = {
  readonly name: string;
  readonly ref: Ref;
  readonly place: (x: number, y: number, width: number, height: number) => readonly number[];
};

/** The images of one file, each added once, in order of first use. Two with the same bytes are one. */
export class PageImages {
  readonly #images = new Map<Asset, PageImage>();
  readonly #byDigest = new Map<string, PageImage>();
  readonly #objects: PdfObjects;

  constructor(objects: PdfObjects) {
    this.#objects = objects;
  }

  of(asset: Asset): PageImage {
    const known = this.#images.get(asset);
    if (known !== undefined) return known;
    const digest = sha256(asset.bytes);
    const image = this.#byDigest.get(digest) ?? this.#add(asset);
    this.#byDigest.set(digest, image);
    this.#images.set(asset, image);
    return image;
  }

  all(): readonly PageImage[] {
    return [...this.#byDigest.values()];
  }

  #add(asset: Asset): PageImage {
    const data = imageData(asset.bytes);
    if (data === undefined) throw new Error(`No readable image in ${asset.path}`);
    const name = `I${this.#byDigest.size + 1}`;
    return { name, ref: this.#addObject(data), place: (...box) => placeUpright(data.orientation, ...box) };
  }

  #addObject(data: Exclude<ReturnType<typeof imageData>, undefined>): Ref {
    const entries: { readonly [key: string]: Value } = {
      Type: "XObject",
      Subtype: "Image",
      Width: data.width,
      Height: data.height,
      BitsPerComponent: data.bits,
      ColorSpace: this.#colourSpace(data.colours),
    };
    if (data.encoding === "jpeg") {
      const DecodeParms = data.isPlainRgb ? { ColorTransform: 0 } : undefined;
      return this.#objects.addStream({ ...entries, Filter: "DCTDecode", DecodeParms }, data.bytes);
    }
    // Predictor 15: each row says which of PNG's filters it went through (ISO 32000-1, 7.4.4.4).
    const DecodeParms = {
      Predictor: 15,
      Colors: data.colours === "rgb" ? 3 : 1,
      BitsPerComponent: data.bits,
      Columns: data.width,
    };
    return data.encoding === "deflated-rows"
      ? this.#objects.addStream({ ...entries, Filter: "FlateDecode", DecodeParms }, data.bytes)
      : this.#objects.addDeflatedStream({ ...entries, DecodeParms }, data.bytes);
  }

  #colourSpace(colours: "grey" | "rgb" | Uint8Array): Value {
    if (colours === "grey") return "DeviceGray";
    if (colours === "rgb") return "DeviceRGB";
    return ["Indexed", "DeviceRGB", colours.length / 3 - 1, this.#objects.addDeflatedStream({}, colours)];
  }
}
