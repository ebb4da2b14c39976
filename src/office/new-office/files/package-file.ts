import type { Office } from "../office-file.ts";

/** The commands of an office, without options: PowerShell loses what stands after `--`. */
export const officeScripts: Readonly<Record<string, string>> = {
  "build-motion": "yrka build",
  "check-motion": "yrka check",
  "new-motion": "yrka new",
  draft: "yrka build --draft",
  preview: "yrka preview",
  list: "yrka list --format html --out output/lista.html",
  prepare: "yrka init --git",
};

export function packageFile({ name, version }: Office): string {
  const manifest = { name, private: true, scripts: officeScripts, dependencies: { yrka: version } };
  return `${JSON.stringify(manifest, undefined, 2)}\n`;
}
