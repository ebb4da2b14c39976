import { strFromU8, unzipSync } from "fflate";
import { readXml, type XmlElement } from "../../src/ground/xml/read-xml.ts";
import type { Fuzzer } from "../fuzzer.ts";
import { bytesOf } from "../mutations.ts";
import { builtSamples } from "../samples.ts";

/** XML, of which Word files and templates are made. */
export const xml: Fuzzer = {
  name: "xml",
  about: "reads XML: it has a fault at a place in it, or every element lies in its parent",
  samples: async () => {
    const parts = (await builtSamples("docx")).slice(0, 2).map(({ content }) => unzipSync(bytesOf(content)));
    return parts.flatMap((files) =>
      Object.entries(files)
        .filter(([name]) => /\.(xml|rels)$/.test(name))
        .map(([name, bytes]) => ({ name, content: strFromU8(bytes) })),
    );
  },
  tokens: [
    "<a>",
    "</a>",
    "<a/>",
    "<!--",
    "-->",
    "<![CDATA[",
    "]]>",
    "<?xml",
    "?>",
    "<!DOCTYPE a>",
    "&#x110000;",
    "&#0;",
    "&a;",
    "xmlns=''",
    "='",
    '="',
    "<:a>",
  ],
  run: (input) => {
    const source = new TextDecoder().decode(input);
    const reading = readXml(source);
    if ("fault" in reading) {
      const { offset } = reading.fault;
      if (!(offset >= 0 && offset <= source.length)) throw new Error(`a fault at ${offset} of ${source.length}`);
    } else seeTo(reading.root, 0, source.length);
  },
};

function seeTo(element: XmlElement, start: number, end: number): void {
  if (element.start < start || element.end > end || element.start > element.end)
    throw new Error(`<${element.name}> lies at ${element.start}–${element.end}, outside ${start}–${end}`);
  for (const child of element.children) if (child.type === "element") seeTo(child, element.start, element.end);
}
