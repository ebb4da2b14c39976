/** How a mark of a motion is to be found in what is built of it. */
export type Shown = "text" | "link" | "alt" | "contact" | "nowhere";

/**
 * A word or number of a motion that nothing else in it holds. `start` and `end` are those of the piece of the source that it was written
 * in, which a problem about it points at.
 */
export type Mark = {
  readonly value: string;
  readonly kind: string;
  readonly shown: Shown;
  readonly start: number;
  readonly end: number;
};

export type MarkedMotion = { readonly text: string; readonly marks: readonly Mark[] };

type Draft = { readonly value: string; readonly kind: string; readonly shown: Shown; readonly piece: string };

/** What the writers of pieces ask for: marks, further pieces, chance. */
type Pen = {
  readonly word: (shown?: Shown) => string;
  readonly number: () => string;
  readonly note: (content: string) => string;
  readonly definition: (content: string) => string;
  readonly inline: () => string;
  readonly chance: (below: number) => number;
};

type Writer = (pen: Pen) => string;

const IMAGE = "bro.png";

/** Every kind of inline node, and what is nearly one. */
const inlines: Readonly<Record<string, Writer>> = {
  words: (p) => `${p.word()} ${p.word()}`,
  number: (p) => `${p.number()} kr`,
  strong: (p) => `**${p.word()} ${p.word()}**`,
  emphasis: (p) => `*${p.word()}*`,
  "emphasis in strong": (p) => `**${p.word()} *${p.word()}***`,
  "emphasis with underscores": (p) => `_${p.word()}_ ${p.word()}_${p.word()}`,
  code: (p) => `\`${p.word()}  ${p.word()}\``,
  link: (p) => `[${p.word()}](https://example.org/${p.word("link")})`,
  "link with a title": (p) => `[${p.word()}](https://example.org/${p.word("link")} "${p.word()}")`,
  "link in angle brackets": (p) => `[${p.word()}](<https://example.org/${p.word("link")}>)`,
  "mail link": (p) => `[${p.word()}](mailto:${p.word("link")}@example.org)`,
  "link by reference": (p) => `[${p.word()}][${p.definition(`https://example.org/${p.word("link")}`)}]`,
  "link without a scheme": (p) => `[${p.word()}](www.example.org/${p.word("link")})`,
  "link to a file": (p) => `[${p.word()}](bilaga-${p.word("link")}.pdf)`,
  "link to a script": (p) => `[${p.word()}](javascript:${p.word("link")})`,
  "link with a space": (p) => `[${p.word()}](https://example.org/${p.word()} b.pdf)`,
  "link without words": (p) => `[](https://example.org/${p.word("link")})`,
  "link to nothing": (p) => `[${p.word()}][${p.word()}]`,
  "address in angle brackets": (p) => `<https://example.org/${p.word("link")}>`,
  "bare address": (p) => `https://example.org/${p.word()}`,
  "link round a picture": (p) => `[![${p.word("alt")}](${IMAGE})](https://example.org/${p.word("link")})`,
  picture: (p) => `![${p.word("alt")} ${p.word("alt")}](${IMAGE})`,
  "picture with a caption": (p) => `![${p.word("alt")}](${IMAGE} "${p.word()}")`,
  "picture with words after it": (p) => `![${p.word("alt")}](${IMAGE}) ${p.word()}`,
  note: (p) => `${p.word()}${p.note(p.word())}`,
  "notes side by side": (p) => `${p.word()}${p.note(p.word())}${p.note(`${p.word()} *${p.word()}*`)}`,
  "note in a note": (p) => `${p.word()}${p.note(`${p.word()}${p.note(p.word())}`)}`,
  "note of two paragraphs": (p) => `${p.word()}${p.note(`${p.word()}\n\n    ${p.word()}`)}`,
  "note with a list": (p) => `${p.word()}${p.note(`${p.word()}\n\n    - ${p.word()}\n    - ${p.word()}`)}`,
  "note with a table": (p) =>
    `${p.word()}${p.note(`${p.word()}\n\n    | ${p.word()} | ${p.word()} |\n    | --- | --- |\n    | ${p.word()} | ${p.word()} |`)}`,
  "note with a quotation and code": (p) =>
    `${p.word()}${p.note(`${p.word()}\n\n    > ${p.word()}\n\n        ${p.word()}`)}`,
  "note with a picture": (p) => `${p.word()}${p.note(`${p.word()}\n\n    ![${p.word("alt")}](${IMAGE})`)}`,
  "inline note": (p) => `${p.word()}^[${p.word()}]`,
  "break by a backslash": (p) => `${p.word()}\\\n${p.word()}`,
  "break by spaces": (p) => `${p.word()}  \n${p.word()}`,
  "asterisk in a word": (p) => `${p.word()}*${p.word()} och ${p.word()}*${p.word()}`,
  "escaped marks": (p) => `\\*${p.word()}\\* \\[${p.word()}\\] \\_${p.word()}`,
  "character reference": (p) => `${p.word()} &amp; ${p.word()} &aring;${p.word()}`,
  "struck words": (p) => `~~${p.word()}~~`,
  "unclosed strong": (p) => `**${p.word()}`,
  "letter and mark": (p) => `${p.word()} a\u030a${p.word()}`,
  comment: (p) => `${p.word()} <!-- ${p.word("nowhere")} --> ${p.word()}`,
  language: (p) => `[${p.word()}]{lang=en}`,
};

