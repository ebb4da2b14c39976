import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readSlot } from "../../../../src/formats/pdf/file-slot.ts";
import { renderPdf } from "../../../../src/formats/pdf/render-pdf.ts";
import { describeWith, runOracle } from "../../../support/oracles.ts";
import { sampleDocument, sampleFrames } from "../../../support/sample-document.ts";
import { validatePdf } from "../../../support/verapdf.ts";

describeWith(["java", "mutool", "openssl", "pdfsig"], "a signature field", () => {
  test("is found and signed by others; the file before the signature stays as it was, and the whole conforms", async () => {
    const document = sampleDocument();
    const bytes = renderPdf(document, sampleFrames(document), { standard: "a-2a", conformant: true, lang: "sv-SE" });
    const folder = mkdtempSync(join(tmpdir(), "yrka-sign-"));
    try {
      const at = (name: string) => join(folder, name);
      writeFileSync(at("motion.pdf"), bytes);
      const subject = ["-subj", "/CN=Anna Exempel", "-days", "2", "-nodes", "-newkey", "rsa:2048"];
      runOracle("openssl", ["req", "-x509", ...subject, "-keyout", at("key.pem"), "-out", at("certificate.pem")]);
      const pair = ["-inkey", at("key.pem"), "-in", at("certificate.pem"), "-passout", "pass:x"];
      runOracle("openssl", ["pkcs12", "-export", ...pair, "-out", at("signer.pfx")]);
      const field =
        /(\d+) 0 R/.exec(runOracle("mutool", ["show", at("motion.pdf"), "trailer/Root/AcroForm/Fields"]))?.[1] ?? "";
      runOracle("mutool", ["sign", "-s", at("signer.pfx"), "-P", "x", "-o", at("signed.pdf"), at("motion.pdf"), field]);

      const signed = new Uint8Array(readFileSync(at("signed.pdf")));
      expect(Buffer.compare(signed.subarray(0, bytes.length), bytes)).toBe(0);
      expect(readSlot(signed)).toMatchObject({ length: bytes.length, isIntact: true });
      const report = runOracle("pdfsig", ["-nocert", at("signed.pdf")]);
      expect(report).toContain("Signature Field Name: underskrift-1");
      expect(report).toContain("Signature is Valid");
      expect(report).toMatch(/Signature Field Name: underskrift-2\s+The signature form field is not signed/);
      const results = await validatePdf([{ name: "signed", bytes: signed }], ["2a", "ua1"]);
      expect(results.flatMap(({ failures }) => failures)).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
