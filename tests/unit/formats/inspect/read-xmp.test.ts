import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readXmp } from "../../../../src/formats/inspect/read-xmp.ts";

const packet = (inside: string, attributes = ""): string =>
  `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about=""${attributes}>${inside}</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>`;

describe("readXmp", () => {
  it("reads claims and title as elements", () => {
    const inside =
      '<dc:title><rdf:Alt><rdf:li xml:lang="x-default">Titel &amp; mer</rdf:li></rdf:Alt></dc:title><pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance><pdfuaid:part>1</pdfuaid:part>';
    expect(readXmp(packet(inside))).toEqual({ conformance: ["PDF/A-2a", "PDF/UA-1"], title: "Titel & mer" });
  });

  it("reads them as attributes, as other programs write them", () => {
    expect(readXmp(packet("", ' pdfaid:part="1" pdfaid:conformance="B"'))).toEqual({ conformance: ["PDF/A-1b"] });
  });

  it.each([
    ["no JSON", "{"],
    ["JSON of another schema", '{"schema":"yrka/motion/2"}'],
    ["JSON without what belongs to it", '{"schema":"yrka/motion/1","title":"x"}'],
    ["a list", "[]"],
  ])("gives no data for %s", (_, data) => {
    expect(readXmp(packet(`<yrka:data>${data}</yrka:data>`))).toEqual({ conformance: [] });
  });

  it("never throws, and says nothing of what is no XML", () => {
    expect(readXmp("<x:xmpmeta><rdf:RDF>")).toEqual({ conformance: [] });
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(readXmp(text).conformance).toEqual([]);
      }),
    );
  });
});
