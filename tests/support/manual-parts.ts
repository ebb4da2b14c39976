import { constructs } from "../../src/motion/constructs/constructs.ts";
import type { FieldDescription } from "../../src/motion/fields/field-description.ts";
import { fields } from "../../src/motion/fields/fields.ts";

const marks = {
  fields: "<!-- fields: made from src/motion/fields by tests/generated.test.ts -->",
  constructs: "<!-- constructs: made from src/motion/constructs by tests/generated.test.ts -->",
};

/** The author's page of the manual, with what it says of fields and of the body written anew. */
export function withManualParts(page: string): string {
  return replaced(replaced(page, "fields", fieldTable()), "constructs", constructSections());
}

function replaced(page: string, part: keyof typeof marks, text: string): string {
  const end = `<!-- end of ${part} -->`;
  const [before = "", rest = ""] = page.split(marks[part]);
  return `${before}${marks[part]}\n\n${text}\n\n${end}${rest.split(end)[1] ?? ""}`;
}

/** What an author fills in; the rest is for the party office. */
function fieldTable(): string {
  const all: readonly FieldDescription[] = fields;
  return [
    "| fält | vad | om det utelämnas |",
    "| --- | --- | --- |",
    ...all
      .filter(({ from, key }) => from === "author" && !["frågor", "ärende"].includes(key))
      .map(({ key, description, examples, omitted, isRequired }) => {
        const example = examples?.[0] === undefined ? "" : ` Exempel: ${examples[0]}`;
        return `| \`${key}\` | ${description.sv}${example} | ${isRequired ? "motionen byggs inte" : (omitted?.sv ?? "")} |`;
      }),
  ].join("\n");
}

function constructSections(): string {
  return constructs
    .map(({ name, title, text, example }) => {
      const picture = `![Så ser det ut på sidan: ${title.sv.toLowerCase()}](../images/manual/${pictureName(name)}.png)`;
      return `### ${title.sv}\n\n${text.sv}\n\n\`\`\`markdown\n${example}\n\`\`\`\n\n${picture}`;
    })
    .join("\n\n");
}

/** In ASCII, which every program that packs and unpacks files writes in the same way. */
function pictureName(name: string): string {
  return name.normalize("NFD").replace(/\p{M}/gu, "");
}
