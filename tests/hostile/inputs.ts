import { fontInputs } from "./font-inputs.ts";
import { pictureInputs } from "./picture-inputs.ts";

/** A hostile input: files of a folder of motions, and what was meant to happen. */
export type HostileInput = {
  readonly name: string;
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  readonly args?: readonly string[];
};

const front = (fields: string): string => `---\n${fields}---\n\nEn text.\n`;
const good =
  "titel: Prov\ndatum: 2026-11-23\natt-satser:\n  - att kommunen prövar detta.\nundertecknare:\n  - namn: Anna Exempel\n    parti: M\n";
const withField = (field: string): string => front(`${good}${field}\n`);
const withBody = (body: string): string => `---\n${good}---\n\n${body}\n`;
const one = (name: string, text: string | Uint8Array): HostileInput => ({ name, files: { "motions/a.md": text } });
const deep = (open: string, count: number, close = ""): string => open.repeat(count) + close.repeat(count);

const yaml: readonly HostileInput[] = [
  one("YAML: key __proto__", withField("__proto__: {polluted: yes}")),
  one("YAML: key constructor", withField("constructor: {prototype: {polluted: yes}}")),
  one("YAML: key prototype in a signatory", front(good.replace("parti: M", "prototype: M"))),
  one("YAML: __proto__ in own data", withField("eget: {__proto__: {polluted: yes}}")),
  one("YAML: tag !!js/function", withField("eget: !!js/function 'function(){process.exit(9)}'")),
  one("YAML: tag !!python/object", withField("eget: !!python/object/apply:os.system ['id']")),
  one("YAML: tag !!binary", withField("eget: !!binary R0lGODlh")),
  one("YAML: local tag", withField("eget: !x y")),
  one("YAML: anchor and alias", withField("eget: {a: &a x, b: *a}")),
  one(
    "YAML: a billion laughs",
    withField(
      `eget:\n  a: &a [x,x]\n${"bcdefghij"
        .split("")
        .map((letter, index) => `  ${letter}: &${letter} [*${"abcdefghi"[index]},*${"abcdefghi"[index]}]`)
        .join("\n")}`,
    ),
  ),
  one("YAML: merge key", withField("<<: {titel: Annan}")),
  one("YAML: an alias of itself", withField("eget: &a [*a]")),
  one("YAML: lists nested 10,000 deep", withField(`eget: ${deep("[", 10_000, "]")}`)),
  one("YAML: maps nested 10,000 deep", withField(`eget: ${deep("{a: ", 10_000, "}")}`)),
  one("YAML: block lists nested 2,000 deep", withField(`eget:\n  ${"- ".repeat(2_000)}x`)),
  one("YAML: unclosed brackets", withField(`eget: ${deep("[", 500)}`)),
  one("YAML: unclosed quotation mark", withField('eget: "aldrig slut')),
  one("YAML: two documents", withField("...\n---\ntitel: Annan")),
  one("YAML: directive", "---\n%YAML 9.9\n---\ntitel: x\n---\n"),
  one("YAML: duplicate keys", withField("titel: Annan")),
  one("YAML: complex key", withField("? [a, b]\n: c")),
  one("YAML: an empty key", withField(": tom")),
  one("YAML: null byte", withField("eget: a\0b")),
  one("YAML: lone surrogate escape", withField('eget: "\\ud800"')),
  one("YAML: escape to a bell", front(good.replace("titel: Prov", 'titel: "Prov \\a"'))),
  one("YAML: 10,000 clauses", front(good.replace("  - att", `${"  - att kommunen prövar.\n".repeat(10_000)}  - att`))),
  one("YAML: 1,000 signatories", front(`${good}${"  - namn: Bo Exempel\n".repeat(1_000)}`)),
  one(
    "YAML: 20,000 keys",
    withField(`eget: {${Array.from({ length: 20_000 }, (_, index) => `k${index}: v`).join(", ")}}`),
  ),
  one("YAML: a title of 1,000,000 letters", front(good.replace("Prov", "x".repeat(1_000_000)))),
  one("YAML: a name of 1,000,000 letters", front(good.replace("Anna", "x".repeat(1_000_000)))),
  one("YAML: a clause of 100,000 character references", front(good.replace("prövar", "&amp;".repeat(100_000)))),
  one("YAML: tabs for indent", front(good.replace("  - namn", "\t- namn"))),
  one("YAML: front matter never closed", `---\n${good}`),
  one("YAML: no front matter", "Bara text.\n"),
];

