import type { Kind } from "../../motion/kinds/kinds.ts";
import type { Theme } from "../theme/theme.ts";

/** A file of a template, by the path it has inside the template's folder. */
export type TemplateFile = { readonly file: string; readonly text: string };

/** A template as loaded: its measures, and its Handlebars files. What a folder lacks comes from the folder it extends. */
export type Template = {
  readonly id: string;
  readonly theme: Theme;
  /** By path inside the folder: `motion.hbs`, `partials/sidfot.hbs`. */
  readonly files: ReadonlyMap<string, TemplateFile>;
};

/** The template's file for a volume: its title and contents, and the header on all its pages. */
export const volumeFile = "samling.hbs";

/** The template's file for each kind of document. */
export const kindFiles: Readonly<Record<Kind, string>> = {
  motion: "motion.hbs",
  interpellation: "interpellation.hbs",
  question: "fraga.hbs",
  proposal: "yrkande.hbs",
  amendment: "andringsyrkande.hbs",
  addition: "tillaggsyrkande.hbs",
  reservation: "reservation.hbs",
  statement: "sarskilt-yttrande.hbs",
};
