import { strFromU8, strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import { plainRichText } from "../../../../src/formats/word/format/rich-text.ts";
import { lineDiff } from "../../../../src/office/compare/line-diff.ts";
import { lostUnits } from "../../../../src/office/merge/lost-units.ts";
import { mergeDocx } from "../../../../src/office/merge/merge-docx.ts";
import {
  changeText,
  closeEdited,
  type EditableDocx,
  newParagraph,
  openForEditing,
  textOfXml,
  trackWord,
} from "../../../support/edit-docx.ts";
import {
  type BuiltSource,
  buildSource,
  goodMotions,
  mergeInto,
  openDocx,
  renderSource,
} from "../../../support/merge-motion.ts";

const text = `---
kommun: Umeå
titel: "Fler cykelplatser"   # rubriken
datum: 2026-11-23
ort: Umeå
att-satser:
  - att kommunen bygger 200 platser.
  - att kostnaden tas ur ramen.
undertecknare:
  - namn: Anna Exempel
    epost: anna@example.org   # når henne alltid
    parti: M
  - {namn: Bo Ek, parti: S}
---

Ställen är fulla
redan klockan sju.[^1]

1. En punkt.
   - En underpunkt.
2. En punkt till.

| Läge | Platser |
| :-- | --: |
| Norra | 120 |
| Södra | 80 |

\`\`\`ts
const a = 1;
\`\`\`

[^1]: Enligt en mätning i maj.
`;

type Edit = (docx: EditableDocx) => EditableDocx;

async function merged(edit: Edit, more: Parameters<typeof mergeInto>[2] = {}, source: BuiltSource = buildSource(text)) {
  const bytes = closeEdited(edit(openForEditing(renderSource(source))));
  return mergeInto(source, bytes, more);
}

/** The lines that a merge changes. */
async function changedBy(edit: Edit): Promise<readonly string[]> {
  const merge = await merged(edit);
  const left = merge.left.map((unit) => `kvar: ${plainRichText(unit.text)}`);
  const lines = lineDiff("x.md", text, merge.text).split("\n").slice(2);
  return [...lines.filter((line) => /^[+-]/.test(line)), ...left];
}

/** Change the paragraphs that say something. */
const change =
  (words: string, by: (paragraph: string) => string): Edit =>
  (docx) => {
    if (!docx.children.some((child) => textOfXml(child).includes(words))) throw new Error(`nothing says ${words}`);
    return { ...docx, children: docx.children.map((child) => (textOfXml(child).includes(words) ? by(child) : child)) };
  };
const replace = (from: string, to: string): Edit =>
  change(from, (child) => changeText(child, (each) => each.replace(from, to)));
const insertAfter =
  (words: string, ...paragraphs: readonly string[]): Edit =>
  (docx) => {
    const index = docx.children.findIndex((child) => textOfXml(child).includes(words));
    const like = docx.children[index] ?? "";
    return {
      ...docx,
      children: docx.children.toSpliced(
        index + 1,
        0,
        ...paragraphs.map((each) => (each.startsWith("<") ? each : newParagraph(like, each))),
      ),
    };
  };
const remove =
  (words: string): Edit =>
  (docx) => ({ ...docx, children: docx.children.filter((child) => !textOfXml(child).includes(words)) });
const styled = (style: string, words: string): string =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr><w:r><w:t xml:space="preserve">${words}</w:t></w:r></w:p>`;

describe("mergeDocx", () => {
  it.each(goodMotions().map((motion) => [motion.name, motion] as const))(
    "changes nothing when nothing was changed: %s",
    async (_, { path, text: own }) => {
      const source = buildSource(own, path);
      const merge = mergeInto(source, renderSource(source));
      expect(merge).toEqual({ text: own, conflicts: [], left: [], isThreeWay: true });
    },
  );

  it.each<readonly [string, Edit, readonly string[]]>([
    [
      "the title, within its quotation marks",
      replace("Fler cykelplatser", 'Fler "bra" platser'),
      ['-titel: "Fler cykelplatser"   # rubriken', '+titel: "Fler \\"bra\\" platser"   # rubriken'],
    ],
    ["the place, and not the date", replace("Umeå den", "Holmsund den"), ["-ort: Umeå", "+ort: Holmsund"]],
    ["the date as it is written", replace("23 november", "1 december"), ["-datum: 2026-11-23", "+datum: 2026-12-01"]],
    [
      "the default lead-in",
      replace("undertecknade", "vi"),
      ['+yrkande: "Mot denna bakgrund yrkar vi att kommunfullmäktige beslutar:"'],
    ],
    [
      "a clause's words",
      replace("200 platser", "300 platser"),
      ["-  - att kommunen bygger 200 platser.", "+  - att kommunen bygger 300 platser."],
    ],
    ["a new clause", insertAfter("kostnaden", "att\tfrågan: utreds"), ['+  - "att frågan: utreds"']],
    [
      "a new clause typed as plain text between the clauses",
      insertAfter("200 platser", styled("Normal", "att taket lagas.")),
      ["+  - att taket lagas."],
    ],
    ["a clause gone", remove("200 platser"), ["-  - att kommunen bygger 200 platser."]],
    [
      "a signatory's name, and nothing else of hers",
      replace("Anna Exempel", "Anna Ek-Exempel"),
      ["-  - namn: Anna Exempel", "+  - namn: Anna Ek-Exempel"],
    ],
    ["a signatory's party", replace("(M)", "(C)"), ["-    parti: M", "+    parti: C"]],
    [
      "a new signatory with a role",
      insertAfter(
        "Bo Ek",
        styled("Underskrift", "Cia Berg (V)"),
        styled("Underskriftsuppgift", "ersättare"),
        styled("Underskriftsuppgift", "för Vänsterpartiet"),
      ),
      ["+  - namn: Cia Berg", "+    parti: V", "+    roll: ersättare", "+    för: Vänsterpartiet"],
    ],
    [
      "a role for one who is there",
      insertAfter("Anna Exempel", styled("Underskriftsuppgift", "gruppledare")),
      ["+    roll: gruppledare"],
    ],
    [
      "words in a footnote's neighbourhood",
      replace("klockan sju", "klockan sex"),
      ["-redan klockan sju.[^1]", "+redan klockan sex.[^1]"],
    ],
    [
      "a heading and a paragraph",
      insertAfter("Ställen", styled("Heading1", "Läget"), styled("Normal", "1. Inte en lista.")),
      ["+## Läget", "+", "+1\\. Inte en lista.", "+"],
    ],
    ["a new item at its level", insertAfter("En underpunkt", "En till."), ["+   - En till."]],
    ["a cell", replace("120", "130"), ["-| Norra | 120 |", "+| Norra | 130 |"]],
    ["code", replace("const a", "const b"), ["-const a = 1;", "+const b = 1;"]],
    [
      "a paragraph that was made a heading",
      change("En punkt till", (child) =>
        child.replace(/<w:pPr>.*?<\/w:pPr>/, '<w:pPr><w:pStyle w:val="Heading2"/></w:pPr>'),
      ),
      ["-2. En punkt till.", "+### En punkt till.", "+"],
    ],
    [
      "words made bold",
      change("Ställen", (child) =>
        child.replace(
          "Ställen är fulla redan klockan sju.",
          'Ställen är </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>fulla</w:t></w:r><w:r><w:t xml:space="preserve"> redan klockan sju.',
        ),
      ),
      ["-Ställen är fulla", "-redan klockan sju.[^1]", "+Ställen är **fulla** redan klockan sju.[^1]"],
    ],
    [
      "words that would begin a list at the start of a line",
      replace("redan klockan sju", "1. klockan sju"),
      ["-redan klockan sju.[^1]", "+1\\. klockan sju.[^1]"],
    ],
    [
      "words that go from the start of a line",
      replace("fulla redan klockan", "fulla klockan"),
      ["-redan klockan sju.[^1]", "+klockan sju.[^1]"],
    ],
    [
      "what has no place is left, and said",
      insertAfter("Umeå den", styled("Normal", "PS. Ring mig.")),
      ["kvar: PS. Ring mig."],
    ],
    ["what the template says cannot be changed", replace("Motion", "Skrivelse"), ["kvar: Skrivelse"]],
  ])("brings back %s", async (_, edit, lines) => {
    expect(await changedBy(edit)).toEqual(lines);
  });

  it.each<readonly [string, string, Edit, string]>([
    [
      "a party without a person",
      "parti: Vänsterpartiet",
      replace("Vänsterpartiet", "Vänsterpartiet Umeå"),
      "parti: Vänsterpartiet Umeå",
    ],
    ["a party that gets a person", "parti: Vänsterpartiet", replace("Vänsterpartiet", "Anna Ek (V)"), "namn: Anna Ek"],
    [
      "a second signatory, who makes the lead-in plural",
      "namn: Anna Exempel\n    parti: M",
      insertAfter("Anna Exempel", "Bo Ek (M)"),
      "namn: Bo Ek\n    parti: M",
    ],
    ["a group alone", "för: Majoriteten", replace("Majoriteten", "Majoriteten i Umeå"), "för: Majoriteten i Umeå"],
    [
      "the name before two brackets",
      "namn: Anna Exempel\n    parti: (SD) (-)",
      replace("Anna Exempel", "Anna Ek"),
      "namn: Anna Ek",
    ],
    ["one of two brackets", "namn: Anna Exempel\n    parti: (SD) (-)", replace("(-)", "(M)"), "parti: (SD) (M)"],
    [
      "a party with brackets in it",
      "namn: Anna Exempel\n    parti: M (lokal)",
      replace("lokal", "lokalt"),
      "parti: M (lokalt)",
    ],
    ["a name with brackets in it", "namn: Anna Exempel (Ann)", replace("(Ann)", "(Anna)"), "namn: Anna Exempel (Anna)"],
    ["letters in the author's brackets", "namn: Anna Exempel\n    parti: (sd)", replace("(sd)", "(SD)"), "parti: (SD)"],
    [
      "whom a party speaks for",
      "parti: Vänsterpartiet\n    för: Oppositionen",
      replace("Oppositionen", "Alliansen"),
      "för: Alliansen",
    ],
  ])("brings back %s", async (_, signatory, edit, line) => {
    const fields = ["kommun: Umeå", "typ: yrkande", "titel: Öppettider", "datum: 2026-11-23", "ort: Umeå"];
    const item = ["ärende:", "  rubrik: Budget", "att-satser:", "  - att det blir så."];
    const own = ["---", ...fields, ...item, "undertecknare:", `  - ${signatory}`, "---", ""].join("\n");
    const source = buildSource(own);
    const docx = openDocx(closeEdited(edit(openForEditing(renderSource(source)))));
    const merge = mergeDocx({ ...source, docx });
    const lost = lostUnits(merge.wanted, buildSource(merge.text).document);
    expect({ left: merge.left, lost }).toEqual({ left: [], lost: [] });
    expect(merge.text).toContain(line);
  });

  it("quotes what YAML would take for a comment", async () => {
    expect(await changedBy(replace("tas ur ramen", "tas ur #ramen nu"))).toEqual([
      "-  - att kostnaden tas ur ramen.",
      '+  - "att kostnaden tas ur #ramen nu."',
    ]);
    expect(await changedBy(replace("kommunen bygger", "#kommunen bygger"))).toEqual([
      "-  - att kommunen bygger 200 platser.",
      '+  - "att #kommunen bygger 200 platser."',
    ]);
  });

  it("keeps what was changed on both sides, in different words", async () => {
    const ours = buildSource(
      text
        .replace("Ställen är fulla redan", "Cykelställen är fulla")
        .replace("200 platser", "250 platser")
        .replace("- Södra | 80", "| Södra | 90"),
    );
    const base = buildSource(text);
    const bytes = closeEdited(replace("klockan sju", "klockan sex")(openForEditing(renderSource(base))));
    const merge = mergeInto(ours, bytes);
    expect(merge.conflicts).toEqual([]);
    expect(merge.text).toBe(ours.syntax.text.replace("klockan sju", "klockan sex"));
  });

  it("tells a conflict, and settles it for the side it is told", async () => {
    const ours = buildSource(text.replace("200 platser", "250 platser"));
    const bytes = closeEdited(replace("200 platser", "300 platser")(openForEditing(renderSource(buildSource(text)))));
    const sayings = mergeInto(ours, bytes).conflicts.map(({ base, ours: our, theirs }) =>
      [base, our, theirs].map((unit) => plainRichText(unit?.text ?? [])),
    );
    expect(sayings).toEqual([
      ["att kommunen bygger 200 platser.", "att kommunen bygger 250 platser.", "att kommunen bygger 300 platser."],
    ]);
    expect(mergeInto(ours, bytes).text).toBe(ours.syntax.text);
    expect(mergeInto(ours, bytes, { preference: "ours" }).text).toBe(ours.syntax.text);
    expect(mergeInto(ours, bytes, { preference: "theirs" }).text).toBe(text.replace("200 platser", "300 platser"));
  });

  it("tells a conflict when one side takes away what the other changed", async () => {
    const without = buildSource(text.replace("  - att kostnaden tas ur ramen.\n", ""));
    const changed = closeEdited(replace("ur ramen", "ur budgeten")(openForEditing(renderSource(buildSource(text)))));
    expect(mergeInto(without, changed).conflicts).toHaveLength(1);
    expect(mergeInto(without, changed, { preference: "theirs" }).text).toBe(text.replace("ur ramen", "ur budgeten"));
    const ours = buildSource(text.replace("ur ramen", "ur budgeten"));
    const removed = closeEdited(remove("ur ramen")(openForEditing(renderSource(buildSource(text)))));
    expect(mergeInto(ours, removed).text).toBe(ours.syntax.text);
    expect(mergeInto(ours, removed, { preference: "theirs" }).text).toBe(without.syntax.text);
  });

  it("takes several colleagues' files, one after the other", async () => {
    const built = openForEditing(renderSource(buildSource(text)));
    const first = mergeInto(buildSource(text), closeEdited(replace("200 platser", "300 platser")(built)));
    const second = mergeInto(buildSource(first.text), closeEdited(replace("klockan sju", "klockan sex")(built)));
    expect(second).toEqual({
      text: text.replace("200 platser", "300 platser").replace("klockan sju", "klockan sex"),
      conflicts: [],
      left: [],
      isThreeWay: true,
    });
  });

  it("accepts tracked changes, or turns them down", async () => {
    const bytes = closeEdited(
      change("200 platser", (child) => trackWord(child, "200", "300"))(openForEditing(renderSource(buildSource(text)))),
    );
    expect(mergeInto(buildSource(text), bytes).text).toBe(text.replace("200 platser", "300 platser"));
    expect(mergeInto(buildSource(text), bytes, { docx: openDocx(bytes, "reject") }).text).toBe(text);
  });

  it("writes comments where they are about something", async () => {
    const comment = (id: number, child: string): string =>
      child
        .replace("<w:r>", `<w:commentRangeStart w:id="${id}"/><w:r>`)
        .replace("</w:p>", `<w:commentRangeEnd w:id="${id}"/></w:p>`);
    const part = (id: number, words: string): string =>
      `<w:comment w:id="${id}" w:author="Bo Ek"><w:p><w:r><w:t>${words}</w:t></w:r></w:p></w:comment>`;
    const commented: Edit = (docx) => {
      const { parts, ...rest } = change("klockan sju", (child) => comment(1, child))(
        change("200 platser", (child) => comment(2, child))(docx),
      );
      const rels = strFromU8(parts["word/_rels/document.xml.rels"] ?? new Uint8Array());
      const related = rels.replace(
        "</Relationships>",
        '<Relationship Id="rId99" Type="http://x/comments" Target="comments.xml"/></Relationships>',
      );
      const xml = `<w:comments xmlns:w="w">${part(1, "Är -- det säkert?")}${part(2, "Räcker det?")}</w:comments>`;
      return {
        ...rest,
        parts: { ...parts, "word/comments.xml": strToU8(xml), "word/_rels/document.xml.rels": strToU8(related) },
      };
    };
    const once = await merged(commented);
    expect(
      lineDiff("x.md", text, once.text)
        .split("\n")
        .filter((line) => /^[+-]/.test(line))
        .slice(2),
    ).toEqual(["+  # kommentar (Bo Ek): Räcker det?", "+<!-- kommentar (Bo Ek): Är – det säkert? -->", "+"]);
    const again = await merged(commented, {}, buildSource(once.text));
    expect(again.text).toBe(once.text);
  });

  it("finds the base by its hash when the file has lost it, and else takes two texts for what they are", async () => {
    const lost: Edit = (docx) => {
      const { "customXml/item1.xml": _, ...parts } = docx.parts;
      return {
        ...docx,
        parts: {
          ...parts,
          "word/_rels/document.xml.rels": strToU8(
            strFromU8(parts["word/_rels/document.xml.rels"] ?? new Uint8Array()).replace(
              /<Relationship [^>]*customXml[^>]*\/>/,
              "",
            ),
          ),
        },
      };
    };
    const edited: Edit = (docx) => lost(replace("200 platser", "300 platser")(docx));
    const bytes = closeEdited(edited(openForEditing(renderSource(buildSource(text)))));
    expect(mergeInto(buildSource(text), bytes)).toMatchObject({
      text: text.replace("200 platser", "300 platser"),
      isThreeWay: true,
    });
    const ours = buildSource(text.replace("klockan sju", "klockan sex"));
    expect(mergeInto(ours, bytes)).toMatchObject({
      text: text.replace("200 platser", "300 platser"),
      isThreeWay: false,
    });
  });

  it("keeps CRLF and a byte order mark", async () => {
    const windows = `\ufeff${text.replaceAll("\n", "\r\n")}`;
    const source = buildSource(windows);
    const edit: Edit = (docx) =>
      insertAfter("kostnaden", "att\tmer görs.")(insertAfter("Ställen", styled("Normal", "Nytt stycke."))(docx));
    const merge = await merged(edit, {}, source);
    const expected = text
      .replace("ur ramen.\n", "ur ramen.\n  - att mer görs.\n")
      .replace("sju.[^1]\n", "sju.[^1]\n\nNytt stycke.\n");
    expect(merge.text).toBe(`\ufeff${expected.replaceAll("\n", "\r\n")}`);
  });
});

describe("clauses in groups by body", () => {
  const grouped = text.replace(
    "  - att kommunen bygger 200 platser.\n  - att kostnaden tas ur ramen.\n",
    `  - att ärendet avgörs i dag.
  - instans: I kommunstyrelsen
    att-satser:
      - att platserna räknas.
      - att räkningen redovisas.
  - instans: I kommunfullmäktige   # avgör
    att-satser:
      - att platserna blir 200.
`,
  );
  const source = buildSource(grouped);
  const linesChanged = async (edit: Edit): Promise<readonly string[]> => {
    const merge = await merged(edit, {}, source);
    const left = merge.left.map((unit) => `kvar: ${plainRichText(unit.text)}`);
    const lines = lineDiff("x.md", grouped, merge.text).split("\n").slice(2);
    return [...lines.filter((line) => /^[+-]/.test(line)), ...left];
  };

  it.each<readonly [string, Edit, readonly string[]]>([
    ["nothing", (docx) => docx, []],
    [
      "a clause's words",
      replace("redovisas", "läggs fram"),
      ["-      - att räkningen redovisas.", "+      - att räkningen läggs fram."],
    ],
    [
      "a new clause at the end of a group",
      insertAfter("redovisas", "att\tallt filmas."),
      ["+      - att allt filmas."],
    ],
    [
      "a new clause first in a group",
      insertAfter("I kommunfullmäktige", styled("Attsats", "att först vila.")),
      ["+      - att först vila."],
    ],
    ["a clause gone", remove("räknas"), ["-      - att platserna räknas."]],
    [
      "a clause that moved to another group",
      (docx) => {
        const moved = docx.children.find((child) => textOfXml(child).includes("redovisas")) ?? "";
        return insertAfter("blir 200", moved)(remove("redovisas")(docx));
      },
      ["-      - att räkningen redovisas.", "+      - att räkningen redovisas."],
    ],
    [
      "the body's name",
      replace("I kommunfullmäktige", "I nämnden"),
      ["-  - instans: I kommunfullmäktige   # avgör", "+  - instans: I nämnden   # avgör"],
    ],
    [
      "a new body, which has no place of its own yet",
      insertAfter("blir 200", styled("Instans", "I nämnden:"), styled("Attsats", "att vi röstar.")),
      ["kvar: att vi röstar.", "kvar: I nämnden:"],
    ],
  ])("changes %s", async (_, edit, expected) => {
    expect(await linesChanged(edit)).toEqual(expected);
  });
});

describe("lostUnits", () => {
  it("finds nothing after a merge, and what a merge would have lost", async () => {
    const source = buildSource(text);
    const bytes = closeEdited(replace("200 platser", "300 platser")(openForEditing(renderSource(source))));
    const { wanted, text: after } = mergeDocx({
      syntax: source.syntax,
      document: source.document,
      docx: openDocx(bytes),
    });
    expect(lostUnits(wanted, buildSource(after).document)).toEqual([]);
    expect(lostUnits(wanted, source.document).map((unit) => plainRichText(unit.text))).toEqual([
      "att kommunen bygger 300 platser.",
    ]);
  });
});
