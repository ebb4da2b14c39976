import { describe, expect, it } from "vitest";
import { loadTemplate } from "../../../../src/document/template/load-template.ts";
import { memoryHost } from "../../../../src/ground/host/memory-host.ts";
import { projectHost, projectTemplate, said } from "../../../support/make-template.ts";

const namedAt = { file: "motions/x.md", start: 10, end: 14 };

/** What is said of a template when these files lie in the project, over the package's. */
function load(id: string, files: Readonly<Record<string, string>> = {}) {
  const held = memoryHost(files, projectHost);
  return loadTemplate(id, { ...held, resourceRoots: [".", ...projectHost.resourceRoots] }, namedAt);
}

describe("loadTemplate", () => {
  it("takes what a folder lacks from the folder that it extends", () => {
    const { theme, files } = projectTemplate("umea");
    expect([...files.keys()]).toEqual([...projectTemplate("standard").files.keys()]);
    expect(files.get("motion.hbs")?.file).toMatch(/templates\/standard\/motion\.hbs$/);
    expect(theme.fonts).toEqual({
      body: { folder: "carlito", wordName: "Calibri" },
      heading: { folder: "carlito", wordName: "Calibri" },
      code: { folder: "source-code-pro", wordName: "Consolas" },
    });
  });

  it("prefers the project's files, and lets a project extend the package's template", () => {
    const { value, diagnostics } = load("kansli", {
      "templates/kansli/theme.yml": 'extends: umea\ntitle-colour: "#00338d"\n',
      "templates/kansli/partials/sidfot.hbs": "<footer><p>Kansliet</p></footer>",
    });
    expect(said({ diagnostics })).toEqual([]);
    expect(value?.theme.styles.title.colour).toBe("#00338d");
    expect(value?.theme.page.furniture.side).toBeCloseTo(51.02, 2);
    expect(value?.files.get("partials/sidfot.hbs")).toEqual({
      file: "templates/kansli/partials/sidfot.hbs",
      text: "<footer><p>Kansliet</p></footer>",
    });
    expect(value?.files.get("partials/underskrift.hbs")?.file).toMatch(
      /templates\/standard\/partials\/underskrift\.hbs$/,
    );
  });

  it.each([
    ["umeå", "`umeå` cannot be the name of a template"],
    ["../../etc", "`../../etc` cannot be the name of a template"],
    ["umee", "There is no template `umee` (do you mean `umea`?)"],
    ["okand", "There is no template `okand` (choose one of standard, umea, or put"],
  ] as const)("says at the motion that there is no %s", (id, words) => {
    const [message] = said(load(id));
    expect(message).toMatch(/^motions\/x\.md:10-14 error template-exists: /);
    expect(message).toContain(words);
  });

  it("says at the theme what it extends wrongly", () => {
    expect(said(load("a", { "templates/a/theme.yml": "extends: zzz\n" }))).toEqual([
      "templates/a/theme.yml:9-12 error template-exists: The template `zzz`, which this one extends, does not exist (write the name of a folder in `templates/`)",
    ]);
    expect(
      said(load("a", { "templates/a/theme.yml": "extends: b\n", "templates/b/theme.yml": "extends: a\n" })),
    ).toEqual([
      "templates/b/theme.yml:9-10 error template-exists: The template extends itself: a → b → a (remove `extends` from one of them)",
    ]);
  });

  it("says that a font is missing", () => {
    expect(said(load("a", { "templates/a/theme.yml": "extends: standard\nfont-body: garamond\n" }))).toEqual([
      expect.stringContaining("templates/a/theme.yml:29-37 error theme-valid: There is no font `garamond`"),
    ]);
  });
});
