import { base64Text } from "../../../ground/text/base64.ts";

/** The bytes of a file in base64. */
export async function toBase64(file: Blob): Promise<string> {
  return base64Text(new Uint8Array(await file.arrayBuffer()));
}
