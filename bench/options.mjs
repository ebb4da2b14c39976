import { parseArgs } from "node:util";
import { programs } from "./peers/index.mjs";
import { sections } from "./sections/index.mjs";
import { full, quick } from "./settings.mjs";

/** What the command line asks for: `--quick`, `--only NAME,…` (programs, sections or both), `--out FOLDER`. */
export function readOptions(args) {
  const { values } = parseArgs({
    args,
    options: { quick: { type: "boolean" }, only: { type: "string" }, out: { type: "string" } },
  });
  const only = values.only?.split(",") ?? [];
  const names = [...programs, ...sections].map(({ name }) => name);
  const unknown = only.filter((name) => !names.includes(name));
  if (unknown.length > 0) throw new Error(`--only knows ${names.join(", ")}, not ${unknown.join(", ")}`);
  const chosen = (all) => {
    const named = all.filter(({ name }) => only.includes(name));
    return named.length === 0 ? all : named;
  };
  return {
    mode: values.quick ? "quick" : "full",
    settings: values.quick ? quick : full,
    programs: chosen(programs),
    sections: chosen(sections),
    out: values.out,
  };
}
