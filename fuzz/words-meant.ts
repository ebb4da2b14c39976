import { makeDocument } from "../src/build/make-document.ts";
import { Profile } from "../src/build/profile.ts";
import { readMotion } from "../src/build/read-motion.ts";
import { openResources } from "../src/build/resources.ts";
import { wordsOf } from "../src/document/words.ts";
import { memoryHost } from "../src/ground/host/memory-host.ts";
import { nodeHost } from "../src/ground/host/node-host.ts";
import { projectFolder } from "../tests/support/cases.ts";

const real = nodeHost(projectFolder);
const shared = openResources(real);

/** The words that the document of a motion holds. */
export function wordsMeant(source: Uint8Array): readonly string[] {
  const path = "motions/a.md";
  const host = memoryHost({ [path]: source }, real);
  const resources = { ...shared, host };
  const profile = new Profile(host);
  const read = readMotion({ path, name: "a", folder: "." }, "final", resources, profile).value;
  const made = read?.motion && makeDocument(read.motion, { variant: "final" }, resources, profile).value;
  if (made === undefined) throw new Error("was built, and has no document");
  return wordsOf(made.document);
}
