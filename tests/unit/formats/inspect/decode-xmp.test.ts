import { describe, expect, it } from "vitest";
import { decodeXmp } from "../../../../src/formats/inspect/decode-xmp.ts";

const packet = '<?xpacket begin="\ufeff"?><x>Ö 🌲</x>';

function units(text: string, size: 2 | 4, isLittleEndian: boolean, hasMark: boolean): Uint8Array {
  const characters =
    size === 4
      ? [...text].map((each) => each.codePointAt(0) ?? 0)
      : Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
  const all = [...(hasMark ? [0xfeff] : []), ...characters];
  const view = new DataView(new ArrayBuffer(all.length * size));
  for (const [index, unit] of all.entries())
    if (size === 4) view.setUint32(index * 4, unit, isLittleEndian);
    else view.setUint16(index * 2, unit, isLittleEndian);
  return new Uint8Array(view.buffer);
}

describe("decodeXmp", () => {
  it.each(
    ([2, 4] as const).flatMap((size) =>
      [true, false].flatMap((isLittle) => [true, false].map((hasMark) => ({ size, isLittle, hasMark }))),
    ),
  )("reads units of $size bytes, little end first: $isLittle, with a mark: $hasMark", ({ size, isLittle, hasMark }) => {
    const text = decodeXmp(units(packet, size, isLittle, hasMark));
    expect(text.replaceAll("\ufeff", "")).toBe(packet.replaceAll("\ufeff", ""));
  });

  it("reads UTF-8, and throws for nothing", () => {
    expect(decodeXmp(new TextEncoder().encode(packet))).toBe(packet);
    expect(decodeXmp(new Uint8Array())).toBe("");
    expect(decodeXmp(Uint8Array.of(0, 0, 0, 255, 255))).toBe("\u00ff");
  });
});
