import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { renderDocx } from "../../../../../../src/formats/word/write/render-docx.ts";
import { verbatim } from "../../../../../../src/ground/text/placed-text.ts";
import { documentOf, id } from "../../../../../support/docx-sample.ts";
import { fonts, theme } from "../../../../../support/docx-theme.ts";
import { makePng } from "../../../../../support/make-png.ts";
import { exif, sampleJpegs, withSegments } from "../../../../../support/sample-jpegs.ts";

async function partsOf(asset: { bytes: Uint8Array; format: "png" | "jpeg"; width: number; height: number }) {
  const figure = { type: "figure", id: id("figure-1"), asset: 0, alt: verbatim("En karta", "motion.md", 0) } as const;
  const parts = unzipSync(renderDocx(documentOf([figure], { assets: [{ path: "karta", ...asset }] }), theme, fonts));
  const image = Object.entries(parts).find(([path]) => path.startsWith("word/media/"));
  const xml = new TextDecoder().decode(parts["word/document.xml"]);
  const found = (pattern: RegExp): string => pattern.exec(xml)?.[0] ?? "";
  return {
    path: image?.[0],
    bytes: image?.[1],
    extent: found(/<wp:extent [^>]*>/),
    properties: found(/<wp:docPr [^>]*>/),
    transform: found(/<a:xfrm[^>]*>/),
  };
}

describe("figure", () => {
  it("shows an image at its own size, 96 pixels to the inch, with its alternative text", async () => {
    const picture = { width: 96, height: 48, bitDepth: 8, colourType: 0, pixel: () => [128] } as const;
    const bytes = makePng(picture);
    expect(await partsOf({ bytes, format: "png", width: 96, height: 48 })).toEqual({
      path: "word/media/image1.png",
      bytes,
      extent: '<wp:extent cx="914400" cy="457200"/>',
      properties: '<wp:docPr id="1" name="Bild 1" descr="En karta"/>',
      transform: "<a:xfrm>",
    });
  });

  it("leaves out what the file says beside the picture", async () => {
    const bytes = withSegments(sampleJpegs.rgb, [0xe1, exif(1)]);
    const { bytes: stored } = await partsOf({ bytes, format: "jpeg", width: 8, height: 4 });
    expect(Buffer.from(stored ?? []).includes("GPS")).toBe(false);
    expect(Buffer.from(stored ?? []).equals(Buffer.from(sampleJpegs.rgb))).toBe(true);
  });

  it.each([
    [1, "<a:xfrm>", '<wp:extent cx="76200" cy="38100"/>'],
    [2, '<a:xfrm flipH="true">', '<wp:extent cx="76200" cy="38100"/>'],
    [3, '<a:xfrm rot="10800000">', '<wp:extent cx="76200" cy="38100"/>'],
    [4, '<a:xfrm flipH="true" rot="10800000">', '<wp:extent cx="76200" cy="38100"/>'],
    [5, '<a:xfrm flipH="true" rot="16200000">', '<wp:extent cx="76200" cy="38100"/>'],
    [6, '<a:xfrm rot="5400000">', '<wp:extent cx="76200" cy="38100"/>'],
    [7, '<a:xfrm flipH="true" rot="5400000">', '<wp:extent cx="76200" cy="38100"/>'],
    [8, '<a:xfrm rot="16200000">', '<wp:extent cx="76200" cy="38100"/>'],
  ])("turns a picture of Exif orientation %i as the camera says", async (orientation, transform, extent) => {
    const bytes = withSegments(sampleJpegs.rgb, [0xe1, exif(orientation)]);
    const isTurned = orientation > 4;
    const made = await partsOf({ bytes, format: "jpeg", width: isTurned ? 4 : 8, height: isTurned ? 8 : 4 });
    expect({ transform: made.transform, extent: made.extent }).toEqual({ transform, extent });
  });
});
