import { randomBytes } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { Host } from "../../../ground/host/host.ts";
import { nodeTimeLimit } from "../../../ground/host/node-time-limit.ts";
import { type Answer, refuse } from "../engine/answer.ts";
import { Service } from "../engine/service.ts";
import { securityHeaders } from "./guard/headers.ts";
import { judgeRequest } from "./guard/judge-request.ts";
import { readBody } from "./guard/read-body.ts";
import type { Session } from "./guard/session.ts";
import { PageFiles } from "./page-files.ts";

export type PreviewOptions = {
  readonly root: string;
  /** The motion to begin with, relative to `root`. */
  readonly file?: string;
  /** Where to listen and the secret of the address, if they are to be as last time. */
  readonly session?: Session;
  /** Today's date, for new motions. */
  readonly today: () => string;
};

export type Preview = { readonly address: string; readonly session: Session; readonly close: () => Promise<void> };

/** Nobody waits longer for one file, in seconds; the pages of a long motion take two. */
const secondsToARequest = 10;

/** The first port that is tried. It is fixed, since a browser keeps unsaved text for one address and port. */
const firstPort = 4791;
const portsToTry = 40;

/** Serve the workbench to this computer alone, until closed. The address holds the secret that lets a page in. */
export async function startPreview(host: Host, { root, file, session, today }: PreviewOptions): Promise<Preview> {
  const service = new Service(root, file, host, today, nodeTimeLimit(secondsToARequest));
  const files = new PageFiles(host);
  const token = session?.token ?? randomBytes(24).toString("base64url");
  const server = createServer({ requestTimeout: 30_000, headersTimeout: 10_000, maxHeaderSize: 16_384 });
  server.maxConnections = 256;
  server.keepAliveTimeout = 5000;
  const port = await listen(server, session?.port);
  const current: Session = { token, port };
  server.on("request", (request, response) => {
    void respond(request, response, current, service, files);
  });
  server.on("clientError", (_error, socket) => socket.destroy());
  return {
    address: `http://127.0.0.1:${port}/${token}/`,
    session: current,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function respond(
  request: IncomingMessage,
  response: ServerResponse,
  session: Session,
  service: Service,
  files: PageFiles,
): Promise<void> {
  const nonce = randomBytes(16).toString("base64");
  let answer: Answer;
  try {
    answer = await answerTo(request, session, service, files, nonce);
  } catch {
    answer = refuse(500, "bug");
  }
  if (response.destroyed) return;
  // What is left of a body that was refused is not read.
  if (!request.complete) response.setHeader("Connection", "close");
  response.writeHead(answer.status, { ...securityHeaders(nonce), "Content-Type": answer.type });
  response.end(answer.body);
}

async function answerTo(
  request: IncomingMessage,
  session: Session,
  service: Service,
  files: PageFiles,
  nonce: string,
): Promise<Answer> {
  const verdict = judgeRequest(request, session);
  if ("status" in verdict) return refuse(verdict.status, "refused");
  const name = verdict.url.pathname.slice(1);
  if (request.method === "GET") return name === "" ? files.page(nonce) : (files.file(name) ?? refuse(404, "unknown"));
  const body = await readBody(request);
  return body === undefined ? refuse(413, "body") : service.answer(name, body);
}

/** Listen on the wanted port, or else on the first free one. */
async function listen(server: Server, wanted: number | undefined): Promise<number> {
  for (let attempt = 0; attempt < portsToTry; attempt++) {
    const port = wanted !== undefined && attempt === 0 ? wanted : firstPort + attempt;
    if (await canListen(server, port)) return port;
  }
  throw new Error("no free port on 127.0.0.1");
}

function canListen(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException): void => {
      server.off("listening", listening);
      if (error.code === "EADDRINUSE" || error.code === "EACCES") resolve(false);
      else reject(error);
    };
    const listening = (): void => {
      server.off("error", failed);
      resolve(true);
    };
    server.once("error", failed);
    server.once("listening", listening);
    server.listen(port, "127.0.0.1");
  });
}
