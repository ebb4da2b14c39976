import { expect, it } from "vitest";
import { openResources } from "../../../../../src/build/resources.ts";
import { nodeTimeLimit } from "../../../../../src/ground/host/node-time-limit.ts";
import { buildOne } from "../../../../../src/interfaces/cli/batch/build-one.ts";
import { motionHost, motionText } from "../../../../support/motion-text.ts";

const settings = {
  options: { formats: ["txt"], variant: "final", standard: "a-2a" },
  out: "output",
  isForced: false,
  isStrict: false,
  isComparing: false,
} as const;

it("gives up a motion that takes too long to read, and goes on", async () => {
  const held = motionHost({ "motions/fälla.md": motionText(), "motions/b.md": motionText() });
  const readFile = (path: string): Uint8Array => {
    if (path.endsWith("fälla.md")) for (;;);
    return held.readFile(path);
  };
  const resources = openResources({ ...held, readFile });
  const built = (name: string) =>
    buildOne({ path: `motions/${name}.md`, name, folder: "." }, settings, resources, false, nodeTimeLimit(0.5));
  expect((await built("fälla")).diagnostics.map(({ ruleId }) => ruleId)).toEqual(["time-limit"]);
  expect((await built("b")).outputs).toEqual(["output/b.txt"]);
});