const markdown: readonly HostileInput[] = [
  one("Markdown: 10,000 nested quotations", withBody(`${">".repeat(10_000)} x`)),
  one("Markdown: 10,000 nested lists", withBody(`${"- ".repeat(10_000)}x`)),
  one(
    "Markdown: lists nested by indent",
    withBody(Array.from({ length: 400 }, (_, index) => `${"  ".repeat(index)}- x`).join("\n")),
  ),
  one("Markdown: 50,000 opening brackets", withBody("[".repeat(50_000))),
  one("Markdown: 50,000 image openings", withBody("![".repeat(50_000))),
  one("Markdown: 50,000 stars", withBody("*a ".repeat(50_000))),
  one("Markdown: stars that never close", withBody(`${"**".repeat(20_000)}a`)),
  one("Markdown: alternating emphasis", withBody("*a_b".repeat(20_000))),
  one(
    "Markdown: 50,000 backticks",
    withBody(Array.from({ length: 300 }, (_, index) => "`".repeat(index + 1)).join(" ")),
  ),
  one("Markdown: link with nested parentheses", withBody(`[a](${"(".repeat(20_000)}`)),
  one(
    "Markdown: 20,000 link definitions",
    withBody(Array.from({ length: 20_000 }, (_, index) => `[a${index}]: x`).join("\n")),
  ),
  one("Markdown: a table of 5,000 rows", withBody(`| a | b |\n| - | - |\n${"| x | y |\n".repeat(5_000)}`)),
  one(
    "Markdown: a table of 2,000 columns",
    withBody(`|${" a |".repeat(2_000)}\n|${" - |".repeat(2_000)}\n|${" x |".repeat(2_000)}`),
  ),
  one(
    "Markdown: 5,000 footnotes",
    withBody(Array.from({ length: 5_000 }, (_, index) => `x[^${index}]\n\n[^${index}]: not\n`).join("\n")),
  ),
  one("Markdown: a footnote in itself", withBody("x[^a]\n\n[^a]: not[^a]")),
  one("Markdown: an unknown entity, 100,000 long", withBody(`&${"a".repeat(100_000)};`)),
  one("Markdown: HTML script", withBody("<script>alert(1)</script>")),
  one("Markdown: HTML with a handler", withBody('<img src=x onerror="alert(1)">')),
  one("Markdown: unclosed comment", withBody("<!-- aldrig slut")),
  one("Markdown: 20,000 comment openings", withBody("<!--".repeat(20_000))),
  one("Markdown: link to javascript:", withBody("[klicka](javascript:alert(1))")),
  one("Markdown: link to data:", withBody("[klicka](data:text/html;base64,PHNjcmlwdD4=)")),
  one("Markdown: link to file:", withBody("[klicka](file:///etc/passwd)")),
  one("Markdown: link with line feed and bracket", withBody("[klicka](<https://x.example/)%0a/Type(>)")),
  one("Markdown: 100,000 hard breaks", withBody("a\\\n".repeat(100_000))),
  one("Markdown: Handlebars in the text", withBody("{{#each this}}{{{constructor}}}{{/each}} {{> x}}")),
  one("Markdown: markup in the text", withBody('`<field n="0"/>` \\<clause-list/>')),
  one("Markdown: 2 MB", withBody("En mening till. ".repeat(130_000))),
  one("Markdown: 500,000 empty lines", withBody("\n".repeat(500_000))),
  one("Markdown: a word of 1,000,000 letters", withBody("x".repeat(1_000_000))),
  one("Markdown: 20,000 soft hyphens in a word", withBody("a\u00ad".repeat(20_000))),
  one("Markdown: 100,000 character references", withBody("&amp;".repeat(100_000))),
  one("Markdown: 200,000 escapes", withBody("\\-".repeat(200_000))),
  one("Markdown: 60,000 words joined by no-break spaces", withBody("ord\u00a0".repeat(60_000))),
  one("Markdown: a line of code of 900,000 letters", withBody(`\`\`\`\n${"x".repeat(900_000)}\n\`\`\``)),
  one("Markdown: a paragraph of 325,000 letters", withBody("ett ord till ".repeat(25_000))),
  one("Markdown: carriage returns alone", withBody("a\rb\rc")),
];

