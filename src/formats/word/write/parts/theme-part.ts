import type { Theme } from "../../../../document/theme/theme.ts";
import { element, type Xml, xml } from "../xml-element.ts";
import { declaration } from "./part-of.ts";

/**
 * The fonts and colours that Word offers. The fonts are the theme's; colours and effects, which no style of ours asks for, are those that
 * Word has when it begins.
 *
 * Reference: ECMA-376 Part 1, 20.1.6.9 (theme).
 */
export function themePart({ id, fonts }: Theme): string {
  return (
    declaration +
    element("a:theme", { "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main", name: id }, [
      element("a:themeElements", {}, [
        colours,
        element("a:fontScheme", { name: id }, [
          fontsOf("a:majorFont", fonts.heading.wordName),
          fontsOf("a:minorFont", fonts.body.wordName),
        ]),
        effects,
      ]),
    ])
  );
}

function fontsOf(name: string, latin: string): Xml {
  return element(name, {}, [
    element("a:latin", { typeface: latin }),
    element("a:ea", { typeface: "" }),
    element("a:cs", { typeface: "" }),
  ]);
}

const rgb = (name: string, value: string): Xml => element(`a:${name}`, {}, [element("a:srgbClr", { val: value })]);

const system = (name: string, value: string, last: string): Xml =>
  element(`a:${name}`, {}, [element("a:sysClr", { val: value, lastClr: last })]);

const colours: Xml = element("a:clrScheme", { name: "Office" }, [
  system("dk1", "windowText", "000000"),
  system("lt1", "window", "FFFFFF"),
  rgb("dk2", "44546A"),
  rgb("lt2", "E7E6E6"),
  rgb("accent1", "4472C4"),
  rgb("accent2", "ED7D31"),
  rgb("accent3", "A5A5A5"),
  rgb("accent4", "FFC000"),
  rgb("accent5", "5B9BD5"),
  rgb("accent6", "70AD47"),
  rgb("hlink", "0563C1"),
  rgb("folHlink", "954F72"),
]);

/** The format wants three of each, from subtle to intense. Reference: ECMA-376 Part 1, 20.1.4.1.14 (fmtScheme). */
const effects: Xml = (() => {
  const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
  const line = (width: number): string => `<a:ln w="${width}">${fill}<a:prstDash val="solid"/></a:ln>`;
  const effect = "<a:effectStyle><a:effectLst/></a:effectStyle>";
  return element("a:fmtScheme", { name: "Office" }, [
    element("a:fillStyleLst", {}, [xml(fill.repeat(3))]),
    element("a:lnStyleLst", {}, [xml(line(6350) + line(12700) + line(19050))]),
    element("a:effectStyleLst", {}, [xml(effect.repeat(3))]),
    element("a:bgFillStyleLst", {}, [xml(fill.repeat(3))]),
  ]);
})();
