import type { XmlComponent } from "docx";
import type { Theme } from "../../../../document/theme/theme.ts";
import { pt, type Twips, toTwips } from "../../../../ground/units/length.ts";
import { styleNames } from "../../format/style-names.ts";
import { element } from "../component.ts";
import { toHex } from "./run-format.ts";
import { toEighths } from "./theme-styles.ts";

type Sides = { readonly top: number; readonly side: number; readonly bottom: number };

/** The table styles: Word's plain one, the tables of the motion, and the columns of the signatures. */
export function tableStyles(theme: Theme): readonly XmlComponent[] {
  const padding: Twips = toTwips(theme.table.padding);
  return [
    tableStyle("plain-table", { "w:default": 1 }, [], [indentAndMargins({ top: 0, side: 108, bottom: 0 })]),
    tableStyle(
      "table",
      { "w:customStyle": 1 },
      [element("w:basedOn", { "w:val": styleNames["plain-table"].id })],
      [
        element("w:tblPr", {}, [
          element("w:tblBorders", {}, [line("w:top", theme), line("w:bottom", theme), line("w:insideH", theme, 0.5)]),
          margins({ top: padding, side: padding, bottom: padding }),
        ]),
        element("w:tblStylePr", { "w:type": "firstRow" }, [
          element("w:tblPr"),
          element("w:trPr", {}, [element("w:tblHeader")]),
          element("w:tcPr", {}, [
            element("w:tcBorders", {}, [line("w:bottom", theme)]),
            element("w:vAlign", { "w:val": "bottom" }),
          ]),
        ]),
        flush("firstCol", "w:left"),
        flush("lastCol", "w:right"),
      ],
    ),
    tableStyle(
      "signature-table",
      { "w:customStyle": 1 },
      [element("w:basedOn", { "w:val": styleNames["plain-table"].id })],
      [indentAndMargins({ top: 0, side: 0, bottom: 0 })],
    ),
  ];
}

function tableStyle(
  role: "plain-table" | "table" | "signature-table",
  flags: Readonly<Record<string, number>>,
  head: readonly XmlComponent[],
  properties: readonly XmlComponent[],
): XmlComponent {
  const { id, name } = styleNames[role];
  const priority = element("w:uiPriority", { "w:val": 99 });
  const hidden = role === "plain-table" ? [element("w:semiHidden"), element("w:unhideWhenUsed")] : [];
  return element("w:style", { "w:type": "table", ...flags, "w:styleId": id }, [
    element("w:name", { "w:val": name }),
    ...head,
    priority,
    ...hidden,
    ...properties,
  ]);
}

function indentAndMargins(sides: Sides): XmlComponent {
  return element("w:tblPr", {}, [element("w:tblInd", { "w:w": 0, "w:type": "dxa" }), margins(sides)]);
}

function margins({ top, side, bottom }: Sides): XmlComponent {
  const margin = (name: string, width: number): XmlComponent => element(name, { "w:w": width, "w:type": "dxa" });
  return element("w:tblCellMar", {}, [
    margin("w:top", top),
    margin("w:left", side),
    margin("w:bottom", bottom),
    margin("w:right", side),
  ]);
}

/** The outer edges of a table's text are those of the text around it. */
function flush(column: "firstCol" | "lastCol", side: "w:left" | "w:right"): XmlComponent {
  const margin = element(side, { "w:w": 0, "w:type": "dxa" });
  return element("w:tblStylePr", { "w:type": column }, [
    element("w:tblPr"),
    element("w:tcPr", {}, [element("w:tcMar", {}, [margin])]),
  ]);
}

function line(name: string, { table, colours }: Theme, share = 1): XmlComponent {
  const width = toEighths(pt(table.ruleWidth * share));
  return element(name, { "w:val": "single", "w:sz": width, "w:space": 0, "w:color": toHex(colours.rule) });
}
