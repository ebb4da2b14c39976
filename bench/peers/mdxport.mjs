import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { bench } from "../places.mjs";
import { plainMarkdown } from "../sample/read-parts.mjs";

const binary = join(bench, "node_modules/@mdxport", `${process.platform}-${process.arch}`, "mdxport");

/** Typst as a native binary, started without the Node script that its package puts before it. It has no process that stays. */
export const peer = {
  name: "mdxport",
  formats: ["pdf"],
  version: () => JSON.parse(readFileSync(join(bench, "node_modules/@mdxport/cli/package.json"), "utf8")).version,
  missing: () =>
    existsSync(binary) ? undefined : `@mdxport/cli has no binary for ${process.platform}-${process.arch}`,
  cold: (_, { input, folder, cwd }) => {
    const name = basename(input, ".md");
    const plain = join(cwd, `${name}.plain.md`);
    if (!existsSync(plain)) writeFileSync(plain, plainMarkdown(readFileSync(join(cwd, input), "utf8")));
    return {
      command: binary,
      args: [plain, "-o", join(folder, `${name}.pdf`), "--style", "std", "--no-toc", "--quiet"],
    };
  },
};
