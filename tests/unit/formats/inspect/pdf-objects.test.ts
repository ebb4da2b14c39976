import { describe, expect, it } from "vitest";
import { PdfObjects } from "../../../../src/formats/inspect/pdf-objects.ts";
import { nameIn } from "../../../../src/formats/inspect/pdf-value.ts";
import { Budget } from "../../../../src/formats/inspect/unpack-stream.ts";

const objectStream = (id: number, number: number, object: string): string =>
  stream(id, `/Type/ObjStm/N 1/First ${`${number} 0 `.length}`, `${number} 0 ${object}`);
const stream = (id: number, entries: string, content: string): string =>
  `${id} 0 obj\n<<${entries}/Length ${content.length}>>stream\n${content}\nendstream\nendobj\n`;
/** The name that `A` of the catalogue has. */
const nameAtRoot = (...parts: readonly string[]): string | undefined => {
  const objects = new PdfObjects(new TextEncoder().encode(parts.join("")), new Budget(1_000_000));
  return nameIn(objects.in(objects.root, "A"));
};

describe("PdfObjects", () => {
  const root = "1 0 obj\n<</Type/Catalog/A 2 0 R>>\nendobj\n";
  const trailer = "trailer\n<</Root 1 0 R>>\n";

  it("takes the object of a later revision before that of an earlier object stream", () => {
    expect(nameAtRoot(root, objectStream(3, 2, "/Old"), trailer, "2 0 obj\n/New\nendobj\n", trailer)).toBe("New");
  });

  it("takes the object of a later object stream before an earlier one", () => {
    expect(nameAtRoot(root, "2 0 obj\n/Old\nendobj\n", trailer, objectStream(3, 2, "/New"), trailer)).toBe("New");
    expect(nameAtRoot(root, objectStream(3, 2, "/Old"), objectStream(4, 2, "/New"), trailer)).toBe("New");
  });

  it("takes the root of a later trailer before that of an earlier cross-reference stream", () => {
    const later = "5 0 obj\n<</Type/Catalog/A/New>>\nendobj\ntrailer\n<</Root 5 0 R>>\n";
    expect(nameAtRoot(root, "2 0 obj\n/Old\nendobj\n", stream(4, "/Type/XRef/Root 1 0 R", ""), later)).toBe("New");
  });
});
