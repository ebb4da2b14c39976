import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A folder of its own for one measurement, with motions in it. Programs run in it. */
export class Workplace {
  folder = mkdtempSync(join(tmpdir(), "yrka-bench-"));

  /** `motions`: texts by name. */
  constructor(motions = {}) {
    mkdirSync(join(this.folder, "motions"));
    this.empty();
    for (const [name, text] of Object.entries(motions)) this.write(name, text);
  }

  write(name, text) {
    writeFileSync(join(this.folder, "motions", `${name}.md`), text);
  }

  /** Forget what was built. */
  empty() {
    rmSync(join(this.folder, "output"), { recursive: true, force: true });
    mkdirSync(join(this.folder, "output"));
  }

  /** The command that makes a document of one motion, in this folder. */
  build({ program, format }, name, out = "output") {
    const cwd = this.folder;
    return { ...program.cold(format, { input: `motions/${name}.md`, folder: out, cwd }), cwd };
  }

  /** Where a program puts what it made of a motion. */
  built(name, format, out = "output") {
    return join(this.folder, out, `${name}.${format}`);
  }

  remove() {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** Do something in a new workplace, which is gone afterwards. */
export async function inWorkplace(motions, action) {
  const place = new Workplace(motions);
  try {
    return await action(place);
  } finally {
    place.remove();
  }
}
