import { describe, expect, it } from "vitest";
import type { Block } from "../../../../../src/document/types.ts";
import { DocumentWriter } from "../../../../support/document-writer.ts";
import { printLayout } from "../../../../support/print-layout.ts";

describe("list", () => {
  it("stands labels right before the text, the figures below one another", () => {
    const writer = new DocumentWriter();
    const items = Array.from({ length: 10 }, (_, index) => [writer.paragraph(`punkt ${index + 1}`)]);
    expect(printLayout(writer, [writer.list(items, true)])).toMatchInlineSnapshot(`
      "
      page 1 of 1, 300 × 400
           5.5   10.8  label-1  body-regular 11  "1."
          18.7   10.8  p-1  body-regular 11  "punkt 1"
           5.5   29.8  label-2  body-regular 11  "2."
          18.7   29.8  p-2  body-regular 11  "punkt 2"
           5.5   48.8  label-3  body-regular 11  "3."
          18.7   48.8  p-3  body-regular 11  "punkt 3"
           5.5   67.8  label-4  body-regular 11  "4."
          18.7   67.8  p-4  body-regular 11  "punkt 4"
           5.5   86.8  label-5  body-regular 11  "5."
          18.7   86.8  p-5  body-regular 11  "punkt 5"
           5.5  105.8  label-6  body-regular 11  "6."
          18.7  105.8  p-6  body-regular 11  "punkt 6"
           5.5  124.8  label-7  body-regular 11  "7."
          18.7  124.8  p-7  body-regular 11  "punkt 7"
           5.5  143.8  label-8  body-regular 11  "8."
          18.7  143.8  p-8  body-regular 11  "punkt 8"
           5.5  162.8  label-9  body-regular 11  "9."
          18.7  162.8  p-9  body-regular 11  "punkt 9"
             0  181.8  label-10  body-regular 11  "10."
          18.7  181.8  p-10  body-regular 11  "punkt 10"
      "
    `);
  });

  it("nests, each level further in, with one space between all items", () => {
    const writer = new DocumentWriter();
    const inner = writer.list([[writer.paragraph("inre")], [writer.paragraph("inre")]]);
    const list = writer.list([
      [writer.paragraph("yttre med en text som tar två rader"), inner],
      [writer.paragraph("yttre")],
    ]);
    expect(printLayout(writer, [list])).toMatchInlineSnapshot(`
      "
      page 1 of 1, 300 × 400
          7.55   10.8  label-3  body-regular 11  "•"
            18   10.8  p-3  body-regular 11  "yttre med en text som tar två rader"
         25.55   29.8  label-1  body-regular 11  "•"
            36   29.8  p-1  body-regular 11  "inre"
         25.55   48.8  label-2  body-regular 11  "•"
            36   48.8  p-2  body-regular 11  "inre"
          7.55   67.8  label-4  body-regular 11  "•"
            18   67.8  p-4  body-regular 11  "yttre"
      "
    `);
  });

  it("puts the labels of a list that begins with a list on one line", () => {
    const writer = new DocumentWriter();
    expect(
      printLayout(writer, [writer.list([[writer.list([[writer.paragraph("text")]], true)]])]),
    ).toMatchInlineSnapshot(`
      "
      page 1 of 1, 300 × 400
          7.55   10.8  label-2  body-regular 11  "•"
          22.8   10.8  label-1  body-regular 11  "1."
            36   10.8  p-1  body-regular 11  "text"
      "
    `);
  });

  it("gives an empty item a line for its label", () => {
    const writer = new DocumentWriter();
    expect(printLayout(writer, [writer.list([[], [writer.paragraph("text")]])])).toMatchInlineSnapshot(`
      "
      page 1 of 1, 300 × 400
          7.55   10.8  label-1  body-regular 11  "•"
          7.55   29.8  label-2  body-regular 11  "•"
            18   29.8  p-1  body-regular 11  "text"
      "
    `);
  });

  it("narrows the measure only so far: then labels stand above their text", () => {
    const writer = new DocumentWriter();
    let blocks: readonly Block[] = [writer.paragraph("innerst")];
    for (let level = 0; level < 9; level++) blocks = [writer.list([blocks])];
    expect(printLayout(writer, blocks)).toMatchInlineSnapshot(`
      "
      page 1 of 1, 300 × 400
          7.55   10.8  label-9  body-regular 11  "•"
         25.55   10.8  label-8  body-regular 11  "•"
         43.55   10.8  label-7  body-regular 11  "•"
         61.55   10.8  label-6  body-regular 11  "•"
         79.55   10.8  label-5  body-regular 11  "•"
         97.55   10.8  label-4  body-regular 11  "•"
        115.55   10.8  label-3  body-regular 11  "•"
           126   10.8  label-2  body-regular 11  "•"
           128   25.8  label-1  body-regular 11  "•"
           128   40.8  p-1  body-regular 11  "innerst"
      "
    `);
  });
});
