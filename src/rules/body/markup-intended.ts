import type { Nodes } from "mdast";
import { type Diagnostic, problem } from "../../ground/diagnostics/diagnostic.ts";
import { defineRule } from "../../ground/diagnostics/rule.ts";
import { type PlacedText, placeOf } from "../../ground/text/placed-text.ts";
import { nodesOf } from "../../motion/body-words.ts";
import { type MotionFacts, plainTexts } from "../../motion/facts.ts";
import type { InlineMarkdown } from "../../motion/source/syntax.ts";
import type { MotionRule } from "../motion-rule.ts";
import { eatenMarks } from "./markup/eaten-marks.ts";
import { type Finding, toEdit } from "./markup/finding.ts";
import { leftText } from "./markup/left-text.ts";
import { noteNames } from "./markup/note-names.ts";
import { unreadBlocks } from "./markup/unread-blocks.ts";
import { unreadLines } from "./markup/unread-lines.ts";
import { unreadMarks } from "./markup/unread-marks.ts";
import { unreadStars } from "./markup/unread-stars.ts";

export const markupIntended = defineRule("markup-intended", {
  severity: "warning",
  why: {
    sv: "Tecken som `*` och `[` har betydelse i Markdown. Läses de inte som det var tänkt står koder på den färdiga sidan, eller så försvinner ett tecken som skulle synas: `2*5 och 3*4` blir 25 och 34.",
    en: "Characters such as `*` and `[` mean something in Markdown. When they are not read as intended, codes stand on the finished page, or a character that should be seen is gone: `2*5 och 3*4` becomes 25 and 34.",
  },
  messages: {
    "eaten-number": {
      reason: {
        sv: "`{mark}` mellan siffrorna i `{words}` läses som kursiv eller fet stil, och talet blir ett annat",
        en: "`{mark}` between the digits of `{words}` is read as emphasis, and the number becomes another",
      },
      hint: {
        sv: "skriv `{escaped}` så syns tecknet, eller × för gånger",
        en: "write `{escaped}` to show the character, or × for times",
      },
    },
    eaten: {
      reason: {
        sv: "`{mark}` inne i `{words}` läses som kursiv eller fet stil, och syns inte på sidan",
        en: "`{mark}` within `{words}` is read as emphasis, and is not seen on the page",
      },
      hint: {
        sv: "skriv `{escaped}` så syns tecknet",
        en: "write `{escaped}` to show the character",
      },
    },
    "image-space": {
      reason: {
        sv: "Bilden läses inte, för det är mellanslag i `{address}`",
        en: "The image is not read, because of the space in `{address}`",
      },
      hint: { sv: "skriv `{expected}`", en: "write `{expected}`" },
    },
    "link-space": {
      reason: {
        sv: "Länken läses inte, för det är mellanslag i `{address}`",
        en: "The link is not read, because of the space in `{address}`",
      },
      hint: { sv: "skriv `{expected}`", en: "write `{expected}`" },
    },
    "link-gap": {
      reason: {
        sv: "Länken läses inte, för det är mellanslag mellan `]` och `(`",
        en: "The link is not read, because of the space between `]` and `(`",
      },
      hint: { sv: "skriv `{expected}`", en: "write `{expected}`" },
    },
    reference: {
      reason: {
        sv: "`{found}` blir ingen länk, för ingen rad säger vart `{label}` leder",
        en: "`{found}` becomes no link, since no line says where `{label}` leads",
      },
      hint: {
        sv: "skriv adressen direkt, `[{text}](https://…)`; ska hakparenteserna synas, skriv `\\[` och `\\]`",
        en: "write the address at once, `[{text}](https://…)`; if the brackets should be seen, write `\\[` and `\\]`",
      },
    },
    "note-name": {
      reason: {
        sv: "Fotnoten `{name}` läses inte, för det är mellanslag i dess namn",
        en: "The footnote `{name}` is not read, because of the space in its name",
      },
      hint: {
        sv: "skriv `{expected}`, både i texten och före fotnoten",
        en: "write `{expected}`, both in the text and before the footnote",
      },
    },
    "inline-note": {
      reason: { sv: "`^[…]` blir ingen fotnot här", en: "`^[…]` becomes no footnote here" },
      hint: {
        sv: "skriv `[^1]` här, och fotnoten på en egen rad längre ned: `[^1]: …`",
        en: "write `[^1]` here, and the footnote on a line of its own further down: `[^1]: …`",
      },
    },
    left: {
      reason: { sv: "`{found}` skrivs ut som det står", en: "`{found}` is printed as it stands" },
      hint: {
        sv: "skriv en länk som `[text](https://…)` och en bild som `![beskrivning](fil.png)`; ska tecknen synas, skriv `\\` före hakparentesen",
        en: "write a link as `[text](https://…)` and an image as `![description](file.png)`; if the characters should be seen, write `\\` before the square bracket",
      },
    },
    "stars-open": {
      reason: {
        sv: "`**` avslutas aldrig, och skrivs ut som stjärnor",
        en: "`**` is never closed, and is printed as asterisks",
      },
      hint: {
        sv: "skriv `**` också där den feta texten slutar, eller ta bort stjärnorna; ska de synas, skriv `\\*\\*`",
        en: "write `**` where the bold text ends too, or remove the asterisks; if they should be seen, write `\\*\\*`",
      },
    },
    stars: {
      reason: {
        sv: "`{mark}` läses inte som fet eller kursiv stil, och skrivs ut som det står",
        en: "`{mark}` is not read as emphasis, and is printed as it stands",
      },
      hint: {
        sv: "sätt stjärnorna tätt intill orden de gäller, med skiljetecken utanför: `**fet**:`; ska de synas, skriv `\\` före varje stjärna",
        en: "put the asterisks right beside the words they are for, with punctuation outside: `**bold**:`; if they should be seen, write `\\` before each",
      },
    },
    plain: {
      reason: {
        sv: "Markdown läses inte här, så `{mark}` skrivs ut som det står",
        en: "Markdown is not read here, so `{mark}` is printed as it stands",
      },
      hint: {
        sv: "ta bort tecknen; länkar, fotnoter och fet stil hör hemma i brödtexten",
        en: "remove the characters; links, footnotes and bold text belong in the body",
      },
    },
    heading: {
      reason: {
        sv: "Raden blir ingen rubrik, för ett mellanslag saknas efter `{marks}`",
        en: "The line becomes no heading, since a space is missing after `{marks}`",
      },
      hint: { sv: "skriv ett mellanslag efter `{marks}`", en: "write a space after `{marks}`" },
    },
    "table-rule": {
      reason: {
        sv: "Raderna blir ingen tabell, för linjen under rubrikraden saknas eller har fel antal kolumner",
        en: "The lines become no table, since the rule below the row of headings is missing or has another number of columns",
      },
      hint: {
        sv: "skriv `{rule}` på raden under rubrikerna",
        en: "write `{rule}` on the line below the headings",
      },
    },
    "list-letters": {
      reason: {
        sv: "Raderna som börjar med `{mark}` och så vidare blir ett enda stycke",
        en: "The lines that begin with `{mark}` and so on become one paragraph",
      },
      hint: {
        sv: "lämna en tom rad före varje punkt, eller börja dem med `- ` eller `1. `, `2. ` …",
        en: "leave an empty line before each item, or begin them with `- ` or `1. `, `2. ` …",
      },
    },
    "list-numbers": {
      reason: {
        sv: "Raderna som börjar med `{mark}` och så vidare blir ett enda stycke",
        en: "The lines that begin with `{mark}` and so on become one paragraph",
      },
      hint: { sv: "lämna en tom rad före listan", en: "leave an empty line before the list" },
    },
    underlined: {
      reason: {
        sv: "`{rule}` på raden under gör texten till en rubrik",
        en: "`{rule}` on the line below makes a heading of the text",
      },
      hint: {
        sv: "lämna en tom rad före `{rule}`; ska det vara en rubrik, skriv `## ` före den och ta bort strecken",
        en: "leave an empty line before `{rule}`; if it should be a heading, write `## ` before it and remove the hyphens",
      },
    },
    "front-matter": {
      reason: {
        sv: "Här står uppgifter om en motion mitt i brödtexten, och de skrivs ut som text",
        en: "The front matter of a motion stands within the body, and is printed as text",
      },
      hint: {
        sv: "lägg den andra motionen i en egen fil, eller flytta uppgifterna till början av filen",
        en: "put the second motion in a file of its own, or move the fields to the beginning of the file",
      },
    },
    "fence-words": {
      reason: {
        sv: "Orden efter `` ``` `` skrivs inte ut",
        en: "The words behind `` ``` `` are not printed",
      },
      hint: { sv: "flytta dem till raden under", en: "move them to the line below" },
    },
  },
});

