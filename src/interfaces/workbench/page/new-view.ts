import type { Opened } from "../protocol.ts";
import { announce, element } from "./element.ts";
import type { Words } from "./words.ts";
import { Refused, type Workspace } from "./workspace.ts";

/** The form that begins a motion. `begun` is told where it was written. */
export function newView(
  { kommuner, parties, author }: Opened,
  workspace: Workspace,
  words: Words,
  begun: (path: string) => void,
): HTMLElement {
  const problem = element("p", { class: "form-problem", role: "alert", id: "form-problem" });
  const title = field("title", words.title, "", words.titleHelp);
  const kommun = field("kommun", words.kommun, author.kommun ?? "", undefined, kommuner);
  const name = field("name", words.name, author.name ?? "");
  const party = field("party", words.party, author.party ?? "", undefined, parties);
  const role = field("role", words.role, author.role ?? "", words.roleHelp);
  title.input.required = true;
  name.input.autocomplete = "name";
  const refuse = ({ input }: Field, text: string): void => {
    problem.textContent = text;
    announce(text);
    input.setAttribute("aria-invalid", "true");
    input.setAttribute("aria-describedby", "form-problem");
    input.focus();
  };
  const send = async (): Promise<void> => {
    for (const { input } of [title, kommun]) input.removeAttribute("aria-invalid");
    if (title.input.value.trim() === "") return refuse(title, words.titleMissing);
    const values = { title, kommun, name, party, role };
    const given = Object.fromEntries(Object.entries(values).map(([key, { input }]) => [key, input.value.trim()]));
    try {
      begun((await workspace.create(given as Record<keyof typeof values, string>)).path);
    } catch (error) {
      if (!(error instanceof Refused)) refuse(title, words.lost);
      else if (error.refusal.error === "kommun") refuse(kommun, words.kommunUnknown(error.refusal.nearest));
      else refuse(title, error.refusal.reason ?? words.saveFailed);
    }
  };
  const form = element(
    "form",
    { novalidate: true },
    ...[title, kommun, name, party, role].map((each) => each.element),
    problem,
    element("button", { type: "submit", class: "primary" }, words.begin),
  );
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void send();
  });
  return element("main", { class: "new" }, element("h1", {}, words.newMotion), form);
}

type Field = { readonly element: HTMLElement; readonly input: HTMLInputElement };

function field(id: string, label: string, value: string, help?: string, choices: readonly string[] = []): Field {
  const input = element("input", { id: `new-${id}`, type: "text", maxlength: "300" });
  input.value = value;
  const parts: Node[] = [element("label", { for: `new-${id}` }, label), input];
  if (help !== undefined) {
    input.setAttribute("aria-describedby", `new-${id}-help`);
    parts.push(element("p", { class: "help", id: `new-${id}-help` }, help));
  }
  if (choices.length > 0) {
    input.setAttribute("list", `new-${id}-choices`);
    const options = choices.map((choice) => element("option", { value: choice }));
    parts.push(element("datalist", { id: `new-${id}-choices` }, ...options));
  }
  return { element: element("div", { class: "field" }, ...parts), input };
}
