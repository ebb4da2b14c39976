import { KINDS } from "../../../motion/kinds/kinds.ts";
import type { Opened } from "../protocol.ts";
import { announce, element } from "./element.ts";
import { type Suggestion, suggesting } from "./form/suggesting-input.ts";
import type { Words } from "./words.ts";
import { Lost, Refused, type Workspace } from "./workspace.ts";

/** What has been filled in, while one looks at something else. */
let begun: Readonly<Record<string, string>> = {};

/** What begins a motion: first of what kind it is, then what it is called and who writes it. `done` is told where it was written. */
export function newView(
  { kommuner, parties, author }: Opened,
  workspace: Workspace,
  words: Words,
  done: (path: string) => void,
): HTMLElement {
  const kinds = kindChoice(words);
  const title = field("title", words.title, begun["title"] ?? "", { help: words.titleHelp });
  const kommun = field("kommun", words.kommun, begun["kommun"] ?? author.kommun ?? "", {
    suggestions: () => kommuner.map(({ name, code }) => ({ value: name, detail: code })),
  });
  const name = field("name", words.name, begun["name"] ?? author.name ?? "");
  const party = field("party", words.party, begun["party"] ?? author.party ?? "", {
    suggestions: () => parties.map((value) => ({ value })),
  });
  const role = field("role", words.role, begun["role"] ?? author.role ?? "", { help: words.roleHelp });
  const fields = { title, kommun, name, party, role };
  name.input.autocomplete = "name";
  const send = async (): Promise<void> => {
    for (const each of Object.values(fields)) each.say("");
    if (title.input.value.trim() === "") return title.say(words.titleMissing);
    const given = Object.fromEntries(
      Object.entries(fields).map(([key, { input }]) => [key, input.value.trim()]),
    ) as Record<keyof typeof fields, string>;
    try {
      const { path } = await workspace.create({ kind: kinds.value(), ...given });
      begun = {};
      done(path);
    } catch (error) {
      if (error instanceof Lost) title.say(words.lost);
      else if (!(error instanceof Refused)) throw error;
      else if (error.refusal.error === "kommun") {
        const { nearest } = error.refusal;
        kommun.say(
          words.kommunUnknown(nearest),
          nearest === undefined ? undefined : { label: words.write(nearest), value: nearest },
        );
      } else title.say(error.refusal.reason ?? words.saveFailed);
    }
  };
  const form = element(
    "form",
    { novalidate: true },
    kinds.element,
    ...Object.values(fields).map((each) => each.element),
    element("button", { type: "submit", class: "primary" }, words.begin),
  );
  form.addEventListener("input", () => {
    begun = Object.fromEntries(Object.entries(fields).map(([key, { input }]) => [key, input.value]));
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void send();
  });
  return element("main", { class: "new" }, element("h1", {}, words.newMotion), form);
}

function kindChoice(words: Words) {
  const inputs = KINDS.map(({ names: [name] }, index) => {
    const input = element("input", { type: "radio", name: "kind", value: name });
    input.checked = index === 0;
    const label = element(
      "label",
      { class: "kind" },
      input,
      element("span", { class: "name" }, capital(name)),
      element("span", { class: "help" }, words.kinds[name] ?? ""),
    );
    return { input, label };
  });
  return {
    element: element(
      "fieldset",
      { class: "kinds" },
      element("legend", {}, words.whichKind),
      ...inputs.map(({ label }) => label),
    ),
    value: (): string => inputs.find(({ input }) => input.checked)?.input.value ?? "motion",
  };
}

type Field = {
  readonly element: HTMLElement;
  readonly input: HTMLInputElement;
  /** Say what is wrong with the field below it, with a button that writes what was meant; nothing where all is well. */
  readonly say: (text: string, meant?: { readonly label: string; readonly value: string }) => void;
};

function field(
  id: string,
  label: string,
  value: string,
  { help, suggestions }: { readonly help?: string; readonly suggestions?: () => readonly Suggestion[] } = {},
): Field {
  const input = element("input", { id: `new-${id}`, type: "text", maxlength: "300", autocomplete: "off" });
  input.value = value;
  const said = element("div", { class: "said", id: `new-${id}-said`, role: "alert" });
  const parts: HTMLElement[] = [element("label", { for: `new-${id}` }, label)];
  if (help !== undefined) parts.push(element("p", { class: "help", id: `new-${id}-help` }, help));
  parts.push(
    suggestions === undefined ? input : element("div", { class: "control" }, input, suggesting(input, suggestions)),
    said,
  );
  const describe = (isFaulty: boolean): void => {
    const ids = [...(help === undefined ? [] : [`new-${id}-help`]), ...(isFaulty ? [said.id] : [])];
    if (ids.length > 0) input.setAttribute("aria-describedby", ids.join(" "));
    if (isFaulty) input.setAttribute("aria-invalid", "true");
    else input.removeAttribute("aria-invalid");
  };
  describe(false);
  const say: Field["say"] = (text, meant) => {
    describe(text !== "");
    if (text === "") return said.replaceChildren();
    const write = (): void => {
      if (meant === undefined) return;
      input.value = meant.value;
      say("");
      input.focus();
    };
    const button =
      meant === undefined ? [] : [element("button", { type: "button", class: "repair", click: write }, meant.label)];
    said.replaceChildren(element("div", { class: "problem error" }, element("p", {}, text), ...button));
    announce(text);
    input.focus();
  };
  return { element: element("div", { class: "field" }, ...parts), input, say };
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