/** Markdown that is read as its author meant it: no mark is eaten that was text, and none left on the page that was markup. */
export const checkMarkupIntended: MotionRule = (facts) => [
  ...bodyProblems(facts),
  ...[...facts.clauses, ...facts.questions].flatMap(({ content }) =>
    inlineFindings(content).map((finding) => toDiagnostic(finding, content.text, facts.syntax.text)),
  ),
  ...plainTexts(facts).flatMap((text) =>
    plainFindings(text).map((finding) => toDiagnostic(finding, text, facts.syntax.text)),
  ),
];

function bodyProblems({ syntax: { body, text } }: MotionFacts): readonly Diagnostic[] {
  const nodes = nodesOf(body.root);
  const source = body.text.value;
  const lines = nodes.flatMap((node) => (node.type === "paragraph" ? unreadLines(leftText(node, source)) : []));
  return [...inlineFindings(body), ...lines, ...unreadBlocks(nodes, source), ...noteNames(nodes, source)].map(
    (finding) => toDiagnostic(finding, body.text, text),
  );
}

function inlineFindings({ root, text }: InlineMarkdown): readonly Finding[] {
  const nodes = nodesOf(root);
  const source = text.value;
  const blocks = nodes.filter(hasWords).map((node) => leftText(node, source));
  return [
    ...eatenMarks(nodes, source),
    ...blocks.flatMap((block) => unreadMarks(block, source)),
    ...unreadStars(blocks),
  ];
}

function hasWords({ type }: Nodes): boolean {
  return type === "paragraph" || type === "heading" || type === "tableCell";
}

/** Title, lead-in and names are no Markdown: one mark of each text is reported. */
function plainFindings({ value }: PlacedText): readonly Finding[] {
  const found = /\]\(|!\[|\[\^|\]\[|\*\*/.exec(value);
  if (found === null) return [];
  const start = found.index;
  return [{ message: "plain", start, end: start + found[0].length, values: { mark: found[0] } }];
}

/** `text` is the Markdown text that the finding is of, `file` the whole file. */
function toDiagnostic({ message, start, end, fix, ...details }: Finding, text: PlacedText, file: string): Diagnostic {
  return problem(markupIntended, message, placeOf(text, start, end), {
    ...details,
    ...(fix && { fix: fix.map((change) => toEdit(change, text, file)) }),
  });
}
