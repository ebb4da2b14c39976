import { maskText } from "../../motion/personal-data/mask-text.ts";
import type { Meta } from "../meta.ts";

/**
 * Leave out of the registrar's data what the copy for the web must not tell: contact data, the office's own notes, and the hash of the
 * source, from which a masked number could be guessed. The rest is masked.
 */
export function maskMeta(meta: Meta): Meta {
  const { own, ...kept } = meta;
  const masked = maskTexts({
    ...kept,
    signatories: kept.signatories.map(({ email, phone, ...signatory }) => signatory),
    source: { name: kept.source.name },
  });
  return masked;
}

/** The same value with every text in it masked. */
function maskTexts<T>(value: T): T;
function maskTexts(value: unknown): unknown {
  if (typeof value === "string") return maskText(value);
  if (Array.isArray(value)) return value.map((each: unknown) => maskTexts(each));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, maskTexts(each)]));
}
