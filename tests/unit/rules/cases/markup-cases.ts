import { list, motionText } from "../../../support/motion-text.ts";
import type { RuleCases } from "./rule-cases.ts";

/** The body begins on line 14. */
const body = (markdown: string): string => motionText({}, markdown);

/** The clause begins on line 8, in column 5. */
const clause = (text: string): string => motionText({ "att-satser": list(text) });

export const markupCases: RuleCases = {
  "markup-intended": {
    accepts: [
      { name: "one star between numbers", text: body("Vi vill ha 2*5 platser.\n") },
      { name: "stars with spaces", text: body("Det är 2 * 5 och 3 * 4 platser.\n") },
      { name: "escaped stars", text: body("Vi vill ha 2\\*5 och 3\\*4 platser.\n") },
      { name: "underscores within words", text: body("Filen motion_2026_v2 och 5_000_000 kr.\n") },
      { name: "emphasis beside punctuation", text: body("(**fet**), *kursiv*, ”**citat**”: **slut**.\n") },
      { name: "a bold word before its ordinal", text: clause('"**att**₁ kommunen bygger en bro"') },
      { name: "code", text: body("Skriv `2*5*3`, `![a](b c)` och `[a][b]`.\n") },
      { name: "escaped brackets", text: body("Skriv \\[a\\](b c) så.\n") },
      { name: "sources by number", text: body("Det är känt [1][2].\n") },
      { name: "brackets in running text", text: body("Hon sa att ”den [bron] (som är ny) håller”.\n") },
      { name: "words in another language", text: body("Det är [fair enough]{lang=en}.\n") },
      { name: "a footnote", text: body("Text.[^scb]\n\n[^scb]: Källa.\n") },
      { name: "a note mark of two stars", text: body("Antalet är 5**.\n\n** Avser 2025.\n") },
      { name: "a note mark without a space", text: body("Antalet är 5**.\n\n**Avser 2025.\n") },
      { name: "note marks in one paragraph", text: body("Antalet är 5** av 10** här.\n") },
      { name: "a note of one star", text: body("*Avser 2025.\n") },
      {
        name: "a number sign",
        text: body("#1 på listan är cykeln, ##2 är bussen ändå\nnej.\n").replace("##2", "nr 2"),
      },
      { name: "one line with a bar", text: body("Kostnad | intäkt\n") },
      { name: "initials below one another", text: body("A. Exempel\nB. Exempel\n") },
      { name: "a line that a number happens to begin", text: body("Vi lämnade in den\n3. juni kom svaret.\n") },
      { name: "an underlined heading", text: body("Bakgrund\n--------\n\nText.\n") },
      { name: "a rule", text: body("Text.\n\n---\n\nMer text.\n") },
      { name: "a field below a rule", text: body("Text.\n\n---\n\ndatum: den 3 mars\n") },
      { name: "a language of code", text: body("```text\nkod\n```\n") },
      { name: "a plain title", text: motionText({ titel: "Fler cyklar [utom mopeder]" }) },
    ],
    rejects: [
      {
        name: "a number that is eaten",
        text: body("Vi vill ha 2*5 platser och 3*4 platser.\n"),
        reports: ["15:13 markup-intended/eaten-number «*»"],
      },
      {
        name: "a number whose end alone is eaten",
        text: body("Ring *21*0701 nu.\n"),
        reports: ["15:9 markup-intended/eaten-number «*»"],
      },
      {
        name: "a number that is eaten in a clause",
        text: clause("att 2*5 och 3*4 platser anläggs."),
        reports: ["8:10 markup-intended/eaten-number «*»"],
      },
      {
        name: "a number that is eaten in a cell",
        text: body("| Mått |\n| --- |\n| 2*3*4 m |\n"),
        reports: ["17:4 markup-intended/eaten-number «*»"],
      },
      {
        name: "letters that are eaten",
        text: body("Elev*innor och lärar*innor.\n"),
        reports: ["15:5 markup-intended/eaten «*»"],
      },
      {
        name: "an image with a space",
        text: body("![Ett torg](bild på torget.jpg)\n"),
        reports: ["15:1 markup-intended/image-space «![Ett torg](bild på torget.jpg)»"],
      },
      {
        name: "an address with a space",
        text: body("Se [rapporten](https://example.org/min rapport.pdf).\n"),
        reports: ["15:4 markup-intended/link-space «[rapporten](https://example.org/min rapport.pdf)»"],
      },
      {
        name: "a space before the address",
        text: body("Se [rapporten] (https://example.org).\n"),
        reports: ["15:4 markup-intended/link-gap «[rapporten] (https://example.org)»"],
      },
      {
        name: "a reference to nothing",
        text: body("Se [rapporten][r] och [den andra][].\n"),
        reports: ["15:4 markup-intended/reference «[rapporten][r]»", "15:23 markup-intended/reference «[den andra][]»"],
      },
      {
        name: "a footnote with a space in its name",
        text: body("Text [^scb 2025] och [^scb 2025].\n\n[^scb 2025]: Källa.\n"),
        reports: ["15:6 markup-intended/note-name «[^scb 2025]»"],
      },
      {
        name: "one that is taken for an address",
        text: body("Text [^scb 2025].\n\n[^scb 2025]: https://example.org\n"),
        reports: ["15:6 markup-intended/note-name «[^scb 2025]»"],
      },
      {
        name: "a footnote among the words",
        text: body("Text.^[En not.] Mer.\n"),
        reports: ["15:6 markup-intended/inline-note «^[»"],
      },
      {
        name: "half a link",
        text: body("Se [rapporten](https://example.org här.\n"),
        reports: ["15:14 markup-intended/left «](»"],
      },
      {
        name: "stars that are never closed",
        text: body("Det är **viktigt och bra.\n"),
        reports: ["15:8 markup-intended/stars-open «**»"],
      },
      {
        name: "stars behind punctuation",
        text: body("**fet:**text här.\n"),
        reports: ["15:1 markup-intended/stars «**»"],
      },
      {
        name: "one star behind punctuation",
        text: body("Det är *kursiv,*ord.\n"),
        reports: ["15:8 markup-intended/stars «*»"],
      },
      {
        name: "markup in the title",
        text: motionText({ titel: "Fler cyklar[^1]" }),
        reports: ["3:19 markup-intended/plain «[^»"],
      },
      {
        name: "markup in the lead-in",
        text: motionText({ yrkande: "Undertecknad **yrkar** att kommunfullmäktige beslutar" }),
        reports: ["6:23 markup-intended/plain «**»"],
      },
      {
        name: "a heading without its space",
        text: body("##Kostnad\n\nText.\n"),
        reports: ["15:1 markup-intended/heading «##»"],
      },
      {
        name: "a heading without its space below text",
        text: body("> Text.\n> ###Kostnad\n"),
        reports: ["16:3 markup-intended/heading «###»"],
      },
      {
        name: "a table without its rule",
        text: body("| A | B |\n| 1 | 2 |\n"),
        reports: ["15:1 markup-intended/table-rule «| A | B |»"],
      },
      {
        name: "a table with a rule for one column",
        text: body("| A | B |\n| --- |\n| 1 | 2 |\n"),
        reports: ["15:1 markup-intended/table-rule «| A | B |»"],
      },
      {
        name: "a list with letters",
        text: body("Vi vill lyfta\n\na) belysning,\nb) hastighet och\nc) skyltar.\n"),
        reports: ["17:1 markup-intended/list-letters «a)»"],
      },
      {
        name: "a list from 2",
        text: body("Vi vill:\n2. två\n3. tre\n"),
        reports: ["16:1 markup-intended/list-numbers «2.»"],
      },
      {
        name: "numbers in brackets",
        text: body("Vi vill:\n(1) ett\n(2) två\n"),
        reports: ["16:1 markup-intended/list-numbers «(1)»"],
      },
      {
        name: "a paragraph above a rule",
        text: body("Vi föreslår detta\n---\nNästa stycke.\n"),
        reports: ["15:1 markup-intended/underlined «Vi föreslår detta»"],
      },
      {
        name: "a sentence above a long rule",
        text: body("Vi föreslår detta.\n-------\n\nNästa stycke.\n"),
        reports: ["15:1 markup-intended/underlined «Vi föreslår detta.»"],
      },
      {
        name: "another motion's front matter",
        text: body("Text\n\n---\ntitel: Ny titel\n---\n\nMer.\n"),
        reports: ["18:1 markup-intended/front-matter «titel: Ny titel\n---»"],
      },
      {
        name: "another motion's front matter with lists",
        text: body("Text\n\n---\nkommun: Umeå\natt-satser:\n  - att bygga.\n---\n\nMer.\n"),
        reports: ["18:1 markup-intended/front-matter «kommun: Umeå\natt-satser:\n  - att bygga.\n---»"],
      },
      {
        name: "words behind a fence",
        text: body("``` Så här är det\nkod\n```\n"),
        reports: ["15:5 markup-intended/fence-words «Så här är det»"],
      },
    ],
  },
  "definition-used": {
    accepts: [
      { name: "an address of a link", text: body("Se [rapporten][1].\n\n[1]: https://example.org\n") },
      {
        name: "an address of a link that is its own label",
        text: body("Se [Rapporten].\n\n[rapporten]: https://example.org\n"),
      },
      { name: "an image", text: body("![Karta][k]\n\n[k]: karta.png\n") },
      { name: "a note to oneself", text: body("Text.\n\n[//]: # (ej klart)\n") },
      { name: "a footnote", text: body("Text.[^1]\n\n[^1]: SCB\n") },
    ],
    rejects: [
      {
        name: "one that no link uses",
        text: body("Text.\n\n[3]: https://example.org\n"),
        reports: ["17:1 definition-used/unused «[3]: https://example.org»"],
      },
      {
        name: "a source",
        text: body("Enligt rapporten [1] ökar det.\n\n[1]: SCB\n"),
        reports: ["17:1 definition-used/address «[1]: SCB»"],
      },
      {
        name: "one name twice",
        text: body("Se [a].\n\n[a]: https://example.org\n\n[A]: https://example.com\n"),
        reports: ["19:1 definition-used/duplicate «[A]: https://example.com»"],
      },
    ],
  },
  "number-kept": {
    accepts: [
      { name: "numbers in order", text: body("1. Ett\n2. Två\n3. Tre\n") },
      { name: "numbers in order from 4", text: body("4) Fyra\n5) Fem\n") },
      { name: "the same number each time", text: body("1. Ett\n1. Två\n1. Tre\n") },
      { name: "an escaped date", text: body("1. mars kom den.\n2. april kom svaret.\n\n15\\. maj beslutade de.\n") },
      { name: "clauses without numbers", text: motionText() },
      {
        name: "one clause that begins with a number",
        text: motionText({ "att-satser": list("att bygga.", "3. kap. gäller.") }),
      },
    ],
    rejects: [
      {
        name: "dates",
        text: body("1. mars kom den.\n2. april kom svaret.\n15. maj beslutade de.\n"),
        reports: ["17:1 number-kept/renumbered «15.»"],
      },
      {
        name: "a date by itself, below a list",
        text: body("13. Tretton\n\n24. december är sista dagen.\n"),
        reports: ["17:1 number-kept/renumbered «24.»"],
      },
      {
        name: "gaps",
        text: body("1. A\n2. B\n4. C\n5. D\n8. E\n"),
        reports: ["17:1 number-kept/renumbered «4.»", "19:1 number-kept/renumbered «8.»"],
      },
      {
        name: "clauses numbered twice the same",
        text: motionText({ "att-satser": list("1. att bygga.", "3. att måla.", "3. att riva.") }),
        reports: ["9:5 number-kept/clause «3.»"],
      },
      {
        name: "clauses numbered by hand, as a piece of advice",
        text: motionText({ "att-satser": list("(1) att bygga.", "(2) att måla.") }),
        reports: ["8:5 number-kept/typed «(1)»"],
      },
      {
        name: "clauses numbered behind att",
        text: motionText({ "att-satser": list("att1 bygga.", "att2 måla.") }),
        reports: ["8:8 number-kept/typed «1»"],
      },
    ],
  },
  "paragraph-intended": {
    accepts: [
      {
        name: "lines that are wrapped",
        text: body(
          "Kommunen har redan prövat avgiftsfria resor med gott resultat, säger nämnden.\nResandet ökade. Vi vill gå vidare med det och låta barnen åka utan kostnad. Det\nbehövs.\n",
        ),
      },
      {
        name: "a line wrapped behind an abbreviation",
        text: body("Det gäller kap.\nFem i planen och en hel del annat som står där.\n"),
      },
      { name: "a line broken on purpose", text: body("Anna Exempel.\\\nLedamot i nämnden.\n") },
      { name: "short lines", text: body("Anna Exempel\nLedamot\nUmeå\n") },
      { name: "lines of a dialogue", text: body("– Det behövs bänkar.\n") },
      {
        name: "a name that begins a wrapped line",
        text: body(
          "Det har vi länge talat om, och i går träffade vi ordföranden och nämndens\nAnna Exempel, som tyckte att frågan var viktig för hela kommunen och alla som bor\nhär.\n",
        ),
      },
    ],
    rejects: [
      {
        name: "sentences on lines of their own",
        text: body("Barn ska kunna åka buss. Det är viktigt.\nKommunen har prövat det förut, och resandet ökade.\n"),
        reports: ["16:1 paragraph-intended/paragraphs «Kommunen»"],
      },
      {
        name: "a heading between paragraphs",
        text: body(
          "Barn ska kunna åka buss. Det är viktigt.\nKostnad\nVi bedömer att kostnaden blir cirka två miljoner kronor.\n",
        ),
        reports: ["16:1 paragraph-intended/heading «Kostnad»"],
      },
      {
        name: "a heading above wrapped lines",
        text: body(
          "Bakgrund och syfte\nKommunen har redan prövat avgiftsfria resor med gott resultat, säger nämnden,\noch resandet ökade.\n",
        ),
        reports: ["15:1 paragraph-intended/heading «Bakgrund och syfte»"],
      },
      {
        name: "text below a list",
        text: body("- Torget.\nVi vill därför att kommunen bygger bänkar på torget.\n"),
        reports: ["16:1 paragraph-intended/paragraphs «Vi»"],
      },
    ],
  },
  "link-address": {
    accepts: [
      { name: "an address", text: body("Se [rapporten](https://example.org/a(2020).pdf).\n") },
      { name: "mail", text: body("Skriv till [växeln](mailto:info@example.org).\n") },
      { name: "a telephone", text: body("Ring [växeln](tel:+4690161000).\n") },
      { name: "in angle brackets", text: body("Se <https://example.org>.\n") },
    ],
    rejects: [
      {
        name: "round an image",
        text: body("[![Karta](k.png)](https://example.org)\n\nSe [![K](k.png)][a].\n\n[a]: https://example.org/b\n"),
        reports: [
          "15:1 link-address/image «[![Karta](k.png)](https://example.org)»",
          "17:4 link-address/image «[![K](k.png)][a]»",
        ],
      },
      {
        name: "no scheme",
        text: body("Se [oss](www.exempel.se) och [dem](exempel.se/om).\n"),
        reports: ["15:10 link-address/scheme «www.exempel.se»", "15:36 link-address/scheme «exempel.se/om»"],
      },
      {
        name: "no scheme in a clause",
        text: clause("att läsa [planen](www.exempel.se)."),
        reports: ["8:23 link-address/scheme «www.exempel.se»"],
      },
      {
        name: "no scheme in a definition",
        text: body("Se [oss][o].\n\n[o]: www.exempel.se\n"),
        reports: ["17:6 link-address/scheme «www.exempel.se»"],
      },
      {
        name: "mail without mailto",
        text: body("[Mejla](gun@example.org).\n"),
        reports: ["15:9 link-address/email «gun@example.org»"],
      },
      {
        name: "a heading",
        text: body("Se [bakgrunden](#bakgrund).\n\n## Bakgrund\n\nText.\n"),
        reports: ["15:17 link-address/fragment «#bakgrund»"],
      },
      { name: "nothing", text: body("Se [rapporten]().\n"), reports: ["15:4 link-address/empty «[rapporten]()»"] },
      {
        name: "a file",
        text: body("Se [bilagan](bilaga.pdf).\n"),
        reports: ["15:14 link-address/file «bilaga.pdf»"],
      },
      {
        name: "what cannot be followed safely",
        text: body("[Klick](javascript:alert) och [fil](file:///c/x).\n"),
        reports: ["15:9 link-address/kind «javascript:alert»", "15:37 link-address/kind «file:///c/x»"],
      },
      {
        name: "a title",
        text: body('Se [rapporten](https://example.org "SCB 2025").\n'),
        reports: ["15:37 link-address/title «SCB 2025»"],
      },
    ],
  },
};
