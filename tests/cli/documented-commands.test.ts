import { cpSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { projectFolder } from "../support/cases.ts";
import { runYrka, Workplace } from "../support/run-cli.ts";

const pages = [
  "README.md",
  ...readdirSync(join(projectFolder, "docs/sv"))
    .filter((name) => name.endsWith(".md"))
    .map((name) => `docs/sv/${name}`),
];
const { scripts } = JSON.parse(readFileSync(join(projectFolder, "package.json"), "utf8")) as {
  scripts: Record<string, string>;
};

/** The blocks of a page in one language. */
function blocksOf(page: string, language: string): readonly string[] {
  const text = readFileSync(join(projectFolder, page), "utf8");
  return [...text.matchAll(new RegExp(`^\`\`\`${language}\n([\\s\\S]*?)^\`\`\``, "gm"))].map(
    ([, block]) => block ?? "",
  );
}

/** The files that a page tells its reader to write, by path. */
function filesOf(page: string): readonly (readonly [string, string])[] {
  const text = readFileSync(join(projectFolder, page), "utf8");
  const told = text.matchAll(/^Skriv i filen `([^`]+)`:\n\n```\w+\n([\s\S]*?)^```/gm);
  return [...told].map(([, path = "", block = ""]) => [path, block]);
}

function linesOf(page: string): readonly string[] {
  return blocksOf(page, "sh").flatMap((block) => block.split("\n").filter((line) => line !== ""));
}

/** What all pages begin with: the project's motions, built. */
const begun = new Workplace();
cpSync(join(projectFolder, "motions"), join(begun.folder, "motions"), { recursive: true });
begun.yrka(["build"]);
const workplaces: Workplace[] = [begun];
afterAll(() => {
  for (const place of workplaces) place.remove();
});

describe.each(pages.filter((page) => linesOf(page).length > 0))("%s", (page) => {
  // A folder within a folder, for a command may make one beside it.
  const place = new Workplace();
  workplaces.push(place);
  const folder = join(place.folder, "yrka");
  mkdirSync(folder);
  cpSync(begun.folder, folder, { recursive: true });
  for (const [path, text] of filesOf(page)) place.write(`yrka/${path}`, text);

  it.each([...new Set(linesOf(page))])("%s", (line) => {
    const npm = /^npm (?:ci|test|run ([\w:-]+))(?: && (.+))?$/.exec(line);
    if (npm !== null) {
      const named = line.matchAll(/npm run ([\w:-]+)/g);
      expect([...named].map(([, name = ""]) => name).filter((name) => scripts[name] === undefined)).toEqual([]);
      return;
    }
    expect(line).toMatch(/^npx yrka /);
    const args = [...line.slice("npx yrka ".length).matchAll(/"([^"]*)"|(\S+)/g)].map(
      ([, quoted, plain]) => quoted ?? plain ?? "",
    );
    expect(runYrka(folder, args), line).toMatchObject({ code: 0 });
  });
});

describe("README", () => {
  it("shows a motion that is built without a remark", () => {
    const [motion = ""] = blocksOf("README.md", "markdown");
    const alone = new Workplace({ "motions/cykelplatser.md": motion });
    workplaces.push(alone);
    expect(alone.yrka(["build"])).toMatchObject({
      code: 0,
      err: expect.stringMatching(/^Byggde output\/cykelplatser\.pdf och output\/cykelplatser\.docx\n/),
    });
  });
});
