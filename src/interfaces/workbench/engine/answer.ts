/** What the server says back. */
export type Answer = { readonly status: number; readonly type: string; readonly body: Uint8Array | string };

export function json(value: unknown, status = 200): Answer {
  return { status, type: "application/json; charset=utf-8", body: JSON.stringify(value) };
}

export function refuse(status: number, error: string, more: Readonly<Record<string, unknown>> = {}): Answer {
  return json({ error, ...more }, status);
}

/** A JSON value and bytes in one answer: the length of the JSON in four bytes, most significant first, the JSON, the bytes. */
export function withBytes(value: unknown, bytes: Uint8Array): Answer {
  const head = new TextEncoder().encode(JSON.stringify(value));
  const body = new Uint8Array(4 + head.length + bytes.length);
  new DataView(body.buffer).setUint32(0, head.length);
  body.set(head, 4);
  body.set(bytes, 4 + head.length);
  return { status: 200, type: "application/octet-stream", body };
}
