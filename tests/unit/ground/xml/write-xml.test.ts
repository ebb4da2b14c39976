import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readXml, type XmlElement, type XmlNode } from "../../../../src/ground/xml/read-xml.ts";
import {
  element,
  writeElement,
  writeXml,
  writeXmlLines,
  type XmlContent,
  type XmlTree,
} from "../../../../src/ground/xml/write-xml.ts";

describe("writeXml", () => {
  it("writes a declaration, attributes that have a value, and content", () => {
    const tree = element("a", { b: "c", d: undefined, n: 3 }, ["text", element("e")]);
    expect(writeXml(tree)).toBe('<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<a b="c" n="3">text<e/></a>');
  });

  it("escapes what XML would read or change", () => {
    expect(writeElement(element("a", { b: "\"<&>\n\r\t'" }, ['"]]> & <b>\r\n']))).toBe(
      '<a b="&#34;&#60;&#38;&#62;&#10;&#13;&#9;\'">"]]&gt; &amp; &lt;b&gt;&#13;\n</a>',
    );
  });

  it("gives each element of the root a line of its own", () => {
    const tree = element("base", { xmlns: "urn:x" }, [element("unit", { id: "a" }), element("unit", {}, ['b"\n'])]);
    expect(writeXmlLines(tree)).toBe(
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<base xmlns="urn:x">\n<unit id="a"/>\n<unit>b&#34;&#10;</unit>\n</base>\n',
    );
  });

  it("is read as it was meant, and written again as it was read", () => {
    const name = fc.constantFrom("a", "w:p", "x-1");
    // What XML 1.0 allows: no control characters but the three of lines and tabs.
    const text = fc.string({
      unit: fc.constantFrom("a", "å", "<", "&", ">", '"', "'", " ", "\n", "\t", "\r", "🚲", "]]>"),
      minLength: 1,
    });
    const { tree } = fc.letrec<{ tree: XmlTree }>((tie) => ({
      tree: fc.record({
        name,
        attributes: fc.dictionary(name, text, { maxKeys: 3, noNullPrototype: true }),
        children: fc.array(fc.oneof({ depthSize: "small" }, text, tie("tree")), { maxLength: 4 }),
      }),
    }));
    fc.assert(
      fc.property(tree, (written) => {
        const xml = writeXml(written);
        const reading = readXml(xml);
        if ("fault" in reading) throw new Error(reading.fault.detail);
        expect(meaningOf(reading.root)).toEqual(meaningOf(written));
        expect(writeXml(reading.root)).toBe(xml);
      }),
    );
  });
});

/** An element apart from where it stands and how its text is cut. */
function meaningOf({ name, attributes, children }: XmlTree | XmlElement): unknown {
  const content: unknown[] = [];
  for (const child of children as readonly (XmlContent | XmlNode)[]) {
    if (typeof child !== "string" && "name" in child) content.push(meaningOf(child));
    else {
      const text = typeof child === "string" ? child : child.value;
      const last = content.at(-1);
      if (typeof last === "string") content.splice(-1, 1, last + text);
      else if (text !== "") content.push(text);
    }
  }
  return { name, attributes, content };
}
