import { describe, expect, it } from "vitest";
import { pt } from "../../../../../src/ground/units/length.ts";
import { pageArea } from "../../../../../src/pages/layout/pages/page-area.ts";
import { smallTheme } from "../../../../support/print-layout.ts";

describe("pageArea", () => {
  it("is the column between the margins", () => {
    expect(pageArea(smallTheme, { header: [], footer: [] })).toEqual({ left: 0, top: 0, width: 200, height: 300 });
  });

  it("is shorter where header or footer need more than the margins", () => {
    const furniture = { header: [], footer: [], headerEnd: pt(30), footerStart: pt(290) };
    expect(pageArea(smallTheme, furniture)).toEqual({ left: 0, top: 42, width: 200, height: 236 });
  });
});
