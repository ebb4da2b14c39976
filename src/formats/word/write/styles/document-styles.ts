import type { Theme } from "../../../../document/theme/theme.ts";
import { toHalfPoints } from "../../../../ground/units/length.ts";
import { styleNames } from "../../format/style-names.ts";
import type { DocxContext } from "../docx-context.ts";
import type { StyleLists } from "../numbering.ts";
import { element, type Xml } from "../xml-element.ts";
import { runParts } from "./run-format.ts";
import { styleElement } from "./style-sheet.ts";
import { tableStyles } from "./table-styles.ts";
import { themeStyles } from "./theme-styles.ts";

/** Everything in the style part, in its order. Ask last: blocks make styles as they need them. */
export function documentStyles({ theme, numbering, styles }: DocxContext): readonly Xml[] {
  return [
    defaults(theme),
    latentStyles(),
    ...elementsOfTheme(theme, numbering.styleLists),
    ...styles.list.map(styleElement),
    ...tableStyles(theme),
    element("w:style", { "w:type": "numbering", "w:default": 1, "w:styleId": styleNames["no-list"].id }, [
      element("w:name", { "w:val": styleNames["no-list"].name }),
      element("w:uiPriority", { "w:val": 99 }),
      element("w:semiHidden"),
      element("w:unhideWhenUsed"),
    ]),
  ];
}

/** The theme's own styles, by the number of the clauses' list, in which alone documents of a theme differ. */
const known = new WeakMap<Theme, Map<number | undefined, readonly Xml[]>>();

function elementsOfTheme(theme: Theme, lists: StyleLists): readonly Xml[] {
  const ofTheme = known.get(theme) ?? new Map<number | undefined, readonly Xml[]>();
  known.set(theme, ofTheme);
  const elements = ofTheme.get(lists.clauses) ?? themeStyles(theme, lists).map(styleElement);
  ofTheme.set(lists.clauses, elements);
  return elements;
}

function defaults(theme: Theme): Xml {
  const run = [
    ...runParts({ font: theme.fonts.body.wordName }),
    // Word kerns only text of at least this size, in half points.
    element("w:kern", { "w:val": 2 }),
    ...runParts({ size: toHalfPoints(theme.styles.body.size) }),
    element("w:lang", { "w:val": "sv-SE", "w:eastAsia": "sv-SE", "w:bidi": "ar-SA" }),
  ];
  return element("w:docDefaults", {}, [
    element("w:rPrDefault", {}, [element("w:rPr", {}, run)]),
    element("w:pPrDefault", {}, [element("w:pPr", {}, [element("w:widowControl")])]),
  ]);
}

/** Word's other styles stay out of sight until they are used. */
function latentStyles(): Xml {
  return element("w:latentStyles", {
    "w:defLockedState": 0,
    "w:defUIPriority": 99,
    "w:defSemiHidden": 1,
    "w:defUnhideWhenUsed": 1,
    "w:defQFormat": 0,
    "w:count": 376,
  });
}
