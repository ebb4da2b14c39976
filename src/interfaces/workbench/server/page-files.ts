import type { Host } from "../../../ground/host/host.ts";
import { joinPath } from "../../../ground/host/path.ts";
import type { Answer } from "../engine/answer.ts";

const types: Readonly<Record<string, string>> = {
  "workbench.js": "text/javascript; charset=utf-8",
  "workbench.css": "text/css; charset=utf-8",
  "pdf.worker.mjs": "text/javascript; charset=utf-8",
  "icon.svg": "image/svg+xml",
};

/** The files of the page, from `dist/preview/` of the package: those named here, and no other. */
export class PageFiles {
  readonly #host: Host;
  readonly #folder: string;
  readonly #read = new Map<string, Uint8Array>();

  constructor(host: Host) {
    this.#host = host;
    this.#folder = joinPath(host.resourceRoots.at(-1) ?? ".", "dist/preview");
  }

  /** The page itself; `nonce` lets the editor's own styles in. */
  page(nonce: string): Answer {
    const html = new TextDecoder().decode(this.#bytes("index.html")).replace("{{nonce}}", nonce);
    return { status: 200, type: "text/html; charset=utf-8", body: html };
  }

  file(name: string): Answer | undefined {
    const type = Object.hasOwn(types, name) ? types[name] : undefined;
    return type === undefined ? undefined : { status: 200, type, body: this.#bytes(name) };
  }

  #bytes(name: string): Uint8Array {
    const known = this.#read.get(name) ?? this.#host.readFile(joinPath(this.#folder, name));
    this.#read.set(name, known);
    return known;
  }
}
