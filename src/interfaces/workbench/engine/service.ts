import { loadConfiguration } from "../../../build/configuration/load-configuration.ts";
import { fileProblem, timeProblem } from "../../../build/file-problem.ts";
import { listTemplates } from "../../../build/list-templates.ts";
import { openResources, type Resources } from "../../../build/resources.ts";
import { sha256 } from "../../../ground/digest/sha256.ts";
import { type Host, HostError } from "../../../ground/host/host.ts";
import { baseName, folderOf, joinPath } from "../../../ground/host/path.ts";
import { type TimeLimit, TimeLimitError, withoutLimit } from "../../../ground/host/time-limit.ts";
import { base64Bytes } from "../../../ground/text/base64.ts";
import { completionsAfter } from "../../../motion/fields/completions.ts";
import { fileNameOf } from "../../../motion/new-motion.ts";
import { PARTIES } from "../../../motion/signatories/parties.ts";
import { reasonOf } from "../../../rules/wording.ts";
import type { BuildRequest, Opened } from "../protocol.ts";
import { type Answer, json, refuse, withBytes } from "./answer.ts";
import { beginMotion } from "./begin-motion.ts";
import { answerOf, buildText } from "./build-text.ts";
import { copyMotion } from "./copy-motion.ts";
import { MotionList } from "./motion-list.ts";
import { type Obstacle, OpenedFolder } from "./opened-folder.ts";
import { buildRequest, downloadFormat, importRequest, newMotionRequest, saveRequest } from "./request-shapes.ts";
import { resourcesKey } from "./resources-key.ts";
import { type Shown, showText } from "./show-text.ts";

type Body = Readonly<Record<string, unknown>>;

function isObstacle(name: string): name is Obstacle {
  return Object.hasOwn(statusOf, name);
}

const statusOf: Readonly<Record<Obstacle, number>> = {
  outside: 403,
  missing: 404,
  "not-text": 422,
  changed: 409,
  exists: 409,
};

/** Milliseconds that the list of motions may take before what is known of it is given. */
const atATime = 150;

/** What the server does for the page, by the name of the request. */
export class Service {
  readonly #host: Host;
  readonly #folder: OpenedFolder;
  readonly #file: string | undefined;
  readonly #today: () => string;
  readonly #limit: TimeLimit;
  readonly #list: MotionList;
  #resources: Resources;
  #resourcesKey: string;

  /** `file` is the motion to begin with, relative to `root`; `limit` ends what takes too long over one file. */
  constructor(
    root: string,
    file: string | undefined,
    host: Host,
    today: () => string,
    limit: TimeLimit = withoutLimit,
  ) {
    this.#limit = limit;
    this.#host = host;
    this.#folder = new OpenedFolder(root, host);
    this.#file = file;
    this.#today = today;
    this.#list = new MotionList(this.#folder, limit);
    this.#resources = this.#open();
    this.#resourcesKey = resourcesKey(host);
  }

  async answer(name: string, body: Body): Promise<Answer> {
    try {
      return await this.#dispatch(name, body);
    } catch (error) {
      if (error instanceof TimeLimitError) return refuse(422, "time-limit");
      if (error instanceof HostError) return refuse(500, "files", { reason: reasonOf(fileProblem(error), "sv") });
      throw error;
    }
  }