const text: readonly HostileInput[] = [
  one("Text: terminal escapes in the title", front(good.replace("Prov", "Prov \u001b[2J\u001b]0;hej\u0007"))),
  one("Text: terminal escapes in an unknown key", withField("\u001b[31mröd: x")),
  one("Text: direction override", withBody("gpj.\u202egnp")),
  one("Text: direction override in a name", front(good.replace("Anna", "\u202eannA"))),
  one("Text: zero width characters", withBody("a\u200bb\u2060c\ufeffd")),
  one("Text: 1,000 combining marks", withBody(`e${"\u0301".repeat(1_000)}`)),
  one("Text: private use and noncharacters", withBody("\ue000 \uffff \u{10ffff}")),
  one(
    "Text: every C1 control",
    withBody(Array.from({ length: 32 }, (_, index) => String.fromCharCode(128 + index)).join("")),
  ),
  one("Text: not UTF-8", new Uint8Array([0x2d, 0x2d, 0x2d, 0x0a, 0xe5, 0xe4, 0xf6])),
  one("Text: UTF-16", new Uint8Array([0xff, 0xfe, 0x2d, 0, 0x2d, 0, 0x2d, 0])),
  one("Text: overlong UTF-8", new Uint8Array([0x2d, 0x2d, 0x2d, 0x0a, 0xc0, 0xaf])),
  one("Text: an empty file", ""),
  one("Text: a Word file named .md", new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 6, 0])),
];

const paths: readonly HostileInput[] = [
  one("Path: an image above the folder", withBody("![x](../../hemligt.png)")),
  one("Path: an absolute image", withBody("![x](/etc/passwd)")),
  one("Path: a Windows path", withBody("![x](C:\\Windows\\win.ini)")),
  one("Path: a share", withBody("![x](//server/share/x.png)")),
  one("Path: an image on the web", withBody("![x](https://spy.example/x.png)")),
  one("Path: a data: image", withBody("![x](data:image/png;base64,iVBORw0KGgo=)")),
  one("Path: percent-encoded dots", withBody("![x](%2e%2e/%2e%2e/etc/passwd)")),
  one("Path: a null byte", withBody("![x](bild%00.png)")),
  one("Path: an attachment above the folder", withField("bilagor: [{fil: ../../../etc/passwd, titel: X}]")),
  one("Path: an absolute attachment", withField("bilagor: [{fil: /etc/passwd, titel: X}]")),
  one("Path: a template above the folder", withField("mall: ../../x")),
  one("Path: a template named __proto__", withField("mall: __proto__")),
  one("Path: a kommun above the folder", withField("kommun: ../../etc/passwd")),
  one("Path: a kommun named constructor", withField("kommun: constructor")),
  { name: "Path: two names that differ in case", files: { "motions/a.md": front(good), "motions/A.md": front(good) } },
  {
    name: "Path: an output above the folder of motions",
    files: { "motions/../a.md": front(good) },
    args: ["motions/../a.md"],
  },
];

const template = (name: string, files: Readonly<Record<string, string>>): HostileInput => ({
  name: `Template: ${name}`,
  files: {
    "motions/a.md": withField("mall: egen"),
    ...Object.fromEntries(Object.entries(files).map(([path, content]) => [`templates/egen/${path}`, content])),
  },
});
const extending = "extends: standard\n";

