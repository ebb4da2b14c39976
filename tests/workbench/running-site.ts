import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { join } from "node:path";
import type { BrowserContext } from "playwright-core";
import type { Workplace } from "../support/run-cli.ts";

const types: Readonly<Record<string, string>> = {
  html: "text/html; charset=utf-8",
  js: "text/javascript",
  css: "text/css",
  svg: "image/svg+xml",
  png: "image/png",
  webmanifest: "application/manifest+json",
};

/** A site that `yrka site` wrote, as any web server gives it out. */
export class RunningSite {
  readonly folder: string;
  readonly address: string;
  /** The page that has everything in it. */
  readonly file: string;
  /** Files that were asked for. */
  readonly asked: string[] = [];
  readonly #server: Server;

  private constructor(folder: string, server: Server, port: number) {
    this.folder = folder;
    this.#server = server;
    this.address = `http://127.0.0.1:${port}/`;
    this.file = `file://${join(folder, "yrka.html")}`;
  }

  /** Write a site for the office in `place`, and serve it. */
  static async start(place: Workplace, args: readonly string[] = []): Promise<RunningSite> {
    const { code, err } = place.yrka(["site", "--out", "out", ...args]);
    if (code !== 0) throw new Error(err);
    const folder = join(place.folder, "out");
    const server = createServer();
    const port = await new Promise<number>((resolve) => {
      server.listen(0, "127.0.0.1", () => {
        const address = server.address();
        resolve(typeof address === "object" && address !== null ? address.port : 0);
      });
    });
    const site = new RunningSite(folder, server, port);
    server.on("request", (request, response) => {
      const path = decodeURIComponent(new URL(request.url ?? "", site.address).pathname);
      const name = path.endsWith("/") ? `${path}index.html` : path;
      site.asked.push(name.slice(1));
      try {
        const bytes = readFileSync(join(folder, name));
        response.writeHead(200, { "Content-Type": types[name.split(".").at(-1) ?? ""] ?? "application/octet-stream" });
        response.end(bytes);
      } catch {
        response.writeHead(404);
        response.end();
      }
    });
    return site;
  }

  stop(): Promise<void> {
    this.#server.closeAllConnections();
    return new Promise((resolve) => this.#server.close(() => resolve()));
  }
}

/** Let a page have what begins with these addresses and nothing else. Gives what else it asked for. */
export async function closeOff(context: BrowserContext, allowed: readonly string[]): Promise<readonly string[]> {
  const strays: string[] = [];
  await context.route("**", (route) => {
    const url = route.request().url();
    if ([...allowed, "blob:", "data:"].some((start) => url.startsWith(start))) return route.continue();
    strays.push(url);
    return route.abort();
  });
  return strays;
}
