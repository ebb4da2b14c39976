import { expect, test } from "vitest";
import { placeUpright } from "../../../../src/formats/pdf/place-upright.ts";

/** Where the corners of the stored image come to lie: its first row's left and right end, and the left end of its last row. */
const corners = [
  [1, "top left", "top right", "bottom left"],
  [2, "top right", "top left", "bottom right"],
  [3, "bottom right", "bottom left", "top right"],
  [4, "bottom left", "bottom right", "top left"],
  [5, "top left", "bottom left", "top right"],
  [6, "top right", "bottom right", "top left"],
  [7, "bottom right", "top right", "bottom left"],
  [8, "bottom left", "top left", "bottom right"],
] as const;

// Reference: TIFF 6.0, tag 274, "the 0th row represents the visual … of the image, and the 0th column the visual …".
test.each(corners)(
  "an image stored in way %i has its first row from %s to %s, its last from %s",
  (way, ...expected) => {
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = placeUpright(way, 10, 20, 30, 40);
    const nameOf = (u: number, v: number): string => {
      const x = a * u + c * v + e;
      const y = b * u + d * v + f;
      expect([10, 40]).toContain(x);
      expect([20, 60]).toContain(y);
      return `${y === 60 ? "top" : "bottom"} ${x === 10 ? "left" : "right"}`;
    };
    expect([nameOf(0, 1), nameOf(1, 1), nameOf(0, 0)]).toEqual(expected);
  },
);
