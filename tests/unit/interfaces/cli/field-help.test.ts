import { describe, expect, it } from "vitest";
import { fieldHelp, fieldKeys, findFieldBy } from "../../../../src/interfaces/cli/field-help.ts";

const helpOn = (word: string) => {
  const field = findFieldBy(word);
  return field === undefined ? undefined : fieldHelp(field, "sv");
};

describe("help on a field", () => {
  it("shows how it is written, with what a list holds", () => {
    expect(helpOn("undertecknare")).toContain(
      "  undertecknare:\n    - namn: Anna Exempel\n      parti: M\n      roll: ledamot\n",
    );
    expect(helpOn("att-satser")).toContain("  att-satser:\n    - att kommunen bygger 200 cykelplatser.\n");
    expect(helpOn("datum")).toContain("  datum: 2026-11-23\n");
  });

  it("finds what a field holds, and other words for it", () => {
    expect(helpOn("roll")).toContain("  undertecknare:\n    - roll: ledamot\n");
    expect(findFieldBy("Attsatser")?.key).toBe("att-satser");
    expect(findFieldBy("obefintligt")).toBeUndefined();
  });

  it("has words for every field", () => {
    for (const key of fieldKeys()) expect(helpOn(key), key).not.toContain("undefined");
  });
});
