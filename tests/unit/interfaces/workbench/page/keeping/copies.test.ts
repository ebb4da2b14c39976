import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { writeZip } from "../../../../../../src/formats/word/format/write-zip.ts";
import { copyOfAll, takeIn } from "../../../../../../src/interfaces/workbench/page/keeping/copies.ts";
import { memoryStore } from "../../../../../../src/interfaces/workbench/page/keeping/memory-store.ts";
import type { Store } from "../../../../../../src/interfaces/workbench/page/keeping/store.ts";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

async function storeOf(files: Readonly<Record<string, string>>): Promise<Store> {
  const store = memoryStore("");
  await store.write(Object.entries(files).map(([path, text]) => ({ path, bytes: bytesOf(text) })));
  return store;
}

async function contentsOf(store: Store): Promise<Readonly<Record<string, string>>> {
  const files = await Promise.all(
    (await store.list()).map(async ({ path }) => [path, new TextDecoder().decode(await store.read(path))] as const),
  );
  return Object.fromEntries(files);
}

const file = (name: string, content: Uint8Array): File => new File([new Uint8Array(content)], name);

describe("a copy of everything", () => {
  const step = fc.constantFrom("a", "Å b", "motion", "2027");
  const path = fc.tuple(fc.array(step, { minLength: 1, maxLength: 3 }), fc.constantFrom(".md", ".png", ".pdf"));
  const paths = path.map(([steps, ending]) => steps.join("/") + ending);

  it("is what it was when it is read in elsewhere", async () => {
    await fc.assert(
      fc.asyncProperty(fc.dictionary(paths, fc.string({ unit: "binary" })), async (files) => {
        const there = memoryStore("");
        const { added, same, folder, leftOut } = await takeIn(
          [file("kopia.zip", await copyOfAll(await storeOf(files)))],
          there,
        );
        expect(await contentsOf(there)).toEqual(await contentsOf(await storeOf(files)));
        expect([added, same, folder, leftOut]).toEqual([Object.keys(files).length, 0, undefined, []]);
      }),
      { numRuns: 40 },
    );
  });

  it("is the same bytes for the same files", async () => {
    const [one, other] = [await storeOf({ "a.md": "1", "b.md": "2" }), await storeOf({ "b.md": "2", "a.md": "1" })];
    expect(await copyOfAll(one)).toEqual(await copyOfAll(other));
  });

  it("adds nothing that is there already", async () => {
    const store = await storeOf({ "a.md": "1", "b.png": "2" });
    const copy = await copyOfAll(store);
    expect(await takeIn([file("kopia.zip", copy)], store)).toEqual({ added: 0, same: 2, leftOut: [] });
    expect(await contentsOf(store)).toEqual({ "a.md": "1", "b.png": "2" });
  });

  it("writes over nothing: it goes to a folder of its own, pictures with their motions", async () => {
    const copy = await copyOfAll(await storeOf({ "a.md": "![](b.png)", "b.png": "2" }));
    const store = await storeOf({ "a.md": "min", "b.png": "2", "kopia/x.md": "x" });
    const { folder } = await takeIn([file("kopia.zip", copy)], store);
    expect(folder).toBe("kopia-2");
    expect(await contentsOf(store)).toEqual({
      "a.md": "min",
      "b.png": "2",
      "kopia/x.md": "x",
      "kopia-2/a.md": "![](b.png)",
      "kopia-2/b.png": "2",
    });
  });
});

describe("what is read in", () => {
  it("may be files as well", async () => {
    const store = memoryStore("");
    await takeIn([file("a.md", bytesOf("1")), file("b.jpg", bytesOf("2"))], store);
    expect(await contentsOf(store)).toEqual({ "a.md": "1", "b.jpg": "2" });
  });

  it("is told of when it is not taken in: hidden, outside, of another kind, or damaged", async () => {
    const strange = ["../a.md", "/a.md", ".hidden/a.md", "a\\b.md", "C:/a.md", "run.exe", "a//b.md"];
    const archive = writeZip([...strange, "bra.md"].map((path) => ({ path, bytes: bytesOf("x"), isStored: true })));
    const store = memoryStore("");
    const taken = await takeIn([file("kopia.zip", archive), file("trasig.zip", bytesOf("PK"))], store);
    expect(taken).toEqual({ added: 1, same: 0, leftOut: expect.arrayContaining([...strange, "trasig.zip"]) });
    expect(Object.keys(await contentsOf(store))).toEqual(["bra.md"]);
  });

  it("is not unpacked beyond what a copy can be", async () => {
    const archive = writeZip([{ path: "a.md", bytes: bytesOf("x"), isStored: true }]);
    // The directory claims four gigabytes.
    new DataView(archive.buffer).setUint32(archive.length - 22 - (46 + 4) + 24, 0xfffffff0, true);
    const store = memoryStore("");
    expect((await takeIn([file("kopia.zip", archive)], store)).leftOut).toEqual(["a.md"]);
  });
});
