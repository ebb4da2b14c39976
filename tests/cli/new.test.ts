import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { Workplace } from "../support/run-cli.ts";

let place: Workplace;
afterEach(() => place.remove());

describe("yrka new", () => {
  it("writes a motion that passes a check as a draft", () => {
    place = new Workplace({
      "yrka.config.yml": "kommun: Skellefteå\nförfattare:\n  namn: Anna Exempel\n  parti: M\n  roll: ledamot\n",
    });
    const { code, err } = place.yrka(["new", "--titel", "Motion: bättre cykelvägar"]);
    expect(err).toContain("Skrev motions/motion-battre-cykelvagar.md.");
    expect(code).toBe(0);
    const text = readFileSync(join(place.folder, "motions/motion-battre-cykelvagar.md"), "utf8");
    expect(text.replace(/datum: \d{4}-\d\d-\d\d/, "datum: 2026-11-23")).toBe(`---
kommun: Skellefteå
titel: "Motion: bättre cykelvägar"
datum: 2026-11-23
ort: Skellefteå
# Yrkandet väljs efter antalet undertecknare; skriv ett eget efter \`yrkande:\`
att-satser:
  # ett förslag till beslut per rad, så här:
  # - att kommunen bygger 200 väderskyddade cykelplatser.
undertecknare:
  - namn: Anna Exempel
    parti: M
    roll: ledamot
---

`);
    expect(place.yrka(["check", "--draft"]).code).toBe(0);
    expect(place.yrka(["build", "--draft"]).err).toContain("Byggde output/motion-battre-cykelvagar.utkast.pdf");
  });

  it("writes the kommun's proper name, and of somebody else nothing that the settings say of the author", () => {
    place = new Workplace({ "yrka.config.yml": "författare:\n  namn: Anna Exempel\n  parti: M\n  roll: ledamot\n" });
    place.yrka(["new", "a.md", "--titel", "Bänkar", "--kommun", "skelleftea", "--namn", "Bo Exempel"]);
    expect(readFileSync(join(place.folder, "a.md"), "utf8").replace(/datum: .*\n/, "")).toBe(`---
kommun: Skellefteå
titel: Bänkar
ort: Skellefteå
# Yrkandet väljs efter antalet undertecknare; skriv ett eget efter \`yrkande:\`
att-satser:
  # ett förslag till beslut per rad, så här:
  # - att kommunen bygger 200 väderskyddade cykelplatser.
undertecknare:
  - namn: Bo Exempel
---

`);
  });

  it.each([
    [
      ["new", "--titel", "X", "--kommun", "Skeleftå"],
      "yrka: Okänd kommun Skeleftå, menade du Skellefteå?\nVisa hjälp: yrka --help\n",
    ],
    [["new"], "yrka: Titeln saknas: --titel TITEL\nVisa hjälp: yrka --help\n"],
    [["new", "x.txt", "--titel", "X"], "yrka: Filen ska sluta på .md eller .docx\nVisa hjälp: yrka --help\n"],
    [["new", "finns.md", "--titel", "X"], "yrka: finns.md finns redan\nVisa hjälp: yrka --help\n"],
  ])("refuses %j", (args, err) => {
    place = new Workplace({ "finns.md": "text" });
    expect(place.yrka(args)).toEqual({ code: 2, out: "", err });
    expect(readFileSync(join(place.folder, "finns.md"), "utf8")).toBe("text");
  });
});

