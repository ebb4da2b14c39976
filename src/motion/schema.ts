import * as z from "./validation/zod.ts";

const text = z.optional(z.string());
const date = z.optional(z.iso.date());
const texts = z.optional(z.array(z.string()));
const outcome = z.enum(["bifall", "avslag", "besvarad", "avskriven", "återkallad"]);

const signatory = z.strictObject({ namn: text, parti: text, roll: text, för: text, epost: text, telefon: text });
const attachment = z.strictObject({ fil: z.string(), titel: text });
const item = z.strictObject({ rubrik: text, paragraf: text, diarienummer: text });
const decision = z.strictObject({
  datum: date,
  paragraf: text,
  utfall: z.optional(z.union([outcome, z.array(outcome)])),
});

/** The front matter of a motion: what it may hold, not what it must. Required parts depend on the kind and are rules. */
export const frontMatterSchema = z.strictObject({
  kommun: text,
  mall: text,
  typ: text,
  titel: text,
  datum: date,
  ort: text,
  till: text,
  yrkande: text,
  "att-satser": texts,
  frågor: texts,
  undertecknare: z.optional(z.array(signatory)),
  underskrift: z.optional(z.enum(["penna", "fält", "ingen"])),
  ärende: z.optional(item),
  ärendemening: text,
  sammanträde: date,
  bilagor: z.optional(z.array(attachment)),
  inlämnad: date,
  väckt: date,
  diarienummer: z.optional(z.union([z.string(), z.array(z.string())])),
  löpnummer: text,
  beslut: z.optional(decision),
  eget: z.optional(z.unknown()),
});

/** Names of the fields, by the field they stand in; those of the front matter itself under the empty name. */
export const FIELD_NAMES: Readonly<Record<string, readonly string[]>> = {
  "": Object.keys(frontMatterSchema.shape),
  undertecknare: Object.keys(signatory.shape),
  bilagor: Object.keys(attachment.shape),
  ärende: Object.keys(item.shape),
  beslut: Object.keys(decision.shape),
};

/** Name of a key of the front matter itself. */
export type FieldName = keyof typeof frontMatterSchema.shape;
