import { yrka } from "./yrka.mjs";

/** Every program that is measured, yrka first. */
export const programs = [yrka];

/** A program with one of its formats: what the sections measure. */
export function subjectsOf(chosen) {
  return chosen.flatMap((program) =>
    program.formats.map((format) => ({ program, format, label: labelOf(program, format) })),
  );
}

function labelOf({ name, formats }, format) {
  return formats.length === 1 ? name : `${name} (${format.replace(",", " + ")})`;
}
