import { describe, expect, it } from "vitest";
import { memoryHost } from "../../../../../src/ground/host/memory-host.ts";
import { nodeHost } from "../../../../../src/ground/host/node-host.ts";
import { nodeTimeLimit } from "../../../../../src/ground/host/node-time-limit.ts";
import { Service } from "../../../../../src/interfaces/workbench/engine/service.ts";
import { motionText } from "../../../../support/motion-text.ts";

/** A world in which one file takes for ever to read. */
function worldWithTrap() {
  const host = memoryHost({ "m/a.md": motionText(), "m/fälla.md": motionText(), "m/fälla.png": "x" }, nodeHost());
  const readFile = (path: string): Uint8Array => {
    if (path.includes("fälla")) for (;;);
    return host.readFile(path);
  };
  return { ...host, readFile };
}

const service = new Service("m", undefined, worldWithTrap(), () => "2026-11-23", nodeTimeLimit(1.5));
const asked = async (name: string, body: Record<string, unknown>) => {
  const answer = await service.answer(name, body);
  return { status: answer.status, body: JSON.parse(String(answer.body)) };
};

describe("a file that takes too long costs only itself", () => {
  it("in the list of motions", async () => {
    const { status, body } = await asked("open", {});
    expect(status).toBe(200);
    expect(
      body.motions.map(({ path, checked }: { path: string; checked: { errors: number } }) => [path, checked.errors]),
    ).toEqual([
      ["a.md", 0],
      ["fälla.md", 1],
    ]);
  });

  it("as a problem of the text that shows it", async () => {
    const text = motionText().replace(/\n*$/, "\n\n![En karta](fälla.png)\n");
    const { status, body } = await service.answer("build", { path: "a.md", text, isDraft: false, language: "sv" });
    const bytes = body as Uint8Array;
    const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0);
    const { problems } = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + length)));
    expect([status, problems.map(({ ruleId }: { ruleId: string }) => ruleId)]).toEqual([200, ["time-limit"]]);
  });
});
