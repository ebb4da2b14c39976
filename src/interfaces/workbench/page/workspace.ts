import type { Completion } from "../../../motion/fields/completions.ts";
import type {
  BuildAnswer,
  BuildRequest,
  DownloadRequest,
  HandIn,
  Imported,
  ListedMotion,
  Merged,
  NewMotionRequest,
  Opened,
  Refusal,
  RenameRequest,
  SaveRequest,
  StoredText,
} from "../protocol.ts";
import { toBase64 } from "./base64.ts";

/** Whoever keeps the motions and builds them: a server on this computer, or a worker in this browser. */
export type Workspace = {
  readonly open: () => Promise<Opened>;
  /** The motions of the folder, as they are now. */
  readonly list: () => Promise<readonly ListedMotion[]>;
  readonly read: (path: string) => Promise<StoredText>;
  /** Which version of the file there is now, to notice that somebody else wrote it. */
  readonly version: (path: string) => Promise<{ readonly version: string }>;
  readonly save: (request: SaveRequest) => Promise<StoredText>;
  readonly create: (request: NewMotionRequest) => Promise<{ readonly path: string }>;
  /** Begin a motion like another. */
  readonly copy: (path: string) => Promise<{ readonly path: string }>;
  readonly rename: (request: RenameRequest) => Promise<{ readonly path: string }>;
  readonly complete: (before: string) => Promise<readonly Completion[]>;
  /** Make a motion of a file from elsewhere. */
  readonly importFile: (file: File) => Promise<Imported>;
  /** Bring what was written in a Word file into a text. */
  readonly merge: (file: File, request: BuildRequest) => Promise<Merged>;
  /** Put a file beside a motion. Gives the name that it got. */
  readonly attach: (path: string, file: File) => Promise<{ readonly name: string }>;
  /** The bytes of a file beside a motion. */
  readonly paper: (path: string, name: string) => Promise<Uint8Array>;
  readonly build: (request: BuildRequest) => Promise<{ readonly answer: BuildAnswer; readonly pdf: Uint8Array }>;
  /** What is to be known when the motion is handed in. */
  readonly handIn: (request: BuildRequest) => Promise<HandIn>;
  readonly download: (request: DownloadRequest) => Promise<Uint8Array>;
};

/** Put a request by its name, and give the bytes of the answer. Errors: `Lost`, `Refused`. */
export type Ask = (name: string, body: object) => Promise<Uint8Array>;

/** No answer came. `isStranger`: one came, from somebody who does not know this page. */
export class Lost extends Error {
  readonly isStranger: boolean;

  constructor(isStranger: boolean) {
    super("lost");
    this.isStranger = isStranger;
  }
}

/** `nearest` is what was likely meant; `reason` says why, to the user. */
type Reasoned = Refusal & { readonly nearest?: string; readonly reason?: string };

/** The answer is no, with its reason. */
export class Refused extends Error {
  readonly refusal: Reasoned;

  constructor(refusal: Reasoned) {
    super(refusal.error);
    this.refusal = refusal;
  }
}

/** The workspace behind a way to ask. */
export function workspaceOver(ask: Ask): Workspace {
  const value = async <T>(name: string, body: object): Promise<T> =>
    JSON.parse(new TextDecoder().decode(await ask(name, body)));
  return {
    open: () => value("open", {}),
    list: () => value("list", {}),
    read: (path) => value("read", { path }),
    version: (path) => value("version", { path }),
    save: (request) => value("save", request),
    create: (request) => value("new", request),
    copy: (path) => value("copy", { path }),
    rename: (request) => value("rename", request),
    complete: (before) => value("complete", { before }),
    importFile: async (file) => value("import", { name: file.name, data: await toBase64(file) }),
    merge: async (file, request) => value("merge", { ...request, data: await toBase64(file) }),
    attach: async (path, file) => value("attach", { path, name: file.name, data: await toBase64(file) }),
    paper: (path, name) => ask("paper", { path, name }),
    build: async (request) => {
      const bytes = await ask("build", request);
      const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0);
      const answer: BuildAnswer = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + length)));
      return { answer, pdf: bytes.slice(4 + length) };
    },
    handIn: (request) => value("hand-in", request),
    download: (request) => ask("download", request),
  };
}
