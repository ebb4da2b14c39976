import { announce, element } from "./element.ts";
import type { Words } from "./words.ts";
import { Refused, type Workspace } from "./workspace.ts";

/** Import what is chosen, and give its path to `imported`; what went wrong is said beside the button. */
export function fileChooser(workspace: Workspace, words: Words, imported: (path: string) => void): HTMLElement {
  const said = element("p", { role: "alert", class: "form-problem" });
  const input = element("input", { type: "file", accept: ".docx,.docm,.dotx,.txt", hidden: true });
  input.addEventListener("change", () => {
    const file = input.files?.[0];
    if (file !== undefined) void take(file, workspace, words, imported, said);
    input.value = "";
  });
  const button = element("button", { type: "button", click: () => input.click() }, words.importFile);
  return element("div", { class: "import" }, button, element("span", { class: "help" }, words.importHelp), input, said);
}

/** Import a file that is dropped anywhere on the page, unless `merge` took it into an open motion. */
export function importDropped(
  workspace: Workspace,
  words: () => Words,
  merge: (file: File) => Promise<boolean>,
  imported: (path: string) => void,
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
      const said = document.querySelector<HTMLElement>(".import .form-problem") ?? element("p");
      void merge(file).then((isMerged) => (isMerged ? undefined : take(file, workspace, words(), imported, said)));
    },
    { capture: true },
  );
}

async function take(
  file: File,
  workspace: Workspace,
  words: Words,
  imported: (path: string) => void,
  said: HTMLElement,
): Promise<void> {
  said.textContent = "";
  try {
    const { path, doubts } = await workspace.importFile(file);
    imported(path);
    setTimeout(() => announce(words.imported(doubts)), 500);
  } catch (error) {
    const text = error instanceof Refused ? reasonOf(error.refusal.error, words) : words.lost;
    said.textContent = text;
    announce(text);
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
