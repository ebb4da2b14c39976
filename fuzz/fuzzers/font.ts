import { readFileSync } from "node:fs";
import { join } from "node:path";
import { projectFolder } from "../../tests/support/cases.ts";
import type { Fuzzer, Mutation } from "../fuzzer.ts";
import { mutateBytes, pick } from "../mutations.ts";
import { runProgram } from "../program.ts";

const path = "templates/fonts/source-code-pro/Regular.ttf";
const motion =
  "---\ntitel: Prov på fflygande ﬁngrar\nmall: egen\ndatum: 2026-11-23\natt-satser:\n  - att kommunen prövar AVA To 1/2.\nundertecknare:\n  - namn: Anna Exempel\n    parti: M\n---\n\nText med é, e\u0301 och `kod`.\n";

/** An office's own font. */
export const font: Fuzzer = {
  name: "font",
  about: "sets a motion in a damaged TrueType file: it is refused, or gives a PDF",
  samples: async () => [{ name: path, content: new Uint8Array(readFileSync(join(projectFolder, path))) }],
  change: changeTables,
  run: async (input) => {
    await runProgram(["build", "--json", "--format", "pdf", "motions/a.md"], {
      "motions/a.md": motion,
      "templates/egen/theme.yml": "extends: standard\nfont-body: egen\nfont-heading: egen\n",
      "templates/fonts/egen/Regular.ttf": input,
    });
  },
};

/** Change the directory, or the beginning of a table, where its counts and offsets stand, more often than outlines. */
function changeTables(content: Uint8Array, mutations: readonly Mutation[]): Uint8Array {
  const view = new DataView(content.buffer, content.byteOffset, content.byteLength);
  const tables = Array.from({ length: view.getUint16(4) }, (_, index) => ({
    start: view.getUint32(12 + 16 * index + 8),
    length: view.getUint32(12 + 16 * index + 12),
  }));
  const places = [{ start: 0, length: 12 + 16 * tables.length }, ...tables];
  const bytes = content.slice();
  for (const mutation of mutations.slice(0, 6)) {
    const { start, length } = pick(places, mutation.choice);
    const near = mutation.times < 0.7 ? Math.min(length, 300) : length;
    if (mutation.kind === "truncate" || mutation.kind === "delete") {
      if (mutation.times < 0.3) return mutateBytes(bytes, [mutation], [{ name: "", content }]);
      continue;
    }
    const piece = bytes.slice(start, start + near);
    const kind = mutation.kind === "overwrite" ? "overwrite" : "number";
    const changed = mutateBytes(piece, [{ ...mutation, kind, choice: mutation.length }], [{ name: "", content }]);
    bytes.set(changed.subarray(0, Math.min(near, bytes.length - start)), start);
  }
  return bytes;
}
