import { element, type XmlTree } from "../../../../ground/xml/write-xml.ts";

const MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/**
 * Settings of the whole document: Swedish hyphenation with the limits that good typesetting has, and the ways of the newest Word. The
 * library's own have no language and do not name the lines above the notes.
 *
 * Reference: ECMA-376 Part 1, 17.15.1.78 (settings), for the order of the parts.
 */
export function settingsPart({ isHyphenated }: { readonly isHyphenated: boolean }): XmlTree {
  const hyphenation = [
    element("w:autoHyphenation"),
    element("w:consecutiveHyphenLimit", { "w:val": 2 }),
    element("w:doNotHyphenateCaps"),
  ];
  return element("w:settings", { "xmlns:w": MAIN }, [
    element("w:defaultTabStop", { "w:val": 720 }),
    ...(isHyphenated ? hyphenation : []),
    element("w:footnotePr", {}, [element("w:footnote", { "w:id": -1 }), element("w:footnote", { "w:id": 0 })]),
    element("w:compat", {}, [
      element("w:compatSetting", {
        "w:name": "compatibilityMode",
        "w:uri": "http://schemas.microsoft.com/office/word",
        "w:val": 15,
      }),
    ]),
    element("w:themeFontLang", { "w:val": "sv-SE" }),
  ]);
}
