import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { nodeHost } from "../../src/ground/host/node-host.ts";
import { type Preview, startPreview } from "../../src/interfaces/workbench/server/start-preview.ts";
import { Workplace } from "../support/run-cli.ts";

const motion = "---\ntitel: Hemlig\n---\n\nText.\n";
let place: Workplace;
let outside: string;
let preview: Preview;
let token: string;
let port: number;

beforeAll(async () => {
  outside = mkdtempSync(join(tmpdir(), "yrka-outside-"));
  writeFileSync(join(outside, "secret.md"), motion);
  place = new Workplace({ "motions/a.md": motion, "motions/note.txt": "text", "secret.md": motion });
  symlinkSync(join(outside, "secret.md"), join(place.folder, "motions/link.md"));
  symlinkSync(outside, join(place.folder, "motions/folder"));
  symlinkSync("a.md", join(place.folder, "motions/inner.md"));
  preview = await startPreview(nodeHost(place.folder), { root: "motions", today: () => "2026-11-23" });
  ({ token, port } = preview.session);
});

afterAll(async () => {
  await preview.close();
  place.remove();
  rmSync(outside, { recursive: true, force: true });
});

type Sent = {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
};

/** Send a request as it stands, and give the status and the text of the answer; `closed` when the connection is cut. */
function send({ method = "POST", path, headers = {}, body = "{}" }: Sent): Promise<{ status: number; text: string }> {
  return new Promise((resolve) => {
    const own = { Host: `127.0.0.1:${port}`, Origin: `http://127.0.0.1:${port}`, "Content-Type": "application/json" };
    const all = { ...own, ...headers };
    const sent = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== "-"));
    const asked = request({
      host: "127.0.0.1",
      port,
      method,
      path: path ?? `/${token}/open`,
      headers: sent,
      agent: false,
    });
    asked.on("response", (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk) => chunks.push(chunk));
      response.on("end", () => resolve({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString() }));
    });
    asked.on("error", () => resolve({ status: 0, text: "" }));
    asked.end(method === "GET" ? undefined : body);
  });
}

const ask = (name: string, body: object): Promise<{ status: number; text: string }> =>
  send({ path: `/${token}/${name}`, body: JSON.stringify(body) });

