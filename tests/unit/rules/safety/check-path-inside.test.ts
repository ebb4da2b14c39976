import { describe, expect, it } from "vitest";
import { type Host, HostError } from "../../../../src/ground/host/host.ts";
import { readFacts } from "../../../../src/motion/read-facts.ts";
import { checkAttachmentReadable } from "../../../../src/rules/kommun/attachment-readable.ts";
import { checkPathInside } from "../../../../src/rules/safety/check-path-inside.ts";
import { checkText, motionHost, motionText, show } from "../../../support/motion-text.ts";

const text = motionText({ bilagor: "[{fil: karta.pdf}]" });

function reports(host: Host): readonly string[] {
  const facts = readFacts(checkText(text).syntax)?.facts;
  if (facts === undefined) throw new Error("no facts");
  return [...checkPathInside(facts, { host }), ...checkAttachmentReadable(facts, { host })].map((diagnostic) =>
    show(diagnostic, text),
  );
}

describe("an attachment", () => {
  const host: Host = { ...motionHost({ "motions/karta.pdf": "%PDF" }), realPath: (path) => path };

  it("is fine where it is a file in the folder", () => {
    expect(reports(host)).toEqual([]);
  });

  it("is refused where it is a link to a file elsewhere", () => {
    const linked = {
      ...host,
      realPath: (path: string) => (path === "motions/karta.pdf" ? "/home/anna/hemligt.pdf" : `/srv/${path}`),
    };
    expect(reports(linked)).toEqual(["13:17 path-inside/link «karta.pdf»"]);
  });

  it("is fine where the folder itself is reached by a link", () => {
    expect(reports({ ...host, realPath: (path: string) => `/srv/office/${path}` })).toEqual([]);
  });

  it("is reported where it may not be read", () => {
    const denied = {
      ...host,
      stat: (path: string) => {
        throw new HostError("denied", path);
      },
    };
    expect(reports(denied)).toEqual(["13:17 attachment-readable/unreadable «karta.pdf»"]);
  });
});
