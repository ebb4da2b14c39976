import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readXml } from "../../../../src/ground/xml/read-xml.ts";

describe("readXml", () => {
  it("gives elements, attributes and text with their offsets", () => {
    expect(readXml('<a x="1"><!-- not -->å&amp;&#229;<b/></a>')).toEqual({
      root: {
        type: "element",
        name: "a",
        attributes: { x: "1" },
        children: [
          { type: "text", value: "å&å", start: 21, end: 33 },
          { type: "element", name: "b", attributes: {}, children: [], start: 33, end: 37 },
        ],
        start: 0,
        end: 41,
      },
    });
  });

  it.each([
    ["<a><b></a>", "malformed", 6, "Missing end tag for element b"],
    ["<a>&nbsp;</a>", "malformed", 3, "Named entity isn't defined: &nbsp;"],
    ["", "malformed", 0, "Root element is missing or invalid"],
    ["<a/><b/>", "malformed", 4, "Extra content at the end of the document"],
    ["<a b='1' b='2'/>", "malformed", 14, "Duplicate attribute: b"],
    ['<!DOCTYPE a [<!ENTITY x SYSTEM "/etc/passwd">]><a>&x;</a>', "doctype", 0, "DOCTYPE"],
    ["<a>".repeat(500), "too-deep", 1200, "400"],
  ])("%s is %s", (text, kind, offset, detail) => {
    expect(readXml(text)).toEqual({ fault: { kind, offset, detail } });
  });

  it("never throws", () => {
    const piece = fc.constantFrom(
      "<a>",
      "</a>",
      "<b/>",
      "<",
      ">",
      "&amp;",
      "&",
      '"',
      "<!--",
      "-->",
      "<![CDATA[",
      "]]>",
      "<?x?>",
      "å",
      "\u0000",
      "\ud800",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        expect(Object.keys(readXml(pieces.join("")))).toHaveLength(1);
      }),
    );
  });
});
