import { describe, expect, it } from "vitest";
import { calledAs } from "../../../../src/interfaces/cli/called-as.ts";

describe("the program's name in what is said", () => {
  it("is what npm takes, where npm started it", () => {
    expect(calledAs("gör så här: `yrka fix` gör det", true)).toBe("gör så här: `npx yrka fix` gör det");
    expect(calledAs("Visa hjälp: yrka --help\n", true)).toBe("Visa hjälp: npx yrka --help\n");
    expect(calledAs("yrka build a.md\nyrka check", true)).toBe("npx yrka build a.md\nnpx yrka check");
  });

  it("is left alone in sentences, in paths, where it is right already, and where npm did not start it", () => {
    for (const text of ["Vi vill yrka avslag", "node_modules/yrka build", "npx yrka build", "yrka: Okänd regel"])
      expect(calledAs(text, true)).toBe(text);
    expect(calledAs("yrka build", false)).toBe("yrka build");
  });
});