/** Inline pieces that would not stay one piece in a cell, a heading or an item. */
const onTwoLines = new Set(["break by a backslash", "break by spaces"]);

const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;

/** Every kind of block, and what is nearly one. */
const blocks: Readonly<Record<string, Writer>> = {
  paragraph: (p) => `${p.inline()} ${p.inline()}\n${p.inline()}`,
  heading: (p) => `## ${p.word()} ${p.inline()}`,
  "deep heading": (p) => `###### ${p.word()}`,
  "heading of the title's level": (p) => `# ${p.word()}`,
  "underlined heading": (p) => `${p.word()}\n---`,
  "heading without a space": (p) => `##${p.word()}`,
  "bulleted list": (p) => `- ${p.inline()}\n- ${p.word()}\n  - ${p.inline()}\n    1. ${p.word()}`,
  "loose list": (p) => `* ${p.word()}\n\n  ${p.inline()}\n\n* ${p.word()}`,
  "ordered list": (p) => `3. ${p.inline()}\n4. ${p.word()}\n5. ${p.word()}`,
  "ordered list with a gap": (p) => `1. ${p.word()}\n2. ${p.word()}\n${p.number()}. ${p.word()}`,
  "ordered list that begins with a year": (p) => `${p.number()}. ${p.word()}`,
  "ordered list after words": (p) => `${p.word()}:\n2. ${p.word()}\n3. ${p.word()}`,
  "list of letters": (p) => `a) ${p.word()}\nb) ${p.word()}`,
  "list of tasks": (p) => `- [ ] ${p.word()}\n- [x] ${p.word()}`,
  table: (p) =>
    [row([p.word(), p.word()]), row(["---", "---:"]), row([p.inline(), p.word()]), row([p.word()])].join("\n"),
  "table with a caption": (p) => `Tabell: ${p.word()}\n\n${row([p.word()])}\n${row(["---"])}\n${row([p.word()])}`,
  "table of headings alone": (p) => `${row([p.word(), p.word()])}\n${row(["---", "---"])}`,
  "table with too long a row": (p) => `${row([p.word()])}\n${row(["---"])}\n${row([p.word(), p.word()])}`,
  "table without a rule": (p) => `${row([p.word(), p.word()])}\n${row([p.word(), p.word()])}`,
  "table with a picture": (p) =>
    `${row([p.word()])}\n${row(["---"])}\n${row([`${p.word()} ![${p.word("alt")}](${IMAGE})`])}`,
  "table with a break": (p) => `${row([p.word()])}\n${row(["---"])}\n${row([`${p.word()}\\`])}\n${row([p.word()])}`,
  quotation: (p) => `> ${p.inline()}\n> ${p.word()}\n>\n> - ${p.word()}`,
  "quotation that goes on": (p) => `> ${p.word()}\n${p.word()}`,
  "fenced code": (p) => `\`\`\`\n${p.word()}\n    ${p.word()}\n\`\`\``,
  "fenced code with words after the fence": (p) => `\`\`\` ${p.word()} ${p.word()}\n${p.word()}\n\`\`\``,
  "indented code": (p) => `    ${p.word()}\n      ${p.word()}`,
  figure: (p) => `![${p.word("alt")}](${IMAGE})\n\nFigur: ${p.word()}`,
  divider: (p) => `${p.word()}\n\n***\n\n${p.word()}`,
  comment: (p) => `<!-- ${p.word("nowhere")} -->\n\n${p.word()}`,
  "definition that nothing uses": (p) => `[${p.word()}]: https://example.org/${p.word()}`,
  "definition of no address": (p) => `${p.word()} [${p.number()}]\n\n[${p.word()}]: ${p.word()}`,
  "definition that stands twice": (p) => {
    const label = p.word();
    return `[${p.word()}][${label}]\n\n[${label}]: https://example.org/${p.word("link")}\n[${label}]: https://example.org/${p.word()}`;
  },
  "note that nothing refers to": (p) => `[^${p.word()}]: ${p.word()}`,
  "note whose name has a space": (p) => `${p.word()}[^a ${p.word()}]\n\n[^a ${p.word()}]: ${p.word()}`,
  "second front matter": (p) => `---\ntitel: ${p.word()}\n---`,
};

