import { describe, expect, it } from "vitest";
import { componentTree } from "../../../../../../src/formats/word/write/package/component-tree.ts";

describe("componentTree", () => {
  it.each([
    [{ "w:b": {} }, { name: "w:b", attributes: {}, children: [] }],
    [{ "w:sz": { _attr: { "w:val": 24 } } }, { name: "w:sz", attributes: { "w:val": "24" }, children: [] }],
    [{ "dc:title": ["Fler", " platser"] }, { name: "dc:title", attributes: {}, children: ["Fler", " platser"] }],
    [
      { "w:t": [{ _attr: { a: "1", b: undefined } }, { _attr: { c: true } }, "{x}", { "w:b": {} }] },
      {
        name: "w:t",
        attributes: { a: "1", c: "true" },
        children: ["{x}", { name: "w:b", attributes: {}, children: [] }],
      },
    ],
  ])("reads %j", (formatted, tree) => {
    expect(componentTree(formatted)).toEqual(tree);
  });

  it("gives attributes other values, by their element", () => {
    const tree = componentTree({ a: [{ _attr: { x: "1" } }, { b: { _attr: { x: "1" } } }] }, (value, name, element) =>
      element === "b" && name === "x" ? "2" : value,
    );
    expect(tree).toEqual({
      name: "a",
      attributes: { x: "1" },
      children: [{ name: "b", attributes: { x: "2" }, children: [] }],
    });
  });

  it.each([undefined, "text", {}, { a: {}, b: {} }, { a: [undefined] }, { a: [null] }])("refuses %j", (formatted) => {
    expect(() => componentTree(formatted)).toThrow("docx library");
  });
});
