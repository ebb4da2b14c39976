import { describe, expect, it } from "vitest";
import { loadAssets } from "../../../src/document/load-assets.ts";
import { HostError } from "../../../src/ground/host/host.ts";
import { memoryHost } from "../../../src/ground/host/memory-host.ts";
import { makeMotion } from "../../support/make-motion.ts";
import { makePng } from "../../support/make-png.ts";
import { said } from "../../support/make-template.ts";

const png = makePng({ width: 3, height: 2, bitDepth: 8, colourType: 0, pixel: () => [0] });
const host = memoryHost({
  "motions/karta.png": png,
  "motions/bilder/min karta.png": png,
  "motions/bild.png": "ingen bild",
  "hemlig.png": png,
});

describe("loadAssets", () => {
  it("loads each image below the motion's folder once, by the address written", () => {
    const body =
      "![a](karta.png) ![b](./karta.png) ![c](bilder/min%20karta.png)\n\n![d][e]\n\n[e]: bilder/../karta.png\n";
    const { value, diagnostics } = loadAssets(makeMotion({ body }), host);
    expect(said({ diagnostics })).toEqual([]);
    const asset = { path: "karta.png", bytes: png, format: "png", width: 3, height: 2 };
    expect([...(value ?? [])]).toEqual([
      ["karta.png", asset],
      ["./karta.png", asset],
      ["bilder/min%20karta.png", { ...asset, path: "bilder/min%20karta.png" }],
      ["bilder/../karta.png", asset],
    ]);
    expect(value?.get("./karta.png")).toBe(value?.get("karta.png"));
  });

  it.each([
    ["saknas.png", "image-readable: The image `saknas.png` does not exist"],
    ["bild.png", "image-readable: `bild.png` is neither PNG nor JPEG"],
    ["../hemlig.png", "path-inside: `../hemlig.png` lies outside the motion's folder"],
    ["bilder/../../hemlig.png", "path-inside: `bilder/../../hemlig.png` lies outside the motion's folder"],
    ["%2e%2e/hemlig.png", "path-inside: `%2e%2e/hemlig.png` lies outside the motion's folder"],
    ["/hemlig.png", "path-inside: `/hemlig.png` is an absolute path"],
    [
      "https://example.org/a.png",
      "path-inside: `https://example.org/a.png` lies on the web, and nothing is ever fetched from there",
    ],
    ["bilder%5Ckarta.png", "path-inside: `bilder%5Ckarta.png` has a backslash in it"],
  ])("says at the image what is wrong with %s", (address, words) => {
    const motion = makeMotion({ body: `Se ![karta](${address}).` });
    const start = motion.body.text.value.indexOf("![");
    const outcome = loadAssets(motion, host);
    const [first] = said(outcome);
    expect(outcome.value).toEqual(new Map());
    expect(first?.startsWith(`motions/x.md:${start}-${start + `![karta](${address})`.length} error ${words}`)).toBe(
      true,
    );
    expect(outcome.diagnostics).toHaveLength(1);
  });

  it("refuses a link that leads out of the folder", () => {
    const linked = { ...host, realPath: (path: string) => (path === "motions/karta.png" ? "hemlig.png" : path) };
    expect(said(loadAssets(makeMotion({ body: "![a](karta.png)" }), linked))).toEqual([
      expect.stringContaining("path-inside: `karta.png` is a link to a file outside the motion's folder"),
    ]);
  });

  it("refuses a file that is too large before it is read", () => {
    const large = {
      ...host,
      stat: () => ({ kind: "file" as const, size: 21 * 1_048_576 }),
      readFile: () => {
        throw new Error("it must not be read");
      },
    };
    expect(said(loadAssets(makeMotion({ body: "![a](karta.png)" }), large))).toEqual([
      expect.stringContaining("image-readable: The image `karta.png` has 21 MiB, and at most 20 are allowed"),
    ]);
  });

  it("says that a file may not be read", () => {
    const closed = {
      ...host,
      readFile: (path: string) => {
        throw new HostError("denied", path);
      },
    };
    expect(said(loadAssets(makeMotion({ body: "![a](karta.png)" }), closed))).toEqual([
      expect.stringContaining("image-readable: The image `karta.png` cannot be read"),
    ]);
  });
});
