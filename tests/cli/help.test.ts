import { afterAll, describe, expect, it } from "vitest";
import { constructs } from "../../src/motion/constructs/constructs.ts";
import { Workplace } from "../support/run-cli.ts";

const place = new Workplace();
afterAll(() => place.remove());

describe("yrka help", () => {
  it("and the program alone say in ten lines what one can do, by role", () => {
    const { code, out } = place.yrka(["help"]);
    expect(code).toBe(0);
    expect(place.yrka([])).toEqual({ code: 2, out: "", err: out });
    expect(out.trimEnd().split("\n").length).toBeLessThanOrEqual(11);
    for (const role of ["Författare", "Partikansli", "Registrator"]) expect(out).toContain(`\n${role}`);
    for (const line of out.split("\n")) expect(line.length).toBeLessThanOrEqual(100);
  });

  it("explains a construct with the manual's words, a field, a command and a rule", () => {
    const table = constructs.find(({ name }) => name === "tabell");
    expect(place.yrka(["help", "Tabeller"]).out).toContain(`${table?.text.sv}\n`);
    expect(place.yrka(["help", "att-satser:"]).out).toContain("att-satser – Att-satser\n");
    expect(place.yrka(["help", "build"]).out).toContain("Användning: yrka build");
    expect(place.yrka(["help", "clause-present"]).out).toContain("clause-present (fel)");
    expect(place.yrka(["help", "tabell", "--lang", "en"]).out).toContain(`${table?.text.en}\n`);
  });

  it("says what there is help on, with the nearest", () => {
    const { code, err } = place.yrka(["help", "tabel"]);
    expect(code).toBe(2);
    expect(err).toContain("Det finns ingen hjälp om tabel.");
    expect(err).toContain("tabell");
  });
});
