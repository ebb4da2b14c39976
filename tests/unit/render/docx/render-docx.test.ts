import { describe, expect, it } from "vitest";
import { renderDocx } from "../../../../src/render/docx/render-docx.ts";
import { fullDocument } from "../../../support/docx-sample.ts";
import { theme } from "../../../support/docx-theme.ts";

describe("renderDocx", () => {
  it("gives the same bytes twice in one process", async () => {
    const first = await renderDocx(fullDocument(), theme, { date: 1_795_000_000 });
    const second = await renderDocx(fullDocument(), theme, { date: 1_795_000_000 });
    expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true);
  });
});
