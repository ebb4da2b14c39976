import { list, motionText } from "../../../support/motion-text.ts";
import type { RuleCases } from "./rule-cases.ts";

/** The body begins on line 14. */
const body = (markdown: string): string => motionText({}, markdown);

export const bodyCases: RuleCases = {
  "body-present": {
    accepts: [
      { name: "a sentence", text: body("Skäl.\n") },
      { name: "an image alone", text: body("![En bro](bro.png)\n") },
    ],
    rejects: [
      { name: "nothing", text: body(""), reports: ["13:4 body-present/empty «»"] },
      { name: "a comment", text: body("<!-- kommer snart -->\n"), reports: ["15:22 body-present/empty «»"] },
    ],
  },
  "doubts-resolved": {
    accepts: [
      { name: "a comment of the author's own", text: body("<!-- osäkert belopp -->\n\nSkäl.\n") },
      { name: "a heading of the body that begins with the word", text: body("## osäker: en rubrik\n\nSkäl.\n") },
    ],
    rejects: [
      {
        name: "a question above a field, one above a clause, and one in the body",
        text: motionText({}, "<!-- osäker: stod i marginalen -->\n\nSkäl.\n")
          .replace("titel:", "# osäker: är titeln hela raden?\ntitel:")
          .replace("  - att kost", "  # osäker: hör den hit?\n  - att kost"),
        reports: [
          "3:1 doubts-resolved/doubt «# osäker: är titeln hela raden?»",
          "10:3 doubts-resolved/doubt «# osäker: hör den hit?»",
          "17:1 doubts-resolved/doubt «<!-- osäker: stod i marginalen -->»",
        ],
      },
    ],
  },
  unfinished: {
    accepts: [
      {
        name: "brackets and numerals that are meant",
        text: motionText(
          {},
          "Han sade ”det är [skolan] … [...] bra [sic]”. Gustav XX, kapitel XX, XX-talet. Varför?? [länk](https://example.org)\n",
        ),
      },
      { name: "a comment, which is not printed", text: motionText({}, "Text.\n\n<!-- TODO: mer -->\n") },
    ],
    rejects: [
      {
        name: "gaps in every field",
        text: motionText({
          titel: '"[Titel]"',
          ort: '"[ort]"',
          "att-satser": list("att XXX utreds.", "att plantera [antal] träd."),
          undertecknare: list("namn: Förnamn Efternamn"),
        }),
        reports: [
          "3:9 unfinished/gap «[Titel]»",
          "5:7 unfinished/gap «[ort]»",
          "8:9 unfinished/gap «XXX»",
          "9:18 unfinished/gap «[antal]»",
          "11:11 unfinished/gap «Förnamn Efternamn»",
        ],
      },
      {
        name: "gaps in the body",
        text: motionText({}, "Den 20XX-XX-XX, ??? kr, ____ och [skriv mer här].\n"),
        reports: [
          "15:5 unfinished/gap «20XX-XX-XX»",
          "15:17 unfinished/gap «???»",
          "15:25 unfinished/gap «____»",
          "15:34 unfinished/gap «[skriv mer här]»",
        ],
      },
      {
        name: "notes and filler",
        text: motionText({}, "TODO kolla. Lorem ipsum dolor.\n"),
        reports: ["15:1 unfinished/note «TODO»", "15:13 unfinished/filler «Lorem ipsum dolor»"],
      },
    ],
  },
  "heading-levels": {
    accepts: [
      { name: "in steps", text: body("## A\n\nText.\n\n### B\n\nText.\n\n## C\n\nText.\n") },
      { name: "none", text: body("Text.\n") },
    ],
    rejects: [
      { name: "the title's level", text: body("# A\n\nText.\n"), reports: ["15:1 heading-levels/main «#»"] },
      { name: "an underlined one", text: body("A\n===\n\nText.\n"), reports: ["15:1 heading-levels/main «A\n===»"] },
      {
        name: "a level skipped",
        text: body("## A\n\n#### B\n\nText.\n"),
        reports: ["17:1 heading-levels/skipped «####»"],
      },
      {
        name: "too deep from the start",
        text: body("### A\n\nText.\n"),
        reports: ["15:1 heading-levels/skipped «###»"],
      },
      { name: "empty", text: body("##\n\nText.\n"), reports: ["15:1 heading-levels/empty «##»"] },
      {
        name: "the title once more",
        text: body("# Fler cykelplatser vid resecentrum\n\nText.\n\n# Fler cykelplatser vid resecentrum\n"),
        reports: ["15:1 heading-levels/title «#»", "19:1 heading-levels/main «#»"],
      },
    ],
  },
  "no-raw-html": {
    accepts: [
      { name: "comments", text: body("<!-- en anteckning -->\n\nText <!-- och en till --> mer.\n") },
      { name: "an address in angle brackets", text: body("Se <https://example.org>.\n") },
      { name: "signs of comparison", text: body("Om 3 < 4 och 5 > 4.\n") },
      { name: "code", text: body("Skriv `<b>` så.\n") },
      { name: "the shortest comments", text: body("Text <!--> mera <!---> text.\n\n<!-->\n") },
    ],
    rejects: [
      { name: "a pair of tags", text: body("En <b>bro</b> till.\n"), reports: ["15:4 no-raw-html/html «<b>»"] },
      {
        name: "a line break in a cell of a table, and one after it",
        text: body("| A | B |\n| --- | --- |\n| ett<br>två | x |\n\nEn rad<br>\noch en till.\n"),
        reports: ["17:6 no-raw-html/line-break-in-cell «<br>»", "19:7 no-raw-html/line-break «<br>»"],
      },
      {
        name: "a line break",
        text: body("En rad<br/>\noch en till.\n"),
        reports: ["15:7 no-raw-html/line-break «<br/>»"],
      },
      { name: "a block", text: body("<div>\nText\n</div>\n"), reports: ["15:1 no-raw-html/html «<div>»"] },
      {
        name: "a block after a comment",
        text: body("<!-- x --><table>\n"),
        reports: ["15:11 no-raw-html/html «<table>»"],
      },
      {
        name: "a comment left open",
        text: body("Text.\n\n<!-- kommer\n\nMer text.\n"),
        reports: ["17:1 no-raw-html/comment-open «<!--»"],
      },
      {
        name: "in a clause",
        text: motionText({ "att-satser": list("att <u>bygga</u> en bro.") }),
        reports: ["8:9 no-raw-html/html «<u>»"],
      },
    ],
  },
  "list-intended": {
    accepts: [
      { name: "a list from 1", text: body("1. Ett\n2. Två\n") },
      { name: "a list that goes on after a paragraph", text: body("1. Ett\n2. Två\n\nText.\n\n3. Tre\n") },
      { name: "a list from 4", text: body("4. Fyra\n5. Fem\n") },
      { name: "an escaped year", text: body("2026\\. Därefter byggdes bron.\n") },
      { name: "a year within a line", text: body("Det var år 2026.\n") },
      { name: "a list after a colon", text: body("Vi vill ha:\n- broar\n") },
      { name: "a list of two in a paragraph", text: body("Vi vill ha\n- broar\n- vägar\n") },
      { name: "one line of a dialogue", text: body("Hon såg sig om.\n– Här behövs broar, sa hon.\n") },
      { name: "a dash within lines", text: body("Broarna – alla tre\n– är slitna.\n") },
    ],
    rejects: [
      { name: "a year", text: body("2026. Därefter byggdes bron.\n"), reports: ["15:1 list-intended/number «2026.»"] },
      {
        name: "a number that begins a line",
        text: body("Det var den\n\n12. Då byggdes bron.\n"),
        reports: ["17:1 list-intended/number «12.»"],
      },
      {
        name: "a dash that begins a line",
        text: body("Att hjälpa och stötta Ukraina\n- dels i dess utsatta situation.\n"),
        reports: ["16:1 list-intended/dash «-»"],
      },
      {
        name: "bullets of a word processor",
        text: body("Vi vill ha:\n• broar\n• vägar\n"),
        reports: ["16:1 list-intended/bullets «•»"],
      },
      {
        name: "dashes below an item",
        text: body("- broar\n– vägar\n– torg\n"),
        reports: ["16:1 list-intended/bullets «–»"],
      },
    ],
  },
  "code-intended": {
    accepts: [
      { name: "code between fences", text: body("```\nhej på dig du gamla vän\n```\n") },
      { name: "indented code", text: body("Kör:\n\n    npm run build-motion\n") },
      { name: "a list within a list", text: body("- Ett\n    - Två ord till och ett\n") },
    ],
    rejects: [
      {
        name: "an indented paragraph",
        text: body("Skäl.\n\n    Cyklarna får inte plats här.\n    De står i vägen.\n"),
        reports: ["17:5 code-intended/indented «Cyklarna får inte plats här.»"],
      },
      {
        name: "a tab first",
        text: body("\tCyklarna får inte plats här.\n"),
        reports: ["15:2 code-intended/indented «Cyklarna får inte plats här.»"],
      },
    ],
  },
  "link-text-meaningful": {
    accepts: [
      { name: "what is there", text: body("Se [rapporten om cykeltrafik](https://example.org).\n") },
      { name: "a bare address, which is no link", text: body("Se https://example.org/rapport.\n") },
      { name: "an image with a description", text: body("[![Karta över stan](karta.png)](https://example.org)\n") },
    ],
    rejects: [
      {
        name: "here",
        text: body("Läs mer [här](https://example.org).\n"),
        reports: ["15:10 link-text-meaningful/vague «här»"],
      },
      {
        name: "read more",
        text: body("[*Läs mer*][r]\n\n[r]: https://example.org\n"),
        reports: ["15:3 link-text-meaningful/vague «Läs mer»"],
      },
      {
        name: "nothing",
        text: body("Se [](https://example.org).\n"),
        reports: ["15:4 link-text-meaningful/empty «[](https://example.org)»"],
      },
      {
        name: "an address, as a piece of advice",
        text: body("Se <https://example.org/rapport>.\n"),
        reports: ["15:5 link-text-meaningful/address «https://example.org/rapport»"],
      },
    ],
  },
  "table-header": {
    accepts: [
      { name: "a heading for each column", text: body("| År | Antal |\n| --- | --- |\n| 2026 | 5 |\n") },
      { name: "none over the headings of rows", text: body("| | Antal |\n| --- | --- |\n| 2026 | 5 |\n") },
      { name: "an empty column", text: body("| År | |\n| --- | --- |\n| 2026 | |\n") },
    ],
    rejects: [
      {
        name: "none",
        text: body("| | |\n| --- | --- |\n| 2026 | 5 |\n"),
        reports: ["15:1 table-header/empty «| | |»"],
      },
      {
        name: "one missing",
        text: body("| År | Antal | |\n| --- | --- | --- |\n| 2026 | 5 | 6 |\n"),
        reports: ["15:14 table-header/cell «| |»"],
      },
    ],
  },
  "image-place": {
    accepts: [
      { name: "on a line of its own", text: body("Text.\n\n![En bro](bro.png)\n\nMer.\n") },
      { name: "last in its paragraph", text: body("Så här: ![En bro](bro.png)\n") },
      { name: "two side by side", text: body("![En bro](bro.png) ![En till](bro.png)\n") },
    ],
    rejects: [
      {
        name: "in a table",
        text: body("| A | B |\n| --- | --- |\n| x | *se* ![En bro](bro.png) |\n"),
        reports: ["17:12 image-place/table «![En bro](bro.png)»"],
      },
      {
        name: "in a sentence",
        text: body("Bron ![En bro](bro.png) är gammal. **Den ![En till](bro.png)** är ny.\n"),
        reports: ["15:6 image-place/words «![En bro](bro.png)»", "15:42 image-place/words «![En till](bro.png)»"],
      },
    ],
  },
  "footnote-defined": {
    accepts: [
      { name: "a footnote", text: body("Text.[^1]\n\n[^1]: Källa.\n") },
      { name: "an escaped bracket", text: body("Text \\[^1].\n") },
      { name: "code", text: body("Text `[^1]`.\n") },
    ],
    rejects: [
      {
        name: "a footnote without words",
        text: body("Text.[^1] Mer.[^2]\n\n[^1]:\n\n[^2]: <!-- kommer -->\n"),
        reports: ["17:1 footnote-defined/empty «[^1]»", "19:1 footnote-defined/empty «[^2]»"],
      },
      {
        name: "a reference to nothing",
        text: body("Text.[^1] Mer.[^b]\n"),
        reports: ["15:6 footnote-defined/undefined «[^1]»", "15:15 footnote-defined/undefined «[^b]»"],
      },
      {
        name: "a footnote of nothing",
        text: body("Text.\n\n[^1]: Källa.\n"),
        reports: ["17:1 footnote-defined/unused «[^1]»"],
      },
      {
        name: "one footnote twice",
        text: body("Text.[^1]\n\n[^1]: Källa.\n\n[^1]: En annan.\n"),
        reports: ["19:1 footnote-defined/duplicate «[^1]»"],
      },
    ],
  },
  "personal-data": {
    accepts: [
      { name: "a public building", text: motionText({}, "Till Nya rådhuset, Österportstorg 2, 271 80 Ystad.\n") },
      {
        name: "contact data of a signatory, which is never printed",
        text: motionText({
          undertecknare: list("namn: Anna Exempel\n    epost: anna@example.org\n    telefon: 070-174 06 05"),
        }),
      },
      {
        name: "case numbers, amounts and laws",
        text: body("KS-2026-00123, 1 500 000 kr, SFS 2017:725, den 24 december 2026.\n"),
      },
      { name: "a street that the motion is about", text: body("Huset på Storgatan 12 ska rivas.\n") },
    ],
    rejects: [
      {
        name: "a personal number",
        text: body("Anna, 19850709-9805, bor här.\n"),
        reports: ["15:7 personal-data/personal-number «19850709-9805»"],
      },
      {
        name: "a telephone number over a line end",
        text: body("Ring 070-174\n06 05 i dag.\n"),
        reports: ["15:6 personal-data/phone «070-174\n06 05»"],
      },
      {
        name: "an e-mail address",
        text: body("Skriv till **anna.exempel@example.org**.\n"),
        reports: ["15:14 personal-data/email «anna.exempel@example.org»"],
      },
      {
        name: "an e-mail address behind a link",
        text: body("[Skriv till Anna](mailto:anna@example.org)\n"),
        reports: ["15:19 personal-data/email «mailto:anna@example.org»"],
      },
      {
        name: "a telephone number that a link leads to by its label",
        text: body("[Ring Anna][a]\n\n[a]: tel:0701740605\n"),
        reports: ["17:6 personal-data/phone «tel:0701740605»"],
      },
      {
        name: "a street address",
        text: body("Hon bor på Storgatan 12, 903 26 Umeå, sedan dess.\n"),
        reports: ["15:12 personal-data/address «Storgatan 12, 903 26 Umeå»"],
      },
      {
        name: "in a clause",
        text: motionText({ "att-satser": list("att ringa 070-174 06 05.") }),
        reports: ["8:15 personal-data/phone «070-174 06 05»"],
      },
      {
        name: "in a role",
        text: motionText({ undertecknare: list("namn: Anna Exempel\n    roll: ledamot, 070-174 06 05") }),
        reports: ["12:20 personal-data/phone «070-174 06 05»"],
      },
    ],
  },
  "path-inside": {
    accepts: [
      {
        name: "a file beside the motion",
        text: motionText({ bilagor: "[{fil: karta.pdf}, {fil: bilder/../foto.png}]" }),
      },
    ],
    rejects: [
      {
        name: "out of the folder",
        text: motionText({ bilagor: "[{fil: ../hemligt.pdf}]" }),
        reports: ["13:17 path-inside/outside «../hemligt.pdf»"],
      },
      {
        name: "out by a way round",
        text: motionText({ bilagor: "[{fil: a/../../hemligt.pdf}]" }),
        reports: ["13:17 path-inside/outside «a/../../hemligt.pdf»"],
      },
      {
        name: "absolute",
        text: motionText({ bilagor: "[{fil: /etc/passwd}]" }),
        reports: ["13:17 path-inside/absolute «/etc/passwd»"],
      },
      {
        name: "absolute on Windows",
        text: motionText({ bilagor: "\n  - fil: C:\\karta.pdf" }),
        reports: ["14:10 path-inside/absolute «C:\\karta.pdf»"],
      },
      {
        name: "the other slash",
        text: motionText({ bilagor: "[{fil: bilder\\karta.pdf}]" }),
        reports: ["13:17 path-inside/backslash «bilder\\karta.pdf»"],
      },
    ],
  },
};
