import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { inspectFile } from "../../../../src/formats/inspect/inspect-file.ts";
import { verifyFile } from "../../../../src/formats/verify/verify-file.ts";
import { buildCase } from "../../../support/build-case.ts";
import { caseHost, listCases } from "../../../support/cases.ts";
import { describeWith, runOracle } from "../../../support/oracles.ts";

const minimal = listCases().find(({ name }) => name === "signatures/fields");
let pdf = new Uint8Array();

beforeAll(async () => {
  if (minimal === undefined) throw new Error("no such case");
  pdf = new Uint8Array((await buildCase(caseHost(minimal))).pdf);
});

describe("verifyFile", () => {
  it("says yes to a file as it was built", () => {
    expect(verifyFile(pdf)).toEqual({ revision: "intact", appended: "nothing", signatures: 0, built: pdf });
  });

  it("says no to a file with any one byte changed", () => {
    fc.assert(
      fc.property(fc.nat(pdf.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const changed = new Uint8Array(pdf);
        changed[at] = (changed[at] ?? 0) ^ change;
        expect(verifyFile(changed).revision).not.toBe("intact");
      }),
      { numRuns: 300 },
    );
  });

  it("says no to a file cut off anywhere", () => {
    fc.assert(
      fc.property(fc.nat(pdf.length - 1), (length) => {
        expect(verifyFile(pdf.subarray(0, length)).revision).not.toBe("intact");
      }),
    );
  });

  it("never throws, and trusts no bytes that are not a file of ours", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        expect(verifyFile(bytes).revision).toBe("unstated");
      }),
    );
  });
});

describeWith(["mutool", "openssl"], "a file that another program has signed", () => {
  it("has its first revision intact, and one signature, which is present and no more", async () => {
    const folder = mkdtempSync(join(tmpdir(), "yrka-verify-"));
    const at = (name: string): string => join(folder, name);
    try {
      writeFileSync(at("motion.pdf"), pdf);
      const pair = ["-inkey", at("key.pem"), "-in", at("cert.pem"), "-passout", "pass:x"];
      const subject = ["-subj", "/CN=Anna Exempel", "-days", "2"];
      runOracle("openssl", [
        ...["req", "-x509", "-newkey", "rsa:2048", "-nodes", ...subject],
        ...["-keyout", at("key.pem"), "-out", at("cert.pem")],
      ]);
      runOracle("openssl", ["pkcs12", "-export", ...pair, "-out", at("signer.pfx")]);
      const fields = runOracle("mutool", ["show", at("motion.pdf"), "trailer/Root/AcroForm/Fields"]);
      const number = /(\d+) 0 R/.exec(fields)?.[1] ?? "";
      runOracle("mutool", [
        "sign",
        "-s",
        at("signer.pfx"),
        "-P",
        "x",
        "-o",
        at("signed.pdf"),
        at("motion.pdf"),
        number,
      ]);
      const signed = new Uint8Array(readFileSync(at("signed.pdf")));
      expect(verifyFile(signed)).toEqual({ revision: "intact", appended: "signature", signatures: 1, built: pdf });
      const reading = await inspectFile(signed);
      expect("inspection" in reading && reading.inspection.signatures.present).toBe(1);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
