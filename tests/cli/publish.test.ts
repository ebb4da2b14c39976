import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { inflateSync } from "node:zlib";
import { unzipSync } from "fflate";
import { afterAll, describe, expect, it } from "vitest";
import { inspectFile } from "../../src/formats/inspect/inspect-file.ts";
import { describeWith } from "../support/oracles.ts";
import { Workplace } from "../support/run-cli.ts";
import { validatePdf } from "../support/verapdf.ts";

const motion = `---
kommun: Umeå
titel: Stöd till Anna, tfn 070-174 06 05
datum: 2026-11-23
ort: Umeå
ärendemening: om stöd till anna@example.org
att-satser:
  - att Anna (**19850709**-9805) på Storgatan 12, 903 26 Umeå får stöd.
undertecknare:
  - namn: Anna Exempel
    parti: M
    epost: anna@example.org
    telefon: 070-174 06 05
underskrift: fält
bilagor: [{fil: karta.pdf, titel: Karta}]
inlämnad: 2026-11-24
eget: {ansvarig: Birgitta 070-174 06 05}
---

Ring [Anna](mailto:anna@example.org) på 070-174 06 05, org.nr 556036-0793, eller skriv till info@umea.se.[^1]

| Namn | Adress | Ort |
| --- | --- | --- |
| Anna | Storgatan 12 | 903 26 Umeå |

<!-- Hennes nummer: 850709-9805 -->

[^1]: Eller 850709-9805.
`;

const secrets = ["070-174", "850709", "anna@", "Storgatan", "Birgitta"];

const place = new Workplace({ "motions/a.md": motion, "motions/karta.pdf": "%PDF" });
afterAll(() => place.remove());

const publish = (...more: readonly string[]) =>
  place.yrka(["build", "--publish", "--format", "pdf,docx,json,txt", "--pdf-standard", "a-3a", ...more]);

const output = (name: string): Buffer => readFileSync(join(place.folder, "output", name));

/** All that is in a PDF's bytes, with its streams unpacked. */
function unpacked(pdf: Buffer): string {
  const text = pdf.toString("latin1");
  const streams = [...text.matchAll(/\/FlateDecode[\s\S]*?\nstream\n/g)].map(({ index, 0: head }) => {
    try {
      return inflateSync(pdf.subarray(index + head.length)).toString("latin1");
    } catch {
      return "";
    }
  });
  return [text, ...streams].join("\n");
}

describe("yrka build --publish", () => {
  it("tells what was masked, where, and what it could not look through", () => {
    const { code, out, err } = publish();
    expect({ code, out }).toEqual({ code: 0, out: "" });
    const told = err.split("\n").filter((line) => /^motions|^Byggde/.test(line));
    expect(told).toEqual([
      "motions/a.md:3:28: råd: Telefonnummer maskerat [personal-data-masked]",
      "motions/a.md:6:28: råd: E-postadress maskerad [personal-data-masked]",
      "motions/a.md:8:17: råd: Personnummer maskerat [personal-data-masked]",
      "motions/a.md:8:37: råd: Gatuadress maskerad [personal-data-masked]",
      "motions/a.md:15:17: råd: Bilagorna följer inte med kopian för publicering [personal-data-masked]",
      "motions/a.md:20:7: råd: E-postadress maskerad [personal-data-masked]",
      "motions/a.md:20:41: råd: Telefonnummer maskerat [personal-data-masked]",
      "motions/a.md:24:10: råd: Gatuadress maskerad [personal-data-masked]",
      "motions/a.md:28:13: råd: Personnummer maskerat [personal-data-masked]",
      "Byggde output/a.publicering.pdf, output/a.publicering.docx, output/a.publicering.json och output/a.publicering.txt",
    ]);
    expect(existsSync(join(place.folder, "output/a.bilagor"))).toBe(false);
    const names = readdirSync(join(place.folder, "output")).filter((name) => !name.startsWith("."));
    expect(names.map((name) => name.slice(0, "a.publicering".length))).toEqual(Array(4).fill("a.publicering"));
  });

  it("leaves nothing of it in any file, and keeps names, parties and what is nobody's", async () => {
    const docx = Object.values(unzipSync(output("a.publicering.docx"))).map((part) =>
      Buffer.from(part).toString("utf8"),
    );
    const pdf = output("a.publicering.pdf");
    const held = [
      output("a.publicering.txt").toString("utf8"),
      output("a.publicering.json").toString("utf8"),
      docx.join("\n"),
      unpacked(pdf),
    ];
    for (const secret of secrets) expect(held.map((text) => text.includes(secret))).toEqual(held.map(() => false));
    expect(held[0]).toContain("- Anna Exempel (M)");
    expect(held[1]).toContain("org.nr 556036-0793, eller skriv till info@umea.se.");
    const reading = await inspectFile(pdf);
    if (!("inspection" in reading)) throw new Error(reading.fault);
    const { personalData, signatures, conformance, data } = reading.inspection;
    expect({ personalData, signatures, conformance, variant: data?.variant }).toEqual({
      personalData: [],
      signatures: { fields: 0, present: 0 },
      conformance: ["PDF/A-3a", "PDF/UA-1"],
      variant: "published",
    });
  });

  it("says of itself that it is a copy, in text and in data", () => {
    expect(output("a.publicering.txt").toString("utf8").split("\n")[0]).toBe(
      "Kopia för publicering. Den ersätter inte den inlämnade handlingen; personuppgifter kan vara borttagna.",
    );
    const data: { variant: string; source: object; files: readonly { file: string }[] } = JSON.parse(
      output("a.publicering.json").toString("utf8"),
    );
    expect([data.variant, data.source, data.files.map(({ file }) => file)]).toEqual([
      "published",
      { name: "a.md" },
      ["a.publicering.pdf", "a.publicering.docx"],
    ]);
  });

  it("is built again although the motion was submitted: the copy is not what was", () => {
    place.write("motions/a.md", motion.replace("får stöd.", "får stöd nu."));
    expect(publish().err).toContain("Byggde output/a.publicering.pdf");
    place.write("motions/a.md", motion);
  });

  it("lists what was masked in the JSON report too", () => {
    const report: { diagnostics: readonly { ruleId: string }[] } = JSON.parse(publish("--json").out);
    expect(report.diagnostics.map(({ ruleId }) => ruleId)).toEqual(Array(9).fill("personal-data-masked"));
  });

  it("finds nothing to mask in the project's own motions", () => {
    const real = readFileSync(new URL("../../motions/umea-samarbeten.md", import.meta.url));
    place.write("verkliga/umea.md", real);
    expect(place.yrka(["build", "verkliga", "--publish", "--format", "txt"]).err).toBe(
      "Byggde output/umea.publicering.txt\n",
    );
  });

  it("is no draft", () => {
    expect(place.yrka(["build", "--publish", "--draft"])).toEqual({
      code: 2,
      out: "",
      err: "yrka: --draft och --publish går inte ihop: ett utkast publiceras inte\nVisa hjälp: yrka --help\n",
    });
  });
});

describeWith(["java"], "veraPDF", () => {
  it("finds the copy to be PDF/A-3a and PDF/UA-1", async () => {
    publish();
    const results = await validatePdf([{ name: "copy", bytes: output("a.publicering.pdf") }], ["3a", "ua1"]);
    expect(results.map(({ failures }) => failures)).toEqual([[], []]);
  });
});
