import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openResources } from "../../../../../src/build/resources.ts";
import { nodeHost } from "../../../../../src/ground/host/node-host.ts";
import { buildText } from "../../../../../src/interfaces/workbench/engine/build-text.ts";
import { mapPages } from "../../../../../src/interfaces/workbench/engine/page-map.ts";
import type { PageMap } from "../../../../../src/interfaces/workbench/protocol.ts";
import { projectFolder } from "../../../../support/cases.ts";
import { motionText } from "../../../../support/motion-text.ts";

const resources = openResources(nodeHost(projectFolder));

/** A date in words, a bullet and the label of a note lead to what they are made from. */
const madeByProgram = /^(\d{4}-\d\d-\d\d|-|\[\^[\s\S]*)$/;

async function mapOf(text: string, path = "motions/x.md"): Promise<readonly PageMap[]> {
  const { built } = await buildText(path, { text, isDraft: false }, ["pdf"], resources);
  if (built === undefined) throw new Error("the text was not built");
  return mapPages(built.frames, built.document, path);
}

describe("the map of pages", () => {
  it.each(["motions/umea-samarbeten.md", "motions/trygga-skolvagar/motion.md"])(
    "leads every word of %s to the same letters in the text",
    async (path) => {
      const text = readFileSync(join(projectFolder, path), "utf8");
      const pages = await mapOf(text, path);
      const wrong = pages.flatMap(({ lines }) =>
        lines.flatMap((line) =>
          line.words
            .map(({ start, end }) => text.slice(start, end))
            .filter((words) => !line.text.includes(words) && !madeByProgram.test(words)),
        ),
      );
      expect(wrong).toEqual([]);
      expect(pages.flatMap(({ lines }) => lines.flatMap(({ words }) => words)).length).toBeGreaterThan(300);
    },
  );

  it("gives each word its place, a word broken at the line's end both parts", async () => {
    const text = motionText({}, `${"Fullmäktigeledamöternas sammanträdeshandlingar ".repeat(6)}slut.\n`);
    const [page] = await mapOf(text);
    const words = (page?.lines ?? []).flatMap((line) => line.words.map(({ start, end }) => text.slice(start, end)));
    const from = words.findIndex((word) => word.startsWith("Full"));
    expect(words.slice(from, words.indexOf("slut.") + 1).join("")).toBe(
      `${"Fullmäktigeledamöternassammanträdeshandlingar".repeat(6)}slut.`,
    );
  });

  it("knows a page that looks the same by its key, and another by its own", async () => {
    const [first] = await mapOf(motionText());
    const [again] = await mapOf(`${motionText()}\n<!-- osynligt -->\n`);
    const [other] = await mapOf(motionText({ titel: "En annan" }));
    expect(again?.key).toBe(first?.key);
    expect(other?.key).not.toBe(first?.key);
  });
});
