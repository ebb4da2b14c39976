import type { Orientation } from "../../pages/images/image-header.ts";

/**
 * Matrix that puts an image upright into a box, given by its bottom left corner, for each way the image is stored.
 *
 * An image is drawn into the unit square, its first row at the top.
 */
export function placeUpright(
  orientation: Orientation,
  x: number,
  y: number,
  width: number,
  height: number,
): readonly number[] {
  const right = x + width;
  const top = y + height;
  switch (orientation) {
    case 1:
      return [width, 0, 0, height, x, y];
    case 2:
      return [-width, 0, 0, height, right, y];
    case 3:
      return [-width, 0, 0, -height, right, top];
    case 4:
      return [width, 0, 0, -height, x, top];
    case 5:
      return [0, -height, -width, 0, right, top];
    case 6:
      return [0, -height, width, 0, x, top];
    case 7:
      return [0, height, width, 0, x, y];
    case 8:
      return [0, height, -width, 0, right, y];
  }
}
