import { describe, expect, it } from "vitest";
import { findResource, resourceNames } from "../../../../src/ground/host/find-resource.ts";
import { memoryHost } from "../../../../src/ground/host/memory-host.ts";

const host = {
  ...memoryHost({
    "kommuner/umea.yml": "",
    "package/kommuner/umea.yml": "",
    "package/kommuner/lund.yml": "",
    "package/templates/standard/theme.yml": "",
  }),
  resourceRoots: [".", "package"],
};

describe("resources", () => {
  it("are those of the project before those of the package", () => {
    expect(findResource("kommuner/umea.yml", "file", host)).toBe("kommuner/umea.yml");
    expect(findResource("kommuner/lund.yml", "file", host)).toBe("package/kommuner/lund.yml");
    expect(findResource("templates/standard", "folder", host)).toBe("package/templates/standard");
    expect(findResource("templates/standard", "file", host)).toBeUndefined();
    expect(findResource("kommuner/borta.yml", "file", host)).toBeUndefined();
  });

  it("have each name once", () => {
    expect(resourceNames("kommuner", host)).toEqual(["lund.yml", "umea.yml"]);
    expect(resourceNames("borta", host)).toEqual([]);
  });
});