  #dispatch(name: string, body: Body): Answer | Promise<Answer> {
    switch (name) {
      case "open":
        return this.#opened();
      case "list":
        return json(this.#list.list(this.#resources, this.#today(), atATime));
      case "read":
        return this.#stored(this.#folder.read(String(body["path"])));
      case "version":
        return this.#version(String(body["path"]));
      case "save":
        return this.#save(body);
      case "build":
        return this.#build(body);
      case "download":
        return this.#download(body);
      case "complete":
        return json(completionsAfter(String(body["before"] ?? ""), { kommuner: this.#resources.kommuner.entries }));
      case "import":
        return this.#import(body);
      case "merge":
        return this.#merge(body);
      case "hand-in":
        return this.#handIn(body);
      case "attach":
        return this.#attach(body);
      case "paper":
        return this.#paper(String(body["path"]), String(body["name"]));
      case "new":
        return this.#new(body);
      case "copy":
        return this.#copy(String(body["path"]));
      case "rename":
        return this.#rename(String(body["path"]), String(body["name"]));
      default:
        return refuse(404, "unknown");
    }
  }

  /** Templates, kommuner and settings that have changed since are read anew. */
  #opened(): Answer {
    const key = resourcesKey(this.#host);
    if (key !== this.#resourcesKey) {
      this.#resources = this.#open();
      this.#list.forget();
    }
    this.#resourcesKey = key;
    const today = this.#today();
    const { configuration, kommuner } = this.#resources;
    const { author, kommun } = configuration;
    const known = { kommun, name: author?.namn, party: author?.parti, role: author?.roll };
    const folder = this.#host.realPath(this.#folder.root);
    const opened: Opened = {
      folder: baseName(folder),
      folderId: sha256(folder).slice(0, 16),
      ...(this.#file === undefined ? {} : { file: this.#file }),
      motions: this.#list.list(this.#resources, today, atATime),
      today,
      templates: listTemplates(this.#resources),
      kommuner: kommuner.entries().map(({ name, code }) => ({ name, code })),
      parties: PARTIES,
      author: Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined)),
    };
    return json(opened);
  }

  #version(path: string): Answer {
    const stored = this.#folder.read(path);
    return typeof stored === "string" ? this.#stored(stored) : json({ version: stored.version });
  }

  #save(body: Body): Answer {
    const request = saveRequest(body);
    if (request === undefined) return refuse(400, "request");
    const { path, text, version } = request;
    const saved = version === "" ? this.#folder.create(path, text) : this.#folder.save(path, text, version);
    return saved === "changed" || saved === "exists"
      ? refuse(409, "changed", { stored: this.#folder.read(request.path) })
      : this.#stored(saved);
  }

  async #build(body: Body): Promise<Answer> {
    const request = buildRequest(body);
    const path = request === undefined ? undefined : this.#folder.locate(request.path);
    if (request === undefined || path === undefined) return refuse(request === undefined ? 400 : 403, "request");
    const before = this.#host.elapsed();
    const shown = await this.#show(path, request);
    const answer = answerOf(shown, path, request, this.#host.elapsed() - before);
    return withBytes(answer, shown.built?.files[0]?.bytes ?? new Uint8Array());
  }

  /** A text that takes too long has that problem, and no pages. */
  async #show(path: string, request: BuildRequest): Promise<Shown> {
    try {
      return await this.#limit(() => showText(path, request, this.#resources));
    } catch (error) {
      if (!(error instanceof TimeLimitError)) throw error;
      return {
        built: undefined,
        diagnostics: [timeProblem(path, error.seconds)],
        remaining: new Set(),
        shownAs: "part",
      };
    }
  }

  async #download(body: Body): Promise<Answer> {
    const request = buildRequest(body);
    const format = downloadFormat(body);
    const path = request === undefined ? undefined : this.#folder.locate(request.path);
    if (request === undefined || format === undefined || path === undefined) return refuse(400, "request");
    // The registrar's data names the other files and their hashes.
    const formats = format === "json" ? (["pdf", "docx", "json"] as const) : [format];
    const { built } = await this.#limit(() => buildText(path, request, formats, this.#resources));
    const file = built?.files.find((each) => each.format === format);
    return file === undefined
      ? refuse(422, "problems")
      : { status: 200, type: "application/octet-stream", body: file.bytes };
  }

  /** Reading files from elsewhere is loaded when it is first asked for. */
  async #import(body: Body): Promise<Answer> {
    const request = importRequest(body);
    if (request === undefined) return refuse(400, "request");
    const { importFile } = await import("./import-file.ts");
    const imported = this.#limit(() => importFile(request, this.#folder, this.#resources));
    return typeof imported === "string" ? refuse(422, imported) : json(imported);
  }

