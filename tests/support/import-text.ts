import { nodeHost } from "../../src/ground/host/node-host.ts";
import { openKommuner } from "../../src/motion/kommun/find-kommun.ts";
import { type Imported, type ImportKind, importMotion } from "../../src/office/import/import-motion.ts";
import { projectFolder } from "./cases.ts";

const kommuner = openKommuner(nodeHost(projectFolder));

/** Import bytes or a text as a file of this kind; throws where it is refused. */
export function importAll(content: Uint8Array | string, kind: ImportKind = "txt"): readonly Imported[] {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  const importing = importMotion(bytes, kind, (name) => kommuner.find(name).kommun?.name);
  if ("fault" in importing) throw new Error(`refused: ${importing.fault.kind}`);
  return importing.motions;
}

/** Whether a text is refused. */
export function isRefused(content: string): boolean {
  return "fault" in importMotion(new TextEncoder().encode(content), "txt", () => undefined);
}

/** The same for a file that holds one motion. */
export function importOne(content: Uint8Array | string, kind: ImportKind = "txt"): Imported {
  const [only, ...others] = importAll(content, kind);
  if (only === undefined || others.length > 0) throw new Error("not one motion");
  return only;
}

/** What was recognised, without the doubts. */
export function recognised({ motion }: Imported): Readonly<Record<string, unknown>> {
  const { title, leadIn, clauses, date, place, addressee, kommun, signatories } = motion;
  return {
    title: title?.text,
    leadIn: leadIn?.text,
    clauses: clauses.map(({ text }) => text),
    date: date?.text,
    place: place?.text,
    addressee: addressee?.text,
    kommun: kommun?.text,
    signatories: signatories.map(({ doubts: _, ...signatory }) => signatory),
  };
}
