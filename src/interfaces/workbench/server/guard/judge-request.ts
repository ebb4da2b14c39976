import { timingSafeEqual } from "node:crypto";
import type { IncomingMessage } from "node:http";
import type { Session } from "./session.ts";

/** Either the path below the token, with its query, or the status of the refusal. */
export type Verdict = { readonly url: URL } | { readonly status: 400 | 403 | 405 };

/**
 * Let in only the page that this server gave out: `Host` must be this server's own (a name that was rebound to 127.0.0.1 is not), the
 * path begins with the token, and a browser that says where a request comes from must say: from here.
 *
 * Reference: Fetch standard, `Origin` and `Sec-Fetch-Site`.
 */
export function judgeRequest({ method, headers, url = "" }: IncomingMessage, { token, port }: Session): Verdict {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  if (headers.host === undefined || !hosts.includes(headers.host)) return { status: 403 };
  const [, given = "", ...rest] = (url.split("?")[0] ?? "").split("/");
  if (!url.startsWith("/") || !isEqual(given, token)) return { status: 403 };
  const own = `http://${headers.host}`;
  if (headers.origin !== undefined && headers.origin !== own) return { status: 403 };
  const site = headers["sec-fetch-site"];
  if (site !== undefined && site !== "same-origin" && site !== "none") return { status: 403 };
  if (method !== "GET" && method !== "POST") return { status: 405 };
  if (method === "POST" && (headers.origin !== own || !isJson(headers["content-type"]))) return { status: 403 };
  try {
    const query = url.includes("?") ? url.slice(url.indexOf("?")) : "";
    return { url: new URL(`/${rest.join("/")}${query}`, own) };
  } catch {
    return { status: 400 };
  }
}

function isJson(type: string | undefined): boolean {
  return type?.split(";")[0]?.trim() === "application/json";
}

/** Compared in the same time wherever they differ. */
function isEqual(given: string, wanted: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(wanted)];
  return a.length === b.length && timingSafeEqual(a, b);
}
