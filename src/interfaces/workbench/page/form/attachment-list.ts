import { insertItem } from "../../../../motion/edit/edit-list.ts";
import { valueAt } from "../../../../motion/edit/front-matter-text.ts";
import { element } from "../element.ts";
import type { FormContext } from "./form-part.ts";
import { ItemList, type ItemRow } from "./item-list.ts";
import { sourceNote, TextField } from "./text-field.ts";

/** Papers that go with the motion: files beside it, each with what it is. */
export function attachmentList(context: FormContext, attach: (file: File) => Promise<string | undefined>): ItemList {
  const { words } = context;
  const chooser = element("input", { type: "file", hidden: true });
  const list: ItemList = new ItemList(
    ["bilagor"],
    {
      add: words.addAttachment,
      item: words.attachment,
      removed: words.attachmentRemoved,
      begin: () => chooser.click(),
    },
    ({ index }) => attachmentRow(index, context),
    context,
  );
  chooser.addEventListener("change", () => {
    const file = chooser.files?.[0];
    chooser.value = "";
    if (file === undefined) return;
    void attach(file).then((fil) => {
      if (fil === undefined) return;
      const titel = file.name
        .replace(/\.[^.]*$/, "")
        .replace(/[-_]+/g, " ")
        .trim();
      context.edit(
        (head) => insertItem(head, ["bilagor"], list.count, titel === "" ? { fil } : { fil, titel }),
        "chosen",
      );
      list.focusOn(list.count - 1);
    });
  });
  list.element.append(chooser);
  return list;
}

function attachmentRow(index: () => number, context: FormContext): ItemRow {
  const { words } = context;
  const title = new TextField(() => ["bilagor", index(), "titel"], words.attachmentTitle, context);
  const file = element("p", { class: "help file" });
  const note = sourceNote(context, () => ["bilagor", index()]);
  return {
    element: element("div", { class: "item-body" }, title.element, file, note),
    show: (item) => {
      const isMap = item?.type === "map";
      note.hidden = isMap;
      title.showValue(isMap ? valueAt(item, ["titel"]) : undefined);
      const name = isMap ? valueAt(item, ["fil"]) : undefined;
      file.textContent = name?.type === "text" ? words.attachmentFile(name.text.value) : "";
    },
    written: () => undefined,
    focus: () => title.control.focus(),
    boxAt: () => title.boxAt(["bilagor", index(), "titel"]),
  };
}