  async #merge(body: Body): Promise<Answer> {
    const request = buildRequest(body);
    const data = body["data"];
    const path = request === undefined ? undefined : this.#folder.locate(request.path);
    if (request === undefined || path === undefined || typeof data !== "string") return refuse(400, "request");
    const { mergeFile } = await import("./merge-file.ts");
    const merged = await this.#limit(() => mergeFile(path, { ...request, data }, this.#resources));
    return typeof merged === "string" ? refuse(422, merged) : json(merged);
  }

  async #handIn(body: Body): Promise<Answer> {
    const request = buildRequest(body);
    const path = request === undefined ? undefined : this.#folder.locate(request.path);
    if (request === undefined || path === undefined) return refuse(400, "request");
    const { handIn } = await import("./hand-in.ts");
    const known = await this.#limit(() => handIn(path, request, this.#resources));
    return known === undefined ? refuse(422, "problems") : json({ ...known, today: this.#today() });
  }

  /** Put a picture or another file beside a motion. */
  #attach(body: Body): Answer {
    const request = importRequest(body);
    if (request === undefined || typeof body["path"] !== "string") return refuse(400, "request");
    const name = this.#folder.addBeside(body["path"], request.name, base64Bytes(request.data));
    return isObstacle(name) ? refuse(422, name === "outside" ? "paper-kind" : name) : json({ name });
  }

  #paper(path: string, name: string): Answer {
    const bytes = this.#folder.readBeside(path, name);
    return typeof bytes === "string"
      ? this.#stored(bytes)
      : { status: 200, type: "application/octet-stream", body: bytes };
  }

  #new(body: Body): Answer {
    const request = newMotionRequest(body);
    if (request === undefined || request.title.trim() === "") return refuse(400, "title");
    const found = request.kommun === "" ? undefined : this.#resources.kommuner.find(request.kommun);
    if (found !== undefined && found.kommun === undefined)
      return refuse(422, "kommun", found.nearest === undefined ? {} : { nearest: found.nearest.name });
    const place = found?.kommun?.kind === "kommun" ? found.kommun.name : "";
    const text = beginMotion(request, place, this.#today());
    const path = this.#freePath(fileNameOf(request.title));
    const created = this.#folder.create(path, text);
    return typeof created === "string" ? this.#stored(created) : json({ path });
  }

  /** A motion to go on from, beside the one it is like. */
  #copy(path: string): Answer {
    const stored = this.#folder.read(path);
    if (typeof stored === "string") return this.#stored(stored);
    const copied = this.#freePath(path);
    const created = this.#folder.create(copied, copyMotion(stored.text));
    return typeof created === "string" ? this.#stored(created) : json({ path: copied });
  }

  #rename(path: string, name: string): Answer {
    const renamed = this.#folder.rename(path, name);
    return isObstacle(renamed) ? this.#stored(renamed) : json({ path: renamed });
  }

  #freePath(name: string): string {
    for (let count = 1; ; count++) {
      const path = count === 1 ? name : name.replace(/\.md$/i, `-${count}.md`);
      if (this.#host.stat(joinPath(this.#folder.root, path)) === undefined) return path;
    }
  }

  #stored(result: object | Obstacle): Answer {
    return typeof result === "string" ? refuse(statusOf[result], result) : json(result);
  }

  #open(): Resources {
    return openResources(this.#host, loadConfiguration(this.#host).value);
  }
}

/** The folder and the file in it, of a path that names either. */
export function rootOf(path: string, host: Host): { readonly root: string; readonly file?: string } {
  return host.stat(path)?.kind === "file" ? { root: folderOf(path), file: baseName(path) } : { root: path };
}