const templates: readonly HostileInput[] = [
  template("a partial of itself", { "theme.yml": extending, "motion.hbs": "{{> a}}", "partials/a.hbs": "{{> a}}" }),
  template("two partials of each other", {
    "theme.yml": extending,
    "motion.hbs": "{{> a}}",
    "partials/a.hbs": "{{> b}}",
    "partials/b.hbs": "{{> a}}",
  }),
  template("100 partials, each of the next", {
    "theme.yml": extending,
    "motion.hbs": "{{> p0}}",
    ...Object.fromEntries(Array.from({ length: 100 }, (_, index) => [`partials/p${index}.hbs`, `{{> p${index + 1}}}`])),
    "partials/p100.hbs": "<document><p>x</p></document>",
  }),
  template("20 partials, each twice of the next", {
    "theme.yml": extending,
    "motion.hbs": "<document>{{> p0}}</document>",
    ...Object.fromEntries(
      Array.from({ length: 20 }, (_, index) => [`partials/p${index}.hbs`, `{{> p${index + 1}}}{{> p${index + 1}}}`]),
    ),
    "partials/p20.hbs": "<p>x</p>",
  }),
  template("a partial whose name is computed", { "theme.yml": extending, "motion.hbs": "{{> (lookup . 'title')}}" }),
  template("a partial that is defined inline", {
    "theme.yml": extending,
    "motion.hbs": '{{#*inline "a"}}<p>x</p>{{/inline}}<document>{{> a}}</document>',
  }),
  template("a block helper that is missing", {
    "theme.yml": extending,
    "motion.hbs": "<document>{{#helperMissing}}x{{/helperMissing}}</document>",
  }),
  template("with __proto__", {
    "theme.yml": extending,
    "motion.hbs": "<document>{{#with __proto__}}{{constructor}}{{/with}}</document>",
  }),
  template("the root of all data", {
    "theme.yml": extending,
    "motion.hbs": "<document>{{@root.constructor}}</document>",
  }),
  template("a path of 1,000 steps up", {
    "theme.yml": extending,
    "motion.hbs": `<document>{{${"../".repeat(1000)}title}}</document>`,
  }),
  template("an expression of 1,000 brackets", {
    "theme.yml": extending,
    "motion.hbs": `<document>{{a ${"(a ".repeat(1000)}${")".repeat(1000)}}}</document>`,
  }),
  template("a comment that never ends", { "theme.yml": extending, "motion.hbs": "<document>{{!-- x" }),
  template("markup that is one tag of 1 MB", { "theme.yml": extending, "motion.hbs": `<${"a".repeat(1_000_000)}/>` }),
  template("extends itself", { "theme.yml": "extends: egen\n" }),
  template("extends a path", { "theme.yml": "extends: ../../etc\n" }),
  template("triple stash", { "theme.yml": extending, "motion.hbs": "<document>{{{title}}}</document>" }),
  template("reaches for the constructor", {
    "theme.yml": extending,
    "motion.hbs": "<document>{{constructor.constructor}}</document>",
  }),
  template("reaches for __proto__", { "theme.yml": extending, "motion.hbs": "<document>{{__proto__.x}}</document>" }),
  template("an unknown helper", {
    "theme.yml": extending,
    "motion.hbs": "<document>{{lookup this 'constructor'}}</document>",
  }),
  template("loops in loops", {
    "theme.yml": extending,
    "motion.hbs": `<document>${"{{#each clauses}}".repeat(60)}x${"{{/each}}".repeat(60)}</document>`,
  }),
  template("a DTD", { "theme.yml": extending, "motion.hbs": '<!DOCTYPE d [<!ENTITY x "y">]><document>&x;</document>' }),
  template("script", { "theme.yml": extending, "motion.hbs": "<document><script>x</script></document>" }),
  template("elements nested 20,000 deep", {
    "theme.yml": extending,
    "motion.hbs": `<document>${"<em>".repeat(20_000)}`,
  }),
  template("2 MB of markup", {
    "theme.yml": extending,
    "motion.hbs": `<document>${"<p>x</p>".repeat(250_000)}</document>`,
  }),
  template("a theme of 40,000 tokens, all the same", {
    "theme.yml": `${extending}${"page-width: 210 mm\n".repeat(40_000)}`,
  }),
  template("a theme that is a list", { "theme.yml": "- a\n" }),
  template("sizes that are not", { "theme.yml": `${extending}page:\n  width: 1e309\n  height: -5\n` }),
  template("a font above the folder", { "theme.yml": `${extending}fonts:\n  body: ../../../../etc\n` }),
];

/** Every input, in groups. */
export const hostileInputs: readonly HostileInput[] = [
  ...yaml,
  ...markdown,
  ...text,
  ...paths,
  ...templates,
  ...pictureInputs,
  ...fontInputs,
];
