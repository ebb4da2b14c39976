import { RunProperties, type XmlComponent } from "docx";
import type { Theme } from "../../../../document/theme/theme.ts";
import { toHalfPoints } from "../../../../ground/units/length.ts";
import { styleNames } from "../../format/style-names.ts";
import { element } from "../component.ts";
import type { DocxContext } from "../docx-context.ts";
import type { StyleLists } from "../numbering.ts";
import { paragraphProperties } from "./paragraph-format.ts";
import { styleComponent } from "./style-sheet.ts";
import { tableStyles } from "./table-styles.ts";
import { themeStyles } from "./theme-styles.ts";

/** Everything in the style part, in its order. Ask last: blocks make styles as they need them. */
export function documentStyles(context: DocxContext): readonly XmlComponent[] {
  const { theme, numbering, styles } = context;
  return [
    defaults(theme),
    latentStyles(),
    ...ofTheme(context, numbering.styleLists),
    ...styles.list.map(styleComponent),
    ...tableStyles(theme),
    element("w:style", { "w:type": "numbering", "w:default": 1, "w:styleId": styleNames["no-list"].id }, [
      element("w:name", { "w:val": styleNames["no-list"].name }),
      element("w:uiPriority", { "w:val": 99 }),
      element("w:semiHidden"),
      element("w:unhideWhenUsed"),
    ]),
  ];
}

/** The styles of a theme, by the list of the clauses, in which alone documents of a theme differ. */
const known = new WeakMap<Theme, Map<string | undefined, readonly XmlComponent[]>>();

function ofTheme(context: DocxContext, lists: StyleLists): readonly XmlComponent[] {
  const { theme } = context;
  const made = known.get(theme) ?? new Map<string | undefined, readonly XmlComponent[]>();
  known.set(theme, made);
  const clauses = lists.clauses?.reference;
  const styles = made.get(clauses) ?? themeStyles(context, lists).map(styleComponent);
  made.set(clauses, styles);
  return styles;
}

function defaults(theme: Theme): XmlComponent {
  const run = new RunProperties({
    font: theme.fonts.body.wordName,
    // Word kerns only text of at least this size, in half points.
    kern: 2,
    size: toHalfPoints(theme.styles.body.size),
    language: { value: "sv-SE", eastAsia: "sv-SE", bidirectional: "ar-SA" },
  });
  return element("w:docDefaults", {}, [
    element("w:rPrDefault", {}, [run]),
    element("w:pPrDefault", {}, [paragraphProperties({ widowControl: true })]),
  ]);
}

/** Word's other styles stay out of sight until they are used. */
function latentStyles(): XmlComponent {
  return element("w:latentStyles", {
    "w:defLockedState": 0,
    "w:defUIPriority": 99,
    "w:defSemiHidden": 1,
    "w:defUnhideWhenUsed": 1,
    "w:defQFormat": 0,
    "w:count": 376,
  });
}
