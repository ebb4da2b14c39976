import type { Office } from "../office-file.ts";

/** The commands of an office, without options: PowerShell loses what follows `--`. */
export const officeScripts: Readonly<Record<string, string>> = {
  "build-motion": "yrka build",
  "check-motion": "yrka check",
  "new-motion": "yrka new",
  draft: "yrka build --draft",
  preview: "yrka preview",
  list: "yrka list --format html --out output/lista.html",
  prepare: "yrka init --git",
};

/** npm says what it did with the packages, and nothing else. */
export const npmSettings = "audit=false\nfund=false\nupdate-notifier=false\n";

export function packageFile({ name, dependency }: Office): string {
  return written(withOffice({ name, private: true }, dependency));
}

/**
 * An office's own package.json with the commands and the program that it lacks; all else stays as it is. A program outside the folder, which
 * nobody else who gets the folder has, gives way to `dependency`. Undefined where the text is no JSON object with objects in these places.
 */
export function completedPackageFile(text: string, { dependency }: Office): string | undefined {
  let manifest: unknown;
  try {
    manifest = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isObject(manifest)) return undefined;
  const parts = ["scripts", "dependencies", "devDependencies"].map((key) => manifest[key]);
  if (!parts.every((part) => part === undefined || isObject(part))) return undefined;
  const completed = withOffice(manifest, dependency);
  return JSON.stringify(completed) === JSON.stringify(manifest) ? text : written(completed);
}

type Manifest = Readonly<Record<string, unknown>>;

function withOffice(manifest: Manifest, dependency: string): Manifest {
  const dependencies = objectOf(manifest["dependencies"]);
  const chosen = dependencies["yrka"] ?? objectOf(manifest["devDependencies"])["yrka"];
  const isKept = typeof chosen === "string" && !isOutside(chosen);
  return {
    ...manifest,
    scripts: { ...officeScripts, ...objectOf(manifest["scripts"]) },
    ...(isKept ? {} : { dependencies: { ...dependencies, yrka: dependency } }),
  };
}

/** A path that leads out of the office's folder, as npm writes it. */
function isOutside(dependency: string): boolean {
  return /^file:(\.\.\/|\/|~|[A-Za-z]:)/.test(dependency);
}

function objectOf(value: unknown): Manifest {
  return isObject(value) ? value : {};
}

function isObject(value: unknown): value is Manifest {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function written(manifest: Manifest): string {
  return `${JSON.stringify(manifest, undefined, 2)}\n`;
}
