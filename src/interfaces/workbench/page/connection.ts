import type { Completion } from "../../../motion/completions.ts";
import type {
  BuildAnswer,
  BuildRequest,
  DownloadRequest,
  Imported,
  Merged,
  NewMotionRequest,
  Opened,
  Refusal,
  SaveRequest,
  StoredText,
} from "../protocol.ts";

/** The server did not answer. `isStranger`: it answered, but no longer knows this page. */
export class Lost extends Error {
  readonly isStranger: boolean;

  constructor(isStranger: boolean) {
    super("lost");
    this.isStranger = isStranger;
  }
}

/** The server said no, with its reason. */
export class Refused extends Error {
  readonly refusal: Refusal & { readonly nearest?: string; readonly reason?: string };

  constructor(refusal: Refusal) {
    super(refusal.error);
    this.refusal = refusal;
  }
}

export const open = (): Promise<Opened> => ask("open", {});
export const read = (path: string): Promise<StoredText> => ask("read", { path });
export const version = (path: string): Promise<{ readonly version: string }> => ask("version", { path });
export const save = (request: SaveRequest): Promise<StoredText> => ask("save", request);
export const create = (request: NewMotionRequest): Promise<{ readonly path: string }> => ask("new", request);
export const complete = (before: string): Promise<readonly Completion[]> => ask("complete", { before });

/** Send a file from elsewhere, and give the motion that it became. */
export async function importFile(file: File): Promise<Imported> {
  return ask("import", { name: file.name, data: await base64Of(file) });
}

/** Bring what was written in a Word file into a text. */
export async function mergeFile(file: File, request: BuildRequest): Promise<Merged> {
  return ask("merge", { ...request, data: await base64Of(file) });
}

/** Build the text, and give what the server says of it with the bytes of the PDF. */
export async function build(
  request: BuildRequest,
): Promise<{ readonly answer: BuildAnswer; readonly pdf: Uint8Array }> {
  const bytes = await (await post("build", request)).arrayBuffer();
  const length = new DataView(bytes).getUint32(0);
  const answer: BuildAnswer = JSON.parse(new TextDecoder().decode(new Uint8Array(bytes, 4, length)));
  return { answer, pdf: new Uint8Array(bytes, 4 + length) };
}

export async function download(request: DownloadRequest): Promise<Blob> {
  return (await post("download", request)).blob();
}

async function ask<T>(name: string, body: object): Promise<T> {
  return (await post(name, body)).json();
}

async function post(name: string, body: object): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(name, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
    });
  } catch {
    throw new Lost(false);
  }
  if (response.ok) return response;
  const refusal: Refusal = await response.json().catch(() => ({ error: "unknown" }));
  if (response.status === 403 && refusal.error === "refused") throw new Lost(true);
  throw new Refused(refusal);
}

async function base64Of(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let binary = "";
  for (let at = 0; at < bytes.length; at += 32_768) binary += String.fromCharCode(...bytes.subarray(at, at + 32_768));
  return btoa(binary);
}
