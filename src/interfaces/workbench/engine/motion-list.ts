import { checkMotion } from "../../../build/check-motion.ts";
import { findMotions, type MotionFile } from "../../../build/find-motions.ts";
import { outputPath } from "../../../build/outputs.ts";
import type { Resources } from "../../../build/resources.ts";
import { sha256 } from "../../../ground/digest/sha256.ts";
import { type TimeLimit, TimeLimitError } from "../../../ground/host/time-limit.ts";
import { looksTheSame, type Seen, watchedHost } from "../../../ground/host/watched-host.ts";
import { signatoriesText } from "../../../office/catalogue/entry-texts.ts";
import { readEntry } from "../../../office/catalogue/read-entry.ts";
import type { Checked, ListedMotion } from "../protocol.ts";
import { deadlineOf } from "./deadline.ts";
import type { OpenedFolder } from "./opened-folder.ts";

/** Folder that `yrka build` writes to by default. */
const outputFolder = "output";

/** What is known of a motion as its file was. `seen` is what its state depends on besides. */
type Known = {
  readonly version: string;
  readonly listed: Omit<ListedMotion, "checked">;
  readonly checked?: Checked;
  readonly seen: Seen;
};

/** `isAnew`: it was checked just now. */
type Listing = { readonly motion: ListedMotion; readonly isAnew: boolean };

/** The motions of the opened folder with their state. One is read and checked anew only where its file, or what goes with it, has changed. */
export class MotionList {
  readonly #folder: OpenedFolder;
  readonly #limit: TimeLimit;
  readonly #known = new Map<string, Known>();
  #day = "";

  constructor(folder: OpenedFolder, limit: TimeLimit) {
    this.#folder = folder;
    this.#limit = limit;
  }

  /** Forget everything: looks, kommuner or settings are others. */
  forget(): void {
    this.#known.clear();
  }

  /**
   * The motions sorted by path. What leads out of the folder is left out. Once checking has taken `milliseconds`, those that are still to be
   * checked come without their state, for another call to go on with.
   */
  list(resources: Resources, today: string, milliseconds: number): readonly ListedMotion[] {
    if (today !== this.#day) this.forget();
    this.#day = today;
    const { host } = resources;
    const { root } = this.#folder;
    let left = milliseconds;
    const files = findMotions([root], host).value ?? [];
    return files.flatMap((file) => {
      const path = root === "." ? file.path : file.path.slice(root.length + 1);
      if (this.#folder.locate(path) === undefined) return [];
      const before = host.elapsed();
      const { motion, isAnew } = this.#listedWithin(file, path, resources, left > 0);
      if (isAnew) left -= host.elapsed() - before;
      return [motion];
    });
  }

  /** One that cannot be read in time is listed by its path, with an error, and can be opened like the others. */
  #listedWithin(file: MotionFile, path: string, resources: Resources, mayCheck: boolean): Listing {
    try {
      return this.#limit(() => this.#listed(file, path, resources, mayCheck));
    } catch (error) {
      if (!(error instanceof TimeLimitError)) throw error;
      const checked = { errors: 1, warnings: 0, isDraft: false, isBuilt: false, isSigned: false };
      const motion: ListedMotion = { path, title: path, kind: "motion", status: "written", signatories: "", checked };
      return { motion, isAnew: true };
    }
  }

  #listed(file: MotionFile, path: string, resources: Resources, mayCheck: boolean): Listing {
    const { host } = resources;
    const bytes = host.readFile(file.path);
    const version = sha256(bytes);
    let known = this.#known.get(path);
    if (known?.version !== version)
      known = { version, listed: this.#read(file, path, bytes, resources), seen: new Map() };
    if (known.checked !== undefined && !looksTheSame(host, known.seen)) known = { ...known, seen: new Map() };
    const { listed, seen } = known;
    const isStale = known.checked === undefined || seen.size === 0;
    if (isStale && mayCheck) {
      const checked = checkedState(file, { ...resources, host: watchedHost(host, seen) });
      known = { version, listed, checked, seen };
    }
    this.#known.set(path, known);
    const isKnown = !isStale || mayCheck;
    return {
      motion: isKnown && known.checked !== undefined ? { ...listed, checked: known.checked } : listed,
      isAnew: isStale && mayCheck,
    };
  }

  #read(file: MotionFile, path: string, bytes: Uint8Array, resources: Resources): Omit<ListedMotion, "checked"> {
    const { kommuner } = resources;
    const entry = readEntry({ path: file.path, name: file.name }, bytes, { today: this.#day, kommuner }).value;
    if (entry === undefined) return { path, title: path, kind: "motion", status: "written", signatories: "" };
    const { kind, title, status, date, submitted, raised, due, decided, authority } = entry;
    const kommun = authority === undefined ? undefined : kommuner.find(authority).kommun;
    const last = status === "written" ? deadlineOf(entry, kommun, resources)?.day : undefined;
    const days = Object.entries({ date, submitted, raised, due, decided, last });
    return {
      path,
      title: title === "" ? path : title,
      kind,
      status,
      signatories: signatoriesText({ ...entry, files: [] }),
      ...Object.fromEntries(days.filter(([, day]) => day !== undefined)),
    };
  }
}

function checkedState(file: MotionFile, resources: Resources): Checked {
  const { host } = resources;
  const { diagnostics } = checkMotion(file, "final", resources);
  const count = (severity: string): number => diagnostics.filter((each) => each.severity === severity).length;
  const errors = count("error");
  const asDraft = errors === 0 ? undefined : checkMotion(file, "draft", resources);
  const pdf = outputPath(outputFolder, file, "final", "pdf");
  const isBuilt = host.stat(pdf)?.kind === "file";
  return {
    errors,
    warnings: count("warning"),
    isDraft: asDraft?.diagnostics.every(({ severity }) => severity !== "error") === true,
    isBuilt,
    isSigned: isBuilt && new TextDecoder("latin1").decode(host.readFile(pdf)).includes("/ByteRange"),
  };
}
