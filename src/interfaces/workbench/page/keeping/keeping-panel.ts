import { version } from "../../../../version.ts";
import { askIn } from "../dialog.ts";
import { announce, element } from "../element.ts";
import { downloadFile } from "../motion/download-file.ts";
import type { Words } from "../words.ts";
import { Refused } from "../workspace.ts";
import { copyOfAll, takeIn } from "./copies.ts";
import type { Keeper } from "./keeper.ts";
import type { Offline } from "./offline.ts";
import { canOpenFolders } from "./opened-folders.ts";
import type { Serverless } from "./serverless.ts";
import { KeepingError } from "./store.ts";

export type KeepingEvents = {
  /** Other motions are to be shown than before. */
  readonly changed: () => Promise<void>;
  /** Everything has been forgotten: nothing may be kept from now on. */
  readonly forgotten: () => void;
};

/** Where motions are kept without a server, and what can be done about it. */
export function keepingPanel({ keeper, offline }: Serverless, words: Words, events: KeepingEvents): HTMLElement {
  const { kind, name } = keeper.store;
  const said = element("p", { class: "keeping-said", role: "status" });
  const say = (text: string): void => {
    said.textContent = text;
  };
  const attempt = (run: () => Promise<unknown>): void => {
    say("");
    run().catch((error: unknown) => {
      if (error instanceof KeepingError) say(words.keepingFaults[error.fault]);
      else if (error instanceof Refused) say(error.refusal.reason ?? words.saveFailed);
      else throw error;
    });
  };
  const act = (label: string, run: () => Promise<unknown>, style = ""): HTMLElement =>
    element("button", { type: "button", class: style, click: () => attempt(run) }, label);
  const change = async (run: Promise<boolean>): Promise<void> => {
    if (await run) await events.changed();
  };
  const saveCopy = async (): Promise<void> =>
    downloadFile(await copyOfAll(keeper.store), words.copyAllName(new Date().toISOString().slice(0, 10)));
  const files = element("input", {
    type: "file",
    multiple: true,
    hidden: true,
    accept: ".zip,.md,.png,.jpg,.jpeg,.pdf",
  });
  files.addEventListener("change", () => attempt(() => take([...(files.files ?? [])])));
  const take = async (given: readonly File[]): Promise<void> => {
    files.value = "";
    if (given.length === 0) return;
    const { added, same, folder, leftOut } = await takeIn(given, keeper.store);
    const told = [
      words.takenInAll(added, same),
      ...(folder === undefined ? [] : [words.takenInFolder(folder)]),
      ...(leftOut.length === 0 ? [] : [words.notTakenIn(leftOut)]),
    ].join(" ");
    await events.changed();
    // The panel is another one by now.
    sayInView(told);
  };
  const closed = keeper.closedFolder;
  const where = { browser: words.keptInBrowser, memory: words.keptNowhere, folder: words.keptInFolder(name) }[kind];
  return element(
    "section",
    { class: "keeping", "aria-labelledby": "keeping-heading" },
    element("h2", { id: "keeping-heading" }, words.keeping),
    element("p", { class: kind === "folder" ? "" : "keeping-warning" }, where),
    element(
      "div",
      { class: "keeping-acts" },
      ...(closed === undefined
        ? []
        : [act(words.openFolderAgain(closed), () => change(keeper.reopenFolder()), "primary")]),
      ...(canOpenFolders() ? [act(words.openFolder, () => change(keeper.openFolder()))] : []),
      ...(kind === "folder" ? [act(words.useBrowser, () => keeper.useBrowser().then(events.changed))] : []),
      act(words.copyAll, saveCopy),
      act(words.takeIn, async () => files.click()),
      act(words.forget, () => forget(keeper, words, saveCopy, say, events.forgotten)),
      files,
    ),
    said,
    about(keeper, offline, words),
  );
}

function sayInView(text: string): void {
  const said = document.querySelector(".keeping-said");
  if (said !== null) said.textContent = text;
  announce(text);
}

async function forget(
  keeper: Keeper,
  words: Words,
  saveCopy: () => Promise<void>,
  say: (text: string) => void,
  forgotten: () => void,
): Promise<void> {
  const copy = element("button", { type: "button", click: () => void saveCopy() }, words.forgetFirst);
  const content = [element("p", {}, words.forgetHelp), element("p", {}, copy)];
  if (!(await askIn({ title: words.forgetTitle, content, ok: words.forgetNow }, words))) return;
  if (await keeper.forgetAll()) forgotten();
  else say(words.forgetOthers);
}

/** Which version this is, and where there are newer ones. */
function about({ resources }: Keeper, offline: Offline | undefined, words: Words): HTMLElement {
  const { address } = resources.contents;
  const newer =
    address !== undefined
      ? [" ", words.newerAt, " ", element("a", { href: address, target: "_blank", rel: "noopener" }, address), "."]
      : offline === undefined
        ? [" ", words.newerElsewhere]
        : [];
  const said = element("span", { class: "offline" });
  if (offline === undefined) return element("p", { class: "help about" }, words.nothingLeaves(version), ...newer);
  offline.changed = () => {
    said.textContent = { none: "", ready: ` ${words.worksOffline}`, newer: ` ${words.newerWaits}` }[offline.state];
  };
  offline.changed();
  const file = element("a", { href: "yrka.html", download: "yrka.html" }, words.asOneFile);
  return element("p", { class: "help about" }, words.nothingLeaves(version), ...newer, said, " ", file, ".");
}
