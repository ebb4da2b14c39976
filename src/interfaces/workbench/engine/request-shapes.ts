import type { BuildRequest, DownloadFormat, ImportRequest, NewMotionRequest, SaveRequest } from "../protocol.ts";

type Body = Readonly<Record<string, unknown>>;

/** Requests as they must be; undefined for any other. */
export function buildRequest(body: Body): BuildRequest | undefined {
  const { path, text, isDraft, templateId, language } = body;
  if (typeof path !== "string" || typeof text !== "string" || typeof isDraft !== "boolean") return undefined;
  if (language !== "sv" && language !== "en") return undefined;
  return { path, text, isDraft, language, ...(typeof templateId === "string" ? { templateId } : {}) };
}

export function saveRequest({ path, text, version }: Body): SaveRequest | undefined {
  return typeof path === "string" && typeof text === "string" && typeof version === "string"
    ? { path, text, version }
    : undefined;
}

export function downloadFormat({ format }: Body): DownloadFormat | undefined {
  return format === "pdf" || format === "docx" || format === "json" ? format : undefined;
}

export function newMotionRequest({ kind, title, kommun, name, party, role }: Body): NewMotionRequest | undefined {
  const values = [kind, title, kommun, name, party, role];
  if (!values.every((value) => typeof value === "string" && value.length <= 500 && !/[\u0000-\u001f]/.test(value)))
    return undefined;
  return { kind, title, kommun, name, party, role } as NewMotionRequest;
}

export function importRequest({ name, data }: Body): ImportRequest | undefined {
  return typeof name === "string" && typeof data === "string" ? { name, data } : undefined;
}
