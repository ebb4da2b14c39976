import { sha256 } from "../../../ground/digest/sha256.ts";
import type { Host } from "../../../ground/host/host.ts";
import { isReallyInside } from "../../../ground/host/inside-folder.ts";
import { folderOf, joinPath } from "../../../ground/host/path.ts";
import { fileNameOf } from "../../../motion/new-motion.ts";
import { decodeSource } from "../../../motion/source/decode-source.ts";
import { wayOut } from "../../../motion/way-out.ts";
import type { StoredText } from "../protocol.ts";

/** Why a file can be neither read nor written. */
export type Obstacle = "outside" | "missing" | "not-text" | "changed" | "exists";

/** Kinds of file that go with a motion: its pictures, and what it has as attachments. */
const paperNames = /\.(?:png|jpe?g|pdf|docx|xlsx|pptx|od[tsp]|txt|csv)$/i;

/** The opened folder. Nothing outside it is read or written, however the path is written and wherever links lead. */
export class OpenedFolder {
  readonly #host: Host;
  readonly root: string;

  constructor(root: string, host: Host) {
    this.root = root;
    this.#host = host;
  }

  /** The path as the host knows it. Undefined for what is no Markdown file inside the folder. */
  locate(path: string): string | undefined {
    const steps = path.split("/");
    const isPlain = steps.every((step) => step !== "" && !step.startsWith(".") && !/[\u0000-\u001f:]/.test(step));
    if (!isPlain || wayOut(path) !== undefined || !/\.md$/i.test(path)) return undefined;
    const full = joinPath(this.root, path);
    let present = full;
    while (this.#host.stat(present) === undefined && present !== this.root) present = folderOf(present);
    return this.#isInside(present) ? full : undefined;
  }

  /**
   * A file beside a motion, as the host knows it: a picture or another paper that goes with it. Undefined for names that lead elsewhere, and for
   * kinds of file that go with no motion.
   */
  locateBeside(path: string, name: string): string | undefined {
    const motion = this.locate(path);
    const steps = name.split("/");
    const isPlain = steps.every((step) => step !== "" && !step.startsWith(".") && !/[\u0000-\u001f:\\]/.test(step));
    if (motion === undefined || !isPlain || !paperNames.test(name)) return undefined;
    const full = joinPath(folderOf(motion), name);
    return this.#host.stat(full) === undefined || this.#isInside(full) ? full : undefined;
  }

  /** The bytes of a file beside a motion. */
  readBeside(path: string, name: string): Uint8Array | Obstacle {
    const full = this.locateBeside(path, name);
    if (full === undefined) return "outside";
    return this.#host.stat(full)?.kind === "file" ? this.#host.readFile(full) : "missing";
  }

  /** Write a file beside a motion, under its own name or a free one like it. Gives the name. A file that is there already with these bytes is that one. */
  addBeside(path: string, name: string, bytes: Uint8Array): string | Obstacle {
    const plain = plainName(name);
    const extension = /\.[^.]*$/.exec(plain)?.[0] ?? "";
    const stem = plain.slice(0, plain.length - extension.length);
    for (let count = 1; ; count++) {
      const free = count === 1 ? plain : `${stem}-${count}${extension}`;
      const full = this.locateBeside(path, free);
      if (full === undefined) return "outside";
      const status = this.#host.stat(full);
      if (
        status?.kind === "file" &&
        status.size === bytes.length &&
        sha256(this.#host.readFile(full)) === sha256(bytes)
      )
        return free;
      if (status !== undefined) continue;
      this.#host.writeFiles([{ path: full, bytes }], "sources");
      return free;
    }
  }

  read(path: string): StoredText | Obstacle {
    const full = this.locate(path);
    if (full === undefined) return "outside";
    if (this.#host.stat(full)?.kind !== "file") return "missing";
    const bytes = this.#host.readFile(full);
    const text = decodeSource(full, bytes).value;
    return text === undefined ? "not-text" : { text: plain(text), version: sha256(bytes) };
  }

  /** Write the text, unless the file is no longer the version it was read as. Byte order mark and line ends of the file are kept. */
  save(path: string, text: string, version: string): StoredText | Obstacle {
    const stored = this.read(path);
    if (typeof stored === "string") return stored;
    if (stored.version !== version) return "changed";
    const full = this.#host.realPath(joinPath(this.root, path));
    const before = new TextDecoder("utf-8", { ignoreBOM: true }).decode(this.#host.readFile(full));
    const bytes = new TextEncoder().encode(asWritten(text, before));
    this.#host.writeFiles([{ path: full, bytes }], "sources");
    return { text, version: sha256(bytes) };
  }

  create(path: string, text: string): StoredText | Obstacle {
    const full = this.locate(path);
    if (full === undefined) return "outside";
    if (this.#host.stat(full) !== undefined) return "exists";
    const bytes = new TextEncoder().encode(text);
    this.#host.writeFiles([{ path: full, bytes }], "sources");
    return { text, version: sha256(bytes) };
  }

  /** Give a motion's file another name in its folder. Gives the new path. */
  rename(path: string, name: string): string | Obstacle {
    const stored = this.read(path);
    if (typeof stored === "string") return stored;
    const renamed = path.slice(0, path.lastIndexOf("/") + 1) + fileNameOf(name.replace(/\.md$/i, ""));
    const [from, to] = [this.locate(path), this.locate(renamed)];
    if (from === undefined || to === undefined) return "outside";
    if (from === to) return renamed;
    if (this.#host.stat(to) !== undefined) return "exists";
    this.#host.moveFile(from, to);
    return renamed;
  }

  #isInside(path: string): boolean {
    return path === this.root || isReallyInside(path, this.root, this.#host);
  }
}

/** The text as the editor has it: no byte order mark, lines end in LF. */
function plain(text: string): string {
  return text.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n");
}

function asWritten(text: string, before: string): string {
  const crlf = before.split("\r\n").length - 1;
  const isCrlf = crlf > 0 && crlf * 2 >= before.split("\n").length - 1;
  const lines = isCrlf ? text.replace(/\n/g, "\r\n") : text;
  return before.startsWith("\ufeff") ? `\ufeff${lines}` : lines;
}

/** A name of a file that every system takes, and that needs no marks in Markdown. */
function plainName(name: string): string {
  const extension = (/\.([a-z\d]{1,5})$/i.exec(name)?.[1] ?? "").toLowerCase();
  const stem = fileNameOf(name.replace(/^.*[\\/]/, "").replace(/\.[^.]*$/, "")).replace(/\.md$/, "");
  return `${stem === "motion" ? "bild" : stem}.${extension}`;
}
