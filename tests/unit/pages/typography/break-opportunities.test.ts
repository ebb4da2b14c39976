import { describe, expect, it } from "vitest";
import { findBreakOpportunities } from "../../../../src/pages/typography/break-opportunities.ts";

/** `|` wherever a line may end without a hyphen put in; a space that is no break stays. */
function broken(text: string): string {
  let shown = "";
  let start = 0;
  for (const { end, next } of findBreakOpportunities(text)) {
    shown += `${text.slice(start, end)}|`;
    start = next;
  }
  return shown + text.slice(start);
}

describe("findBreakOpportunities", () => {
  it.each([
    ["Kommunen bygger skolor.", "Kommunen|bygger|skolor."],
    ["städer/kommuner", "städer/|kommuner"],
    ["km/h och m/s", "km/h|och|m/s"],
    ["it-strategi för EU-kommissionen", "it-|strategi|för|EU-|kommissionen"],
    ["e-tjänst", "e-tjänst"],
    ["hälso- och sjukvård", "hälso-|och|sjukvård"],
    ["den 25-åriga KS-2026-00123", "den|25-åriga|KS-2026-00123"],
    ["Umeå–Stockholm 200–300", "Umeå–|Stockholm|200–300"],
    ["i Ryssland – Petrozavodsk", "i|Ryssland –|Petrozavodsk"],
    ["12\u00a0% av 1\u202f000\u00a0kr", "12\u00a0%|av|1\u202f000\u00a0kr"],
    ["it\u2011strategi", "it\u2011strategi"],
    ["sam\u00adarbete", "sam\u00adarbete"],
    ["ett\u200btvå", "ett\u200b|två"],
    ["t.ex. m.fl.", "t.ex.|m.fl."],
    [
      "https://www.umea.se/kommun-och-politik/webbtv.4.5bc0.html?a=1&b=2",
      "https://www.|umea.|se/|kommun-|och-|politik/|webbtv.|4.|5bc0.|html?|a=|1&|b=2",
    ],
    ["anna.exempel@example.org.", "anna.|exempel@example.|org."],
    ["src/layout/inline/line.ts", "src/|layout/|inline/|line.|ts"],
  ])("breaks %s as %s", (text, expected) => {
    expect(broken(text)).toBe(expected);
  });

  it("tells how each break looks and what it costs", () => {
    expect(findBreakOpportunities("it-strategi 12 kr")).toEqual([
      { end: 3, next: 3, kind: "hyphen", penalty: 50 },
      { end: 11, next: 12, kind: "space", penalty: 0 },
      { end: 14, next: 15, kind: "space", penalty: 0 },
    ]);
  });
});
