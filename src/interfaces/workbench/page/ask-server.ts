import type { Refusal } from "../protocol.ts";
import { type Ask, Lost, Refused } from "./workspace.ts";

/** Ask the server that the page came from. */
export const askServer: Ask = async (name, body) => {
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
  if (response.ok) return new Uint8Array(await response.arrayBuffer());
  const refusal: Refusal = await response.json().catch(() => ({ error: "unknown" }));
  if (response.status === 403 && refusal.error === "refused") throw new Lost(true);
  throw new Refused(refusal);
};
