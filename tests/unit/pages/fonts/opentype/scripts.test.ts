import { expect, it } from "vitest";
import { scriptOf } from "../../../../../src/pages/fonts/opentype/scripts.ts";

it("a letter's script is what Unicode says, in the scripts that are shaped here", () => {
  const named = (character: string) =>
    /\p{Script=Latin}/u.test(character)
      ? "latn"
      : /\p{Script=Greek}/u.test(character)
        ? "grek"
        : /\p{Script=Cyrillic}/u.test(character)
          ? "cyrl"
          : undefined;
  // Unassigned places within the blocks do not count.
  const codePoints = Array.from({ length: 0x1_0000 }, (_, codePoint) => codePoint).filter((codePoint) =>
    /\p{Assigned}/u.test(String.fromCodePoint(codePoint)),
  );
  const different = codePoints
    .filter((codePoint) => scriptOf(codePoint) !== named(String.fromCodePoint(codePoint)))
    .map((codePoint) => codePoint.toString(16));
  expect(different).toEqual([]);
});