describe("requests that are not from the page", () => {
  it("lets the page in", async () => {
    expect((await send({})).status).toBe(200);
    expect((await send({ method: "GET", path: `/${token}/`, headers: { Origin: "-" } })).status).toBe(200);
  });

  it.each<[string, () => Sent, number]>([
    ["no token", () => ({ method: "GET", path: "/" }), 403],
    ["a wrong token", () => ({ path: `/${"x".repeat(32)}/open` }), 403],
    ["part of the token", () => ({ path: `/${token.slice(0, -1)}/open` }), 403],
    ["the token as a query", () => ({ method: "GET", path: `/?${token}` }), 403],
    ["another Host", () => ({ headers: { Host: "example.org" } }), 403],
    ["a Host that was rebound to this computer", () => ({ headers: { Host: `evil.example:${port}` } }), 403],
    ["the Host of another port", () => ({ headers: { Host: "127.0.0.1:1" } }), 403],
    ["another Origin", () => ({ headers: { Origin: "https://example.org" } }), 403],
    ["a null Origin", () => ({ headers: { Origin: "null" } }), 403],
    ["no Origin", () => ({ headers: { Origin: "-" } }), 403],
    ["another site, as the browser says", () => ({ headers: { "Sec-Fetch-Site": "cross-site" } }), 403],
    ["a form's type", () => ({ headers: { "Content-Type": "text/plain" } }), 403],
    ["another method", () => ({ method: "PUT" }), 405],
    ["an unknown request", () => ({ path: `/${token}/shell` }), 404],
    ["an unknown file", () => ({ method: "GET", path: `/${token}/package.json` }), 404],
    ["a file above the page's", () => ({ method: "GET", path: `/${token}/../yrka.js` }), 404],
    ["a file above the page's, encoded", () => ({ method: "GET", path: `/${token}/%2e%2e%2fyrka.js` }), 404],
    ["a body that is no JSON", () => ({ body: "{" }), 413],
    ["a body that is a list", () => ({ body: "[]" }), 413],
  ])("refuses %s", async (_, sent, status) => {
    expect((await send(sent())).status).toBe(status);
  });

  it.each([
    ["the folder above", "../secret.md"],
    ["the folder above, on a way round", "x/../../secret.md"],
    ["an absolute path", "/etc/passwd"],
    ["an absolute path to Markdown", "/tmp/x.md"],
    ["a drive", "C:/x.md"],
    ["a backslash", "..\\secret.md"],
    ["a link out of the folder", "link.md"],
    ["a folder that is a link", "folder/secret.md"],
    ["a new file behind a link", "folder/new.md"],
    ["another kind of file", "note.txt"],
    ["a hidden file", ".secret.md"],
    ["a null character", "a\u0000.md"],
    ["the folder itself", "."],
  ])("reads and writes nothing through %s", async (_, path) => {
    const request = { path, text: "x", version: "", isDraft: true, language: "sv" };
    for (const name of ["read", "version", "save", "build"]) {
      const { status, text } = await ask(name, request);
      expect([name, status, text.includes("Hemlig")]).toEqual([name, 403, false]);
    }
    expect((await ask("download", { ...request, format: "pdf" })).status).toBe(400);
    expect(readFileSync(join(outside, "secret.md"), "utf8")).toBe(motion);
  });

  it("imports into the folder, whatever the file is called", async () => {
    const data = Buffer.from("Motion om cyklar\n\nText.\n").toString("base64");
    const { text } = await ask("import", { name: "../../x/../y.txt", data });
    expect(JSON.parse(text).path).toBe("y.md");
    expect((await ask("import", { name: "x.exe", data })).status).toBe(422);
    expect((await ask("import", { name: 1, data })).status).toBe(400);
    rmSync(join(place.folder, "motions/y.md"));
  });

  it("follows a link that stays in the folder, and leaves those that lead out of the list", async () => {
    expect((await ask("read", { path: "inner.md" })).status).toBe(200);
    const { motions } = JSON.parse((await ask("open", {})).text);
    expect(motions.map(({ path }: { path: string }) => path)).toEqual(["a.md", "inner.md"]);
  });

  it("saves only over the version that was read", async () => {
    const { version } = JSON.parse((await ask("read", { path: "a.md" })).text);
    place.write("motions/a.md", "annan text\n");
    const refused = await ask("save", { path: "a.md", text: "min text", version });
    expect([refused.status, JSON.parse(refused.text).stored.text]).toEqual([409, "annan text\n"]);
    expect(readFileSync(join(place.folder, "motions/a.md"), "utf8")).toBe("annan text\n");
    place.write("motions/a.md", motion);
  });

  it("keeps the line ends and the byte order mark of the file", async () => {
    place.write("motions/crlf.md", "\ufeff---\r\ntitel: A\r\n---\r\n");
    const { text, version } = JSON.parse((await ask("read", { path: "crlf.md" })).text);
    expect(text).toBe("---\ntitel: A\n---\n");
    await ask("save", { path: "crlf.md", text: "---\ntitel: B\n---\n", version });
    expect(readFileSync(join(place.folder, "motions/crlf.md"), "utf8")).toBe("\ufeff---\r\ntitel: B\r\n---\r\n");
    rmSync(join(place.folder, "motions/crlf.md"));
  });

  it("does not read a huge body to its end", async () => {
    const { status } = await send({ body: "x".repeat(40 * 1024 * 1024) });
    expect([0, 413]).toContain(status);
    expect((await send({})).status).toBe(200);
  });

  it("lives through 1,000 connections at once, and through nonsense", async () => {
    const sockets = Array.from({ length: 1000 }, () => connect(port, "127.0.0.1").on("error", () => undefined));
    await new Promise((resolve) => setTimeout(resolve, 500));
    for (const socket of sockets) socket.destroy();
    connect(port, "127.0.0.1")
      .on("error", () => undefined)
      .end("\u0000\u0001 nonsense\r\n\r\n");
    await expect.poll(async () => (await send({})).status, { timeout: 10_000 }).toBe(200);
    const many = await Promise.all(Array.from({ length: 200 }, () => send({ method: "GET", path: "/" })));
    expect(new Set(many.map(({ status }) => status))).toEqual(new Set([403]));
  });

  it("listens to this computer alone", () => {
    expect(new URL(preview.address).hostname).toBe("127.0.0.1");
  });
});
