import { describe, expect, it } from "vitest";
import * as library from "../src/index.ts";
import { motionHost, motionText } from "./support/motion-text.ts";

describe("the library", () => {
  it("exports these names", () => {
    expect(Object.keys(library).sort()).toEqual([
      "HostError",
      "buildMotion",
      "checkMotion",
      "findMotions",
      "hintOf",
      "memoryHost",
      "nodeHost",
      "openResources",
      "positionAt",
      "reasonOf",
      "version",
      "wordsOf",
    ]);
  });

  it("gives the problems that the reporters print", () => {
    const host = motionHost({ "office/a.md": motionText({ datum: undefined }) });
    const [file] = library.findMotions(["office"], host).value ?? [];
    if (file === undefined) throw new Error("no motion was found");
    const { diagnostics } = library.checkMotion(file, "final", library.openResources(host));
    expect(diagnostics.filter(({ severity }) => severity !== "info")).toEqual([
      {
        ruleId: "date-present",
        message: "missing",
        severity: "warning",
        place: { file: "office/a.md", start: 0, end: 3 },
        values: {},
      },
    ]);
    expect(diagnostics.map((diagnostic) => library.reasonOf(diagnostic, "en"))).toContain("Missing date");
  });
});