/** The kinds of pieces that a motion is made of. */
export const kinds: readonly string[] = [...Object.keys(inlines), ...Object.keys(blocks)];

/**
 * Write a motion whose every word is a mark, with pieces of every kind mixed by chance. The same `seed` gives the same motion. `count` is
 * the number of blocks.
 */
export function markedMotion(seed: number, count: number): MarkedMotion {
  const random = chanceFrom(seed);
  const drafts: Draft[] = [];
  const after: string[] = [];
  let made = 0;
  const newWord = (shown: Shown): string => {
    made++;
    if (shown === "link") return `zu${seed}x${made}q`;
    // Digits inside keep words whole: no typography and no hyphenation touches them.
    return `zu${LETTERS[made % LETTERS.length]}${seed}x${made}q`;
  };
  const pieceOf = (kind: string, write: Writer, isOneLine: boolean): string => {
    const own: Omit<Draft, "piece">[] = [];
    const note = (value: string, shown: Shown): string => {
      own.push({ value, kind, shown });
      return value;
    };
    const piece = write({
      word: (shown = "text") => note(newWord(shown), shown),
      number: () => note(String(7_000_000 + seed * 10_000 + made++), "text"),
      note: (content) => {
        const label = `n${made++}`;
        after.push(`[^${label}]: ${content}`);
        return `[^${label}]`;
      },
      definition: (content) => {
        const label = `d${made++}`;
        after.push(`[${label}]: ${content}`);
        return label;
      },
      inline: () => inline(isOneLine || !["paragraph"].includes(kind)),
      chance: random,
    });
    drafts.push(...own.map((mark) => ({ ...mark, piece })));
    return piece;
  };
  const inline = (isOneLine: boolean): string => {
    const names = Object.keys(inlines).filter((name) => !isOneLine || !onTwoLines.has(name));
    const name = names[random(names.length)] ?? "words";
    return pieceOf(name, inlines[name] ?? expectNever(name), isOneLine);
  };
  const names = Object.keys(blocks);
  const body = Array.from({ length: count }, (_, index) => {
    const name = names[index < names.length ? index : random(names.length)] ?? "paragraph";
    return pieceOf(name, blocks[name] ?? expectNever(name), false);
  });
  // Every kind of inline at least once, each in a paragraph.
  const each = Object.keys(inlines).map((name) => pieceOf(name, inlines[name] ?? expectNever(name), false));
  const front = frontOf(seed % 2 === 0 ? "yrkande" : "motion", (kind, shown) => {
    const value = newWord(shown);
    drafts.push({ value, kind, shown, piece: value });
    return value;
  });
  const text = `${front}\n${shuffled([...body, ...each], random).join("\n\n")}\n\n${after.join("\n\n")}\n`;
  return { text, marks: drafts.map((draft) => placed(draft, text)) };
}

