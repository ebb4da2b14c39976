import type { Opened } from "../protocol.ts";
import { askServer } from "./ask-server.ts";
import { announce, element } from "./element.ts";
import { importDropped } from "./file-drop.ts";
import { keepingPanel } from "./keeping/keeping-panel.ts";
import { CannotStart, startServerless } from "./keeping/serverless.ts";
import { ListView } from "./list/list-view.ts";
import { hold, KeptTexts, nameTab } from "./motion/kept-text.ts";
import { MotionView } from "./motion/motion-view.ts";
import { newView } from "./new-view.ts";
import { pageHeader } from "./page-header.ts";
import { applyTheme, chosenLanguage } from "./settings.ts";
import { type Words, wordsIn } from "./words.ts";
import { Lost, Refused, workspaceOver } from "./workspace.ts";

let turn = 0;

applyTheme();
const serverless = await startServerless().catch((error: unknown) => {
  if (error instanceof CannotStart) showAlone(error.message);
  throw error;
});
const workspace = workspaceOver(serverless?.keeper.ask ?? askServer);
const tab = await nameTab();
let current: MotionView | undefined;
let list: ListView | undefined;
let begunPath: string | undefined;
/** What is to be said of it once it is shown. */
let begunWith = "";

/** Show what the address names: the list, the form of a new motion, or a motion. */
async function route(): Promise<void> {
  turn++;
  const mine = turn;
  current?.close();
  current = undefined;
  list?.close();
  list = undefined;
  const language = chosenLanguage();
  const words = wordsIn(language);
  document.documentElement.lang = language;
  try {
    const opened = await workspace.open();
    if (mine !== turn) return;
    if (location.hash === "" && opened.file !== undefined) {
      history.replaceState(null, "", `#/motion/${encodeURIComponent(opened.file)}`);
    }
    const path = /^#\/motion\/(.+)$/.exec(location.hash)?.[1];
    const view =
      path === undefined ? plainView(opened, words) : await motionView(decodeURIComponent(path), opened, words);
    if (mine !== turn) return;
    show(view, words);
    if (begunPath !== undefined && path === encodeURIComponent(begunPath)) shownMotion()?.begin();
    if (begunWith !== "") shownMotion()?.notices.toast(begunWith);
    begunWith = "";
  } catch (error) {
    show(
      element("main", { class: "folder" }, element("h1", {}, "yrka"), element("p", {}, reasonOf(error, words))),
      words,
    );
  }
}

function shownMotion(): MotionView | undefined {
  return current;
}

function reasonOf(error: unknown, words: Words): string {
  if (error instanceof Lost) return error.isStranger ? words.stranger : words.lost;
  if (error instanceof Refused) {
    const { error: name, reason } = error.refusal;
    return reason ?? (name === "not-text" ? words.notText : words.notFound);
  }
  throw error;
}

function plainView(opened: Opened, words: Words): HTMLElement {
  const isNew = location.hash === "#/ny";
  document.title = `${isNew ? words.newMotion : words.motions} – yrka`;
  if (isNew) return newView(opened, workspace, words, begin);
  const isOpenElsewhere = (path: string) => hasOtherTab(`yrka-open:${opened.folderId}:${path}`);
  list = new ListView(opened, workspace, words, { begun: begin, isOpenElsewhere });
  const view = list.element;
  if (serverless !== undefined) {
    const events = { changed: route, forgotten: () => showAlone(words.forgotten) };
    view.append(keepingPanel(serverless, words, events));
  }
  return view;
}

/** Show nothing but these words: there is nothing left to go on with. */
function showAlone(text: string): void {
  turn++;
  document.getElementById("app")?.replaceChildren(element("main", { class: "folder" }, element("h1", {}, text)));
}

/** Go on to a motion that was just written. It is shown as a draft until the author says otherwise. */
function begin(path: string, told = ""): void {
  begunPath = path;
  begunWith = told;
  location.hash = `#/motion/${encodeURIComponent(path)}`;
}

async function motionView(path: string, opened: Opened, words: Words): Promise<HTMLElement> {
  const stored = await workspace.read(path);
  const kept = new KeptTexts(opened.folderId, path, tab);
  const view = new MotionView({
    workspace,
    path,
    stored,
    opened,
    kept,
    words,
    language: chosenLanguage(),
    isNew: path === begunPath,
  });
  current = view;
  if (!(await isAlone(`yrka-open:${opened.folderId}:${path}`))) {
    view.notices.show("elsewhere", words.openElsewhere, [{ label: words.close, act: () => undefined }]);
  }
  return view.element;
}

const opened = new Set<string>();

/** Whether no other tab has the motion open. */
async function isAlone(lock: string): Promise<boolean> {
  if (opened.has(lock)) return true;
  const isFirst = await hold(lock);
  if (isFirst) opened.add(lock);
  return isFirst;
}

async function hasOtherTab(lock: string): Promise<boolean> {
  if (opened.has(lock)) return false;
  const { held = [] } = await navigator.locks.query();
  return held.some(({ name }) => name === lock);
}

function show(view: HTMLElement, words: Words): void {
  document.getElementById("app")?.replaceChildren(
    pageHeader(words, () => void route()),
    view,
  );
  const heading = view.querySelector("h1");
  heading?.setAttribute("tabindex", "-1");
  heading?.focus({ preventScroll: true });
  announce(document.title);
}

importDropped(
  workspace,
  () => wordsIn(chosenLanguage()),
  async (file) => (await current?.merge(file)) === true,
  begin,
  (text) => {
    if (text === "") return;
    if (current === undefined) list?.say(text);
    else current.notices.toast(text);
  },
);
addEventListener("hashchange", () => void route());
await route();