describe("yrka fix", () => {
  it("changes only the characters it names, and says what it did", () => {
    place = new Workplace({
      "motions/a.md":
        "\ufeff---\r\ntitel: Motion: cykel # kvar\r\natt-satser:\r\n  - att a.\r\nundertecknare:\r\n  - namn: A B\r\n---\r\n\r\nText.\r\n",
    });
    const { code, err } = place.yrka(["fix"]);
    expect(err).toContain(
      "motions/a.md:2:14: rättat: Texten innehåller ett kolon och behöver citattecken [yaml-quotes-needed]\n",
    );
    expect(err).toContain("\n1 rättning i 1 motion.\n");
    expect(code).toBe(0);
    const text = readFileSync(join(place.folder, "motions/a.md"), "utf8");
    expect(text).toBe(
      '\ufeff---\r\ntitel: "Motion: cykel # kvar"\r\natt-satser:\r\n  - att a.\r\nundertecknare:\r\n  - namn: A B\r\n---\r\n\r\nText.\r\n',
    );
    expect(place.yrka(["fix"]).err).toContain("\nInget som säkert kan rättas.\n");
  });
});

describe("yrka fix --dry-run", () => {
  it("shows the change and writes nothing", () => {
    const text = "---\ntitel: A\natt-satser:\n  - att a.\nundertecknare:\n  - namn: A B\n---\n\nText - och mer.\n";
    place = new Workplace({ "motions/a.md": text });
    const { code, out, err } = place.yrka(["fix", "--dry-run"]);
    expect(out).toContain("-Text - och mer.\n+Text – och mer.\n");
    expect(err).toBe(
      "motions/a.md:9:6: rättat: `-` som tankstreck [dash-form]\n1 rättning i 1 motion; inget är skrivet.\n",
    );
    expect(code).toBe(0);
    expect(readFileSync(join(place.folder, "motions/a.md"), "utf8")).toBe(text);
  });
});

describe("yrka explain, schema and doctor", () => {
  it("give what they promise on stdout", () => {
    place = new Workplace({ "motions/README.md": "" });
    expect(place.yrka(["explain", "clause-present"]).out.split("\n")[0]).toBe("clause-present (fel)");
    expect(place.yrka(["explain", "clause-pressent"]).err).toBe(
      "yrka: Okänd regel clause-pressent, menade du clause-present?\nVisa hjälp: yrka --help\n",
    );
    expect(JSON.parse(place.yrka(["schema"]).out).properties.titel.title).toBe("Titel");
    expect(place.yrka(["doctor"])).toMatchObject({ code: 0, err: "" });
  });

  it("says what the file of a kommun lacks", () => {
    const fact = "    value: {unit: calendarDays, days: 14}\n    source: https://example.org/m\n";
    place = new Workplace({
      "kommuner/exempelstad.yml": `id: exempelstad\nname: Exempelstad\nrules:\n  deadline:\n${fact}`,
      "kommuner/fel.yml": `id: fel\nname: Fel\nrules:\n  deadlin:\n${fact}`,
    });
    const { code, out } = place.yrka(["doctor", "kommuner/exempelstad.yml"]);
    expect(code).toBe(0);
    expect(out).toContain("✓ kommuner/exempelstad.yml går att läsa: Kommunfullmäktige i Exempelstad");
    expect(out).toContain("– deadline: sidans egna ord (words) eller läsdagen (read) saknas");
    expect(out).toContain("– submitter saknas: vem som får väcka en motion");
    expect(place.yrka(["doctor", "kommuner/fel.yml"])).toMatchObject({ code: 4, out: expect.stringContaining("✗ ") });
    expect(place.yrka(["doctor", "kommuner/ingen.yml"]).out).toContain("finns inte");
  });

  it("say what is wrong with the office's own files", () => {
    place = new Workplace({
      "motions/README.md": "",
      "yrka.config.yml": "reglr: av\n",
      "templates/egen/theme.yml": "extends: standard\nsidd: 1\n",
      "templates/god/theme.yml": "extends: standard\n",
      "templates/README.md": "Kontorets mallar.\n",
    });
    const { code, out } = place.yrka(["doctor"]);
    expect(out).toContain("✗ yrka.config.yml: Okänd inställning `reglr`; menade du `regler`?\n");
    expect(out).toContain("✗ templates/egen/theme.yml: Okänt mått `sidd`\n✓ templates/god/ går att läsa\n");
    expect(code).toBe(4);
  });
});
