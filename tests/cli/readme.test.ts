import { cpSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { projectFolder } from "../support/cases.ts";
import { Workplace } from "../support/run-cli.ts";

const readme = readFileSync(join(projectFolder, "README.md"), "utf8");
const blocks = (language: string): readonly string[] =>
  [...readme.matchAll(new RegExp(`^\`\`\`${language}\n([\\s\\S]*?)^\`\`\``, "gm"))].map(([, block]) => block ?? "");

const place = new Workplace();
cpSync(join(projectFolder, "motions"), join(place.folder, "motions"), { recursive: true });
afterAll(() => place.remove());

describe("README", () => {
  const commands = blocks("sh")
    .flatMap((block) => block.split("\n"))
    .filter((line) => line.startsWith("npx yrka "));

  it.each(commands)("%s", (line) => {
    const args = [...line.slice("npx yrka ".length).matchAll(/"([^"]*)"|(\S+)/g)].map(
      ([, quoted, plain]) => quoted ?? plain ?? "",
    );
    expect(place.yrka(args), line).toMatchObject({ code: 0 });
  });

  it("shows a motion that is built without a remark", () => {
    const [motion = ""] = blocks("markdown");
    const alone = new Workplace({ "motions/cykelplatser.md": motion });
    expect(alone.yrka(["build"])).toMatchObject({
      code: 0,
      err: expect.stringMatching(/^Byggde output\/cykelplatser\.pdf och output\/cykelplatser\.docx\n/),
    });
    alone.remove();
  });
});
