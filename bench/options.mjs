import { parseArgs } from "node:util";
import { programs } from "./peers/index.mjs";
import { yrka } from "./peers/yrka.mjs";
import { sections } from "./sections/index.mjs";
import { full, quick } from "./settings.mjs";

const options = {
  quick: { type: "boolean" },
  only: { type: "string" },
  out: { type: "string" },
  help: { type: "boolean" },
};

/** What the command line asks for; with `--help`, only words. */
export function readOptions(args) {
  const { values } = parseArgs({ args, options });
  if (values.help) return { help: helpText() };
  const only = values.only?.split(",") ?? [];
  const names = [...programs, ...sections].map(({ name }) => name);
  const unknown = only.filter((name) => !names.includes(name));
  if (unknown.length > 0) throw new Error(`--only knows ${names.join(", ")}, not ${unknown.join(", ")}`);
  const chosen = (all) => {
    const named = all.filter(({ name }) => only.includes(name));
    return named.length === 0 ? all : named;
  };
  const asked = chosen(sections);
  return {
    mode: values.quick ? "quick" : "full",
    settings: values.quick ? quick : full,
    programs: asked.every(({ isOursAlone }) => isOursAlone) ? [yrka] : chosen(programs),
    sections: asked,
    out: values.out,
  };
}

function helpText() {
  const namesOf = (all) => all.map(({ name }) => name).join(", ");
  return `npm run bench -- [--quick] [--only NAME,…] [--out FOLDER]
programs: ${namesOf(programs)}
sections: ${namesOf(sections)}`;
}
