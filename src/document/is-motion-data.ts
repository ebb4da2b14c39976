import type { PrintedMeta } from "./meta.ts";

/** Whether a value read from a file is the registrar's data, as far as programs that read it rely on. */
export function isMotionData(value: unknown): value is PrintedMeta {
  if (!isRecord(value) || value["schema"] !== "yrka/motion/1") return false;
  const texts = ["kind", "variant", "title", "caseTitle", "addressee", "body", "generator"];
  return (
    texts.every((key) => typeof value[key] === "string") &&
    ["clauses", "questions"].every((key) => isListOf(value[key], isClause)) &&
    ["signatories", "attachments"].every((key) => isListOf(value[key], isRecord)) &&
    isRecord(value["authority"])
  );
}

function isClause(value: unknown): boolean {
  return isRecord(value) && typeof value["ordinal"] === "number" && typeof value["text"] === "string";
}

function isListOf(value: unknown, isItem: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(isItem);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
