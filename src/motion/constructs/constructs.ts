import type { Construct } from "./construct.ts";

/** Everything that the body may hold, in the order in which a writer meets it. */
export const constructs: readonly Construct[] = [
  {
    name: "stycke",
    synonyms: ["brödtext", "paragraph"],
    title: { sv: "Stycken", en: "Paragraphs" },
    text: {
      sv: "Skriv som vanligt. En tom rad mellan styckena skiljer dem åt; en ensam radbrytning gör det inte, så raderna får vara hur långa eller korta som helst.",
      en: "Write as usual. An empty line separates paragraphs; a single line break does not, so lines may be of any length.",
    },
    example: `Cyklarna får inte plats vid stationen. Varje morgon står de
i gångbanan, och den som ser dåligt snubblar på dem.

Med tak och ordnade ställ ryms tre gånger så många.`,
  },
  {
    name: "rubrik",
    synonyms: ["mellanrubrik", "underrubrik", "rubriker", "heading"],
    title: { sv: "Rubriker", en: "Headings" },
    text: {
      sv: "Två nummertecken och ett mellanslag gör en rubrik, tre gör en underrubrik. Motionens egen rubrik skrivs inte här utan i fältet `titel`. En kort motion klarar sig utan rubriker.",
      en: "Two number signs and a space make a heading, three a heading below it. The motion's own title is not written here but in the field `titel`. A short motion does without headings.",
    },
    example: `## Bakgrund

Kommunen har haft en cykelplan sedan 2016.

### Det som återstår

Av planens tjugo åtgärder är elva gjorda.`,
  },
  {
    name: "betoning",
    synonyms: ["fetstil", "fet", "kursiv", "kursivt", "understruket", "emphasis"],
    title: { sv: "Kursivt och fetstil", en: "Italics and bold" },
    text: {
      sv: "En asterisk på var sida gör orden kursiva, två gör dem feta. Understrykning finns inte, för den som läser tar den för en länk.",
      en: "An asterisk on each side makes words italic, two make them bold. There is no underlining, since readers take it for a link.",
    },
    example: "Planen ska ange *när* varje åtgärd görs och **vem** som ansvarar för den.",
  },
  {
    name: "lista",
    synonyms: ["punktlista", "punkter", "listor"],
    title: { sv: "Punktlistor", en: "Lists" },
    text: {
      sv: "Ett bindestreck och ett mellanslag börjar varje punkt. Lämna en tom rad före listan. En punkt under en annan dras in med två mellanslag.",
      en: "A hyphen and a space begin each item. Leave an empty line before the list. An item below another is indented by two spaces.",
    },
    example: `Det här saknas vid stationen:

- tak över ställen
- belysning, framför allt
  - vid södra ingången
  - i gångtunneln
- plats för lastcyklar`,
  },
  {
    name: "numrering",
    synonyms: ["numrerad", "nummerlista", "siffror", "ordered"],
    title: { sv: "Numrerade listor", en: "Numbered lists" },
    text: {
      sv: "En siffra, en punkt och ett mellanslag börjar varje punkt. Förslagen till beslut skrivs inte så: de hör hemma i fältet `att-satser`.",
      en: "A number, a full stop and a space begin each item. The proposed decisions are not written so: they belong in the field `att-satser`.",
    },
    example: `Arbetet görs i tre steg:

1. Ställen vid norra ingången byts ut.
2. Taket byggs.
3. Belysningen i tunneln förnyas.`,
  },
  {
    name: "tabell",
    synonyms: ["tabeller", "kolumn", "kolumner", "table"],
    title: { sv: "Tabeller", en: "Tables" },
    text: {
      sv: "Lodräta streck skiljer kolumnerna åt. Den första raden är tabellens huvud, och raden under det består av bindestreck; ett kolon till höger där, `---:`, ställer kolumnens siffror till höger. Strecken behöver inte stå rakt under varandra. Ett stycke före tabellen som börjar med `Tabell:` blir dess rubrik.",
      en: "Upright bars separate the columns. The first row is the table's head, and the row below it is made of hyphens; a colon to the right there, `---:`, sets the column's figures to the right. The bars need not stand below each other. A paragraph before the table that begins with `Tabell:` becomes its caption.",
    },
    example: `Tabell: Vad åtgärderna kostar

| Åtgärd | Antal | Kostnad (kr) |
| --- | ---: | ---: |
| Cykelställ under tak | 10 | 650 000 |
| Belysning | 40 | 1 200 000 |
| **Summa** | | **1 850 000** |`,
  },
  {
    name: "bild",
    synonyms: ["bilder", "figur", "diagram", "foto", "image", "picture"],
    title: { sv: "Bilder", en: "Pictures" },
    text: {
      sv: "Lägg bilden (PNG eller JPEG) i samma mapp som motionen. Inom hakparenteserna står en beskrivning för den som inte kan se bilden: skriv vad bilden säger, med siffrorna om det är ett diagram. Den trycks inte, men utan den byggs motionen inte. Inom parentesen står filens namn och, om du vill, en bildtext inom citattecken.",
      en: "Put the picture (PNG or JPEG) in the motion's folder. In the square brackets stands a description for those who cannot see it: write what it says, with the figures if it is a diagram. It is not printed, but without it the motion is not built. In the parentheses stand the file's name and, if you wish, a caption in quotation marks.",
    },
    example: `![Av 1 240 elever går 31 procent till skolan, 27 procent cyklar,
13 procent åker buss och 29 procent skjutsas.](fardsatt.png "Färdsätt till skolan, 2026")`,
  },
  {
    name: "fotnot",
    synonyms: ["not", "fotnoter", "noter", "källa", "källor", "footnote"],
    title: { sv: "Fotnoter", en: "Footnotes" },
    text: {
      sv: "Skriv `[^` och ett eget kort namn och `]` där notens siffra ska stå, och noten själv var som helst i texten, på en egen rad som börjar med samma namn och ett kolon. Noterna numreras i ordning och hamnar längst ned på sidan.",
      en: "Write `[^`, a short name of your own and `]` where the note's number is to stand, and the note itself anywhere in the body, on a line of its own that begins with the same name and a colon. Notes are numbered in order and stand at the foot of the page.",
    },
    example: `Nästan vart tredje barn skjutsas till skolan.[^enkät]

[^enkät]: Egen enkät i september 2026 med svar från 1 240 elever.`,
  },
  {
    name: "länk",
    synonyms: ["länkar", "webbadress", "adress", "lank", "link"],
    title: { sv: "Länkar", en: "Links" },
    text: {
      sv: "Ord inom hakparenteser och adressen inom parentes. Adressen börjar med `https://`. Orden ska säga vart länken leder; skriv inte ”klicka här”.",
      en: "Words in square brackets and the address in parentheses. The address begins with `https://`. The words should say where the link leads; do not write “click here”.",
    },
    example: "Det framgår av [kommunens cykelplan](https://www.example.org/cykelplan).",
  },
  {
    name: "citat",
    synonyms: ["citera", "blockcitat", "quotation", "quote"],
    title: { sv: "Citat", en: "Quotations" },
    text: {
      sv: "En vinkel och ett mellanslag före varje rad gör ett eget citatstycke. Korta citat skrivs i texten med vanliga citattecken, ”så här”.",
      en: "An angle and a space before each line make a quotation of its own. Short ones are written in the text with quotation marks.",
    },
    example: `Elevrådet skrev till oss i våras:

> Vi vill kunna cykla själva. Det är läskigt vid den stora vägen,
> för bilarna stannar inte.`,
  },
  {
    name: "radbrytning",
    synonyms: ["ny-rad", "rad", "rader", "break"],
    title: { sv: "Ny rad i ett stycke", en: "A new line within a paragraph" },
    text: {
      sv: "Ett omvänt snedstreck sist på raden börjar en ny rad utan nytt stycke, till exempel i en adress.",
      en: "A backslash at the end of a line begins a new line without a new paragraph, for instance in an address.",
    },
    example: `Synpunkterna lämnas till\\
Tekniska nämnden\\
Stadshuset`,
  },
  {
    name: "språk",
    synonyms: ["engelska", "främmande-språk", "sprak", "language"],
    title: { sv: "Ord på andra språk", en: "Words in other languages" },
    text: {
      sv: "Hakparenteser runt orden och språkets kod inom klammer gör att en skärmläsare uttalar dem rätt: `en` engelska, `fi` finska, `se` nordsamiska, `de` tyska. På sidan syns ingen skillnad.",
      en: "Square brackets around the words and the language's code in braces let a screen reader say them rightly: `en` English, `fi` Finnish, `se` Northern Sami, `de` German. Nothing of it shows on the page.",
    },
    example: "Metoden kallas ibland [school streets]{lang=en} och har prövats i flera städer.",
  },
  {
    name: "kommentar",
    synonyms: ["kommentarer", "dolt", "comment"],
    title: { sv: "Kommentarer", en: "Comments" },
    text: {
      sv: "Det som står mellan `<!--` och `-->` är en anteckning till dig själv. Den kommer inte med i någon fil.",
      en: "What stands between `<!--` and `-->` is a note to yourself. It comes into no file.",
    },
    example: `Kostnaden ryms inom investeringsramen.

<!-- Fråga Bertil om siffran gäller 2027. -->`,
  },
];

/** The construct that goes by a word, whatever its case. */
export function findConstruct(word: string): Construct | undefined {
  const asked = word.toLowerCase();
  return constructs.find(({ name, synonyms }) => name === asked || synonyms.includes(asked));
}
