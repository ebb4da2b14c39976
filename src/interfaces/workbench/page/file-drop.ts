import { announce, element } from "./element.ts";
import type { Words } from "./words.ts";
import { Refused, type Workspace } from "./workspace.ts";

/** Import what is chosen, and give its path to `imported`; what went wrong is said beside the button. */
export function fileChooser(
  workspace: Workspace,
  words: Words,
  imported: (path: string, told?: string) => void,
): HTMLElement {
  const said = element("p", { role: "alert", class: "form-problem" });
  const input = element("input", { type: "file", accept: ".docx,.docm,.dotx,.txt,.md,.html,.htm", hidden: true });
  const say = (text: string): void => {
    said.textContent = text;
    if (text !== "") announce(text);
  };
  input.addEventListener("change", () => {
    const file = input.files?.[0];
    if (file !== undefined) void take(file, workspace, words, imported, say);
    input.value = "";
  });
  const button = element("button", { type: "button", click: () => input.click() }, words.importFile);
  return element("div", { class: "import" }, button, element("span", { class: "help" }, words.importHelp), input, said);
}

/** Import a file that is dropped anywhere on the page, unless `merge` took it into an open motion. `say` shows what went wrong, and what came of it. */
export function importDropped(
  workspace: Workspace,
  words: () => Words,
  merge: (file: File) => Promise<boolean>,
  imported: (path: string, told?: string) => void,
  say: (text: string) => void,
): void {
  const hasFile = (event: DragEvent): boolean => event.dataTransfer?.types.includes("Files") === true;
  addEventListener("dragover", (event) => hasFile(event) && event.preventDefault(), { capture: true });
  addEventListener(
    "drop",
    (event) => {
      const file = event.dataTransfer?.files[0];
      if (file === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      void merge(file).then((isMerged) => (isMerged ? undefined : take(file, workspace, words(), imported, say)));
    },
    { capture: true },
  );
}

async function take(
  file: File,
  workspace: Workspace,
  words: Words,
  imported: (path: string, told?: string) => void,
  say: (text: string) => void,
): Promise<void> {
  say("");
  try {
    const { path, doubts } = await workspace.importFile(file);
    imported(path, words.imported(doubts));
  } catch (error) {
    say(error instanceof Refused ? reasonOf(error.refusal.error, words) : words.lost);
  }
}

function reasonOf(error: string, words: Words): string {
  switch (error) {
    case "import-kind":
      return words.importKind;
    case "import-several":
      return words.importSeveral;
    case "import-empty":
      return words.importEmpty;
    default:
      return words.importUnreadable;
  }
}
