import { maskText } from "../../motion/personal-data/mask-text.ts";
import { copiedMeta, type Meta } from "../meta.ts";

/** Leave out of the registrar's data what the copy for the web must not say, and mask the rest. */
export function maskMeta(meta: Meta): Meta {
  return maskTexts(copiedMeta(meta));
}

/** The same value with every text in it masked. */
function maskTexts<T>(value: T): T;
function maskTexts(value: unknown): unknown {
  if (typeof value === "string") return maskText(value);
  if (Array.isArray(value)) return value.map((each: unknown) => maskTexts(each));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, maskTexts(each)]));
}