/** A front matter with a mark in every field that takes running text. */
function frontOf(type: string, mark: (kind: string, shown: Shown) => string): string {
  const signatory = (
    count: number,
  ): string => `  - namn: ${mark("undertecknare.namn", "text")} ${mark("undertecknare.namn", "text")}
    parti: ${mark("undertecknare.parti", "text")}
    roll: ${mark("undertecknare.roll", "text")}
    för: ${mark("undertecknare.för", "text")}
    epost: ${mark("undertecknare.epost", "contact")}@example.org
    telefon: 090-16 10 0${count}`;
  return `---
# ${mark("kommentar", "nowhere")}
kommun: Umeå
typ: ${type}
titel: ${mark("titel", "text")} ${mark("titel", "text")}
datum: 2026-11-23
ort: ${mark("ort", "text")}
till: ${mark("till", "text")}
yrkande: ${mark("yrkande", "text")} att fullmäktige beslutar
att-satser:
  - att ${mark("att-satser", "text")} **${mark("att-satser", "text")}** [${mark("att-satser", "text")}](https://example.org/${mark("att-satser", "link")}).
  - att ${mark("att-satser", "text")} \`${mark("att-satser", "text")}\`.
undertecknare:
${signatory(1)}
${signatory(2)}
ärende:
  rubrik: ${mark("ärende.rubrik", "text")}
  diarienummer: ${mark("ärende.diarienummer", "text")}
eget:
  not: ${mark("eget", "text")}
---
`;
}

const LETTERS = ["ba", "de", "fi", "go", "hå", "jä", "kö", "Le"];

function expectNever(name: string): never {
  throw new Error(`no writer of ${name}`);
}

/** A definition or a note is written away from its piece: a problem may point at the line of the mark too. */
function placed({ value, kind, shown, piece }: Draft, text: string): Mark {
  const at = text.indexOf(value);
  const before = piece.indexOf(value);
  if (piece === value) return { value, kind, shown, start: fieldStart(text, at), end: at + value.length };
  const isApart = before === -1 || text.slice(at - before, at - before + piece.length) !== piece;
  if (!isApart) return { value, kind, shown, start: at - before, end: at - before + piece.length };
  const start = text.lastIndexOf("\n", at) + 1;
  const end = text.indexOf("\n", at);
  return { value, kind, shown, start, end };
}

/** Where the key of the front matter stands that a value belongs to: a problem of the whole field points there. */
function fieldStart(text: string, at: number): number {
  let start = at;
  while (!/[^\s-]/.test(text[start] ?? "") || text[start - 1] !== "\n") start--;
  return start;
}

/** Numbers below a bound, the same for the same seed. Reference: mulberry32, Tommy Ettinger, public domain. */
function chanceFrom(seed: number): (below: number) => number {
  let state = seed * 2_654_435_761;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

function shuffled<T>(items: readonly T[], random: (below: number) => number): readonly T[] {
  const mixed = [...items];
  for (let at = mixed.length - 1; at > 0; at--) {
    const other = random(at + 1);
    [mixed[at], mixed[other]] = [mixed[other] as T, mixed[at] as T];
  }
  return mixed;
}
