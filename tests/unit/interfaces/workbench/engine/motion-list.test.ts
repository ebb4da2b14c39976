import { expect, it } from "vitest";
import { openResources } from "../../../../../src/build/resources.ts";
import { memoryHost } from "../../../../../src/ground/host/memory-host.ts";
import { nodeHost } from "../../../../../src/ground/host/node-host.ts";
import { withoutLimit } from "../../../../../src/ground/host/time-limit.ts";
import { MotionList } from "../../../../../src/interfaces/workbench/engine/motion-list.ts";
import { OpenedFolder } from "../../../../../src/interfaces/workbench/engine/opened-folder.ts";
import { motionText } from "../../../../support/motion-text.ts";

/** A folder of motions, and how often each file of it has been read. */
function world(files: Readonly<Record<string, string>>) {
  const held = memoryHost(files, nodeHost());
  const reads: string[] = [];
  let now = 0;
  const host = {
    ...held,
    readFile: (path: string) => {
      if (path.startsWith("m/")) reads.push(path);
      return held.readFile(path);
    },
    // A millisecond for each look at the clock.
    elapsed: () => now++,
  };
  const list = new MotionList(new OpenedFolder("m", host), withoutLimit);
  const resources = openResources(host);
  const listed = (milliseconds = 1_000_000, today = "2026-12-01") => list.list(resources, today, milliseconds);
  return { files: held.files, reads, listed };
}

const picture = motionText({}, "Se bilden.\n\n![En karta](karta.png)\n");
const encoder = new TextEncoder();

it("checks a motion anew only when its file, or what goes with it, has changed", () => {
  const { files, reads, listed } = world({ "m/a.md": motionText(), "m/b.md": picture });
  const errors = () => listed().map(({ checked }) => checked?.errors);
  expect(errors()).toEqual([0, 1]);
  reads.length = 0;
  expect(errors()).toEqual([0, 1]);
  // Each file is read once, to see that it is as it was.
  expect(reads).toEqual(["m/a.md", "m/b.md"]);
  files.set("m/a.md", encoder.encode(motionText({ titel: undefined })));
  expect(errors()).toEqual([1, 1]);
  files.set("m/karta.png", encoder.encode("ingen bild"));
  reads.length = 0;
  listed();
  expect(reads).toContain("m/karta.png");
});

it("gives what it has when the time is out, and goes on from there", () => {
  const { listed } = world(Object.fromEntries(["a", "b", "c"].map((name) => [`m/${name}.md`, motionText()])));
  const isChecked = (): readonly boolean[] => listed(2).map(({ checked }) => checked !== undefined);
  expect(isChecked()).toEqual([true, false, false]);
  expect(isChecked()).toEqual([true, true, false]);
  expect(isChecked()).toEqual([true, true, true]);
  expect(listed(0).every(({ checked }) => checked?.errors === 0)).toBe(true);
});

it("tells title, people and days, also of a motion with errors", () => {
  const { listed } = world({
    "m/a.md": motionText({ ort: undefined, väckt: "2025-11-24", inlämnad: "2025-11-20", Ort: "Umeå" }),
    "m/b.md": motionText({ kommun: "Härryda", sammanträde: "2027-02-22" }),
  });
  const [a, b] = listed();
  expect(a).toMatchObject({
    title: "Fler cykelplatser vid resecentrum",
    signatories: "Anna Exempel (M)",
    status: "overdue",
    raised: "2025-11-24",
    due: "2026-11-24",
  });
  expect(a?.checked?.errors).toBeGreaterThan(0);
  expect(b?.last).toBe("2027-02-15");
  expect(listed(1_000_000, "2025-12-01")[0]?.status).toBe("raised");
});
