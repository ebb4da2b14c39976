import { findMotions, type MotionFile, motionsFolder } from "../../../build/find-motions.ts";
import { folderOf } from "../../../ground/host/path.ts";
import { visible } from "../../../rules/wording.ts";
import type { Command, Context, Given } from "../command.ts";
import { exitCodes } from "../exit-code.ts";
import { type Changes, compareSnapshots, isEqual, type Snapshot, takeSnapshot } from "../folder-watch.ts";
import { build } from "./build.ts";

/** How often the files are looked at, in milliseconds. A change is built once two looks in a row agree. */
const interval = 150;

/** What every motion depends on. */
const shared = ["templates", "kommuner", "yrka.config.yml"];

const { check, emit, profile, json, ...options } = build.options;

export const watch: Command = {
  operands: build.operands,
  minOperands: 0,
  maxOperands: Number.POSITIVE_INFINITY,
  options,
  run: async (given, chosen, context) => {
    const paths = given.length === 0 ? [motionsFolder] : given.map((path) => path.replaceAll("\\", "/"));
    const looked = (): Snapshot => takeSnapshot([...paths, ...shared]);
    let built = looked();
    await build.run(given, chosen, context);
    say(context, "Väntar på ändringar. Avsluta med Ctrl+C.", "Waiting for changes. End with Ctrl+C.");
    let isEnded = false;
    const end = (): void => {
      isEnded = true;
    };
    process.once("SIGINT", end);
    process.once("SIGTERM", end);
    for (let last = built; !isEnded; ) {
      await new Promise((resolve) => setTimeout(resolve, interval));
      const now = looked();
      if (isEqual(now, last) && !isEqual(now, built)) {
        const changes = compareSnapshots(built, now);
        built = now;
        await follow(changes, paths, chosen, context);
      }
      last = now;
    }
    return exitCodes.fine;
  },
};

async function follow(changes: Changes, paths: readonly string[], chosen: Given, context: Context): Promise<void> {
  for (const [before, after] of changes.renamed)
    say(
      context,
      `${before} heter nu ${after}; det byggda ligger kvar`,
      `${before} is now ${after}; what was built stays`,
    );
  for (const path of changes.removed.filter((each) => /\.md$/i.test(each)))
    say(context, `${path} är borta; det byggda ligger kvar`, `${path} is gone; what was built stays`);
  const present = paths.filter((path) => context.host.stat(path) !== undefined);
  const motions = present.length === 0 ? [] : (findMotions(present, context.host).value ?? []);
  const touched = [...changes.changed, ...changes.removed];
  const isShared = touched.some((path) => shared.some((root) => path === root || path.startsWith(`${root}/`)));
  const outdated = isShared ? motions : motions.filter((motion) => touched.some((path) => concerns(path, motion)));
  if (outdated.length === 0) return;
  // A motion named alone may be written to another folder than the same one in a folder: then all are built.
  const isSameAlone = outdated.every(
    (motion) => findMotions([motion.path], context.host).value?.[0]?.folder === motion.folder,
  );
  await build.run(isSameAlone ? outdated.map(({ path }) => path) : present, chosen, context);
}

/** Whether a file is the motion, or a picture or attachment that it may show. */
function concerns(path: string, motion: MotionFile): boolean {
  return path === motion.path || (!/\.md$/i.test(path) && path.startsWith(`${folderOf(motion.path)}/`));
}

function say({ terminal, language }: Context, swedish: string, english: string): void {
  terminal.err(`${visible(language === "sv" ? swedish : english)}\n`);
}
