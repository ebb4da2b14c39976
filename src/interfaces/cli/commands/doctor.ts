import { configurationFile } from "../../../build/configuration/configuration.ts";
import { loadConfiguration } from "../../../build/configuration/load-configuration.ts";
import { motionsFolder } from "../../../build/find-motions.ts";
import { openResources } from "../../../build/resources.ts";
import type { Wording } from "../../../ground/diagnostics/rule.ts";
import { HostError } from "../../../ground/host/host.ts";
import { reasonOf } from "../../../rules/wording.ts";
import { version } from "../../../version.ts";
import type { Command, Context } from "../command.ts";
import { type ExitCode, exitCodes, worst } from "../exit-code.ts";
import { nodeVersion } from "../terminal.ts";
import { doctorKommun } from "./doctor-kommun.ts";

/** `code`: what it means for the process where it is not fine. */
type Finding = { readonly isFine: boolean; readonly said: Wording; readonly code?: ExitCode };

export const doctor: Command = {
  operands: "[KOMMUN.yml]",
  minOperands: 0,
  maxOperands: 1,
  options: {},
  run: async ([path], _, context) => {
    if (path !== undefined) return doctorKommun(path, context);
    const findings = [programs(), ...resources(context), ...office(context), motions(context)];
    for (const { isFine, said } of findings) context.terminal.out(`${isFine ? "✓" : "✗"} ${said[context.language]}\n`);
    return worst(findings.map(({ isFine, code = exitCodes.files }) => (isFine ? exitCodes.fine : code)));
  },
};

/** Oldest version of Node.js that the program runs on. */
const oldestNode = [20, 20] as const;

function programs(): Finding {
  const [major = 0, minor = 0] = nodeVersion().split(".").map(Number);
  const isFine = major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1]);
  const wanted = oldestNode.join(".");
  return {
    isFine,
    said: isFine
      ? { sv: `yrka ${version}, Node.js ${nodeVersion()}`, en: `yrka ${version}, Node.js ${nodeVersion()}` }
      : {
          sv: `Node.js ${nodeVersion()} är för gammal; installera ${wanted} eller senare`,
          en: `Node.js ${nodeVersion()} is too old; install ${wanted} or later`,
        },
  };
}

function resources({ host, language }: Context): readonly Finding[] {
  const found = openResources(host);
  const template = found.template("standard", { file: "", start: 0, end: 0 });
  const fonts = template.value === undefined ? undefined : found.fonts(template.value.theme);
  const kommuner = attempt(() => found.kommuner.entries().length);
  const faulty = [...template.diagnostics, ...(fonts?.diagnostics ?? [])].find(({ severity }) => severity === "error");
  return [
    faulty === undefined
      ? { isFine: true, said: { sv: "mallar och typsnitt finns", en: "templates and fonts are there" } }
      : { isFine: false, said: { sv: reasonOf(faulty, "sv"), en: reasonOf(faulty, language) } },
    kommuner === undefined || kommuner === 0
      ? {
          isFine: false,
          said: {
            sv: "registret över kommuner saknas; installera om programmet",
            en: "the register of kommuner is missing; install the program again",
          },
        }
      : {
          isFine: true,
          said: { sv: `${kommuner} kommuner och regioner är kända`, en: `${kommuner} kommuner and regions are known` },
        },
  ];
}

/** The settings, templates and kommuner of the office's own, each that is wrong by its first fault. */
function office({ host }: Context): readonly Finding[] {
  const { value, diagnostics } = loadConfiguration(host);
  const found = openResources(host, value);
  const named = (folder: string): readonly string[] =>
    host.resourceRoots[0] === "." && host.resourceRoots.length > 1 && host.stat(folder)?.kind === "folder"
      ? host.listFolder(folder)
      : [];
  const templates = named("templates").filter(
    (name) =>
      host.stat(`templates/${name}`)?.kind === "folder" && host.stat(`templates/${name}/theme.yml`) !== undefined,
  );
  const kommuner = named("kommuner").flatMap((name) => /^(.+)\.yml$/.exec(name)?.[1] ?? []);
  const outcomes = [
    { name: configurationFile, isThere: host.stat(configurationFile) !== undefined, diagnostics },
    ...templates.map((id) => {
      const place = { file: "", start: 0, end: 0 };
      return { name: `templates/${id}/`, isThere: true, diagnostics: found.template(id, place).diagnostics };
    }),
    ...kommuner.map((id) => {
      const { diagnostics } = found.kommuner.find(id);
      return { name: `kommuner/${id}.yml`, isThere: true, diagnostics };
    }),
  ];
  return outcomes
    .filter(({ isThere }) => isThere)
    .map(({ name, diagnostics }) => {
      const fault = diagnostics.find(({ severity }) => severity === "error");
      if (fault === undefined) return { isFine: true, said: { sv: `${name} går att läsa`, en: `${name} can be read` } };
      const { file } = fault.place;
      return {
        isFine: false,
        code: exitCodes.template,
        said: { sv: `${file}: ${reasonOf(fault, "sv")}`, en: `${file}: ${reasonOf(fault, "en")}` },
      };
    });
}

function motions({ host }: Context): Finding {
  const isThere = host.stat(motionsFolder)?.kind === "folder";
  return {
    isFine: isThere,
    said: isThere
      ? { sv: `mappen ${motionsFolder}/ finns`, en: `the folder ${motionsFolder}/ is there` }
      : {
          sv: `mappen ${motionsFolder}/ saknas här; gå till rätt mapp eller skapa den`,
          en: `there is no folder ${motionsFolder}/ here; go to the right folder or make it`,
        },
  };
}

function attempt<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch (error) {
    if (error instanceof HostError) return undefined;
    throw error;
  }
}
