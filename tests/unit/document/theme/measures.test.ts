import { describe, expect, it } from "vitest";
import { clauseColumns, listColumns, spaceAroundTable } from "../../../../src/document/theme/measures.ts";
import type { Theme } from "../../../../src/document/theme/theme.ts";
import { pt } from "../../../../src/ground/units/length.ts";
import { theme as base } from "../../../support/docx-theme.ts";

const theme: Theme = {
  ...base,
  list: { ...base.list, indent: pt(20) },
  clauses: { ...base.clauses, indent: pt(26), indentWithOrdinal: pt(44) },
  styles: { ...base.styles, clause: { ...base.styles.clause, size: pt(10) } },
};

describe("listColumns", () => {
  it("begins the text at the theme's indent, and ends labels a gap before it", () => {
    expect(listColumns(theme, { size: pt(10) }, 8)).toEqual({ labelEnd: 15.5, text: 20 });
  });

  it("moves the text of a list whose labels are wider", () => {
    expect(listColumns(theme, { size: pt(10) }, 30)).toEqual({ labelEnd: 30, text: 34.5 });
  });
});

describe("clauseColumns", () => {
  it.each([
    ["without labels", 0, 0, { ordinalEnd: 0, att: 0, text: 26 }],
    ["with *att* alone", 0, 14, { ordinalEnd: 0, att: 0, text: 26 }],
    ["with *att* wider than its column", 0, 40, { ordinalEnd: 0, att: 0, text: 44 }],
    ["with ordinal and *att*", 8, 14, { ordinalEnd: 8, att: 18, text: 44 }],
    ["with a wide ordinal", 30, 14, { ordinalEnd: 30, att: 34, text: 60 }],
    ["with an ordinal alone", 8, 0, { ordinalEnd: 8, att: 18, text: 18 }],
  ])("stands the parts of a clause %s", (_, ordinal, att, columns) => {
    expect(clauseColumns(theme, { ordinal, att })).toEqual(columns);
  });
});

describe("spaceAroundTable", () => {
  it("is the largest of what stands around a table", () => {
    const { caption, body } = theme.styles;
    expect(spaceAroundTable(theme)).toBe(Math.max(caption.before, body.after, body.leading * 0.6));
  });
});
