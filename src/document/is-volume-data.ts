import type { VolumeData } from "./volume.ts";

/** Whether a value read from a file is a volume's data, as far as programs that read it rely on. */
export function isVolumeData(value: unknown): value is VolumeData {
  if (!isRecord(value) || value["schema"] !== "yrka/volume/1") return false;
  const { title, meeting, motions } = value;
  return typeof title === "string" && typeof meeting === "string" && Array.isArray(motions) && motions.every(isMotion);
}

function isMotion(value: unknown): boolean {
  return isRecord(value) && typeof value["page"] === "number" && typeof value["caseTitle"] === "string";
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
