import fc from "fast-check";
import type { Unit } from "../../src/formats/word/format/unit.ts";
import {
  changeText,
  type EditableDocx,
  isParagraph,
  newParagraph,
  openForEditing,
  renameStyles,
  splitRuns,
  styleOf,
  textOfXml,
  trackWord,
} from "./edit-docx.ts";
import { type BuiltSource, buildSource, renderSource } from "./merge-motion.ts";

/** A motion that is written in many ways, and its Word file. */
export const source: BuiltSource = buildSource(`---
# en anmärkning
kommun: Umeå
titel: Fler cykelplatser vid resecentrum   # rubriken
datum: 2026-11-23
ort: Umeå
yrkande: "Jag yrkar därför:"
att-satser:
  - att kommunen bygger 200 väderskyddade cykelplatser vid resecentrum.
  # den andra
  - "att kostnaden: 2 mkr, tas ur *investeringsramen* för 2027."
  - 'att förslaget ”prövas” redan i vår, tillsammans med tekniska nämnden.'
  - att kommunstyrelsen
    återkommer med en rapport om hur många som cyklar till tåget.
undertecknare:
  - namn: Anna Exempel
    parti: M
    epost: anna@example.org
---

Cykeln är för många det *snabbaste* sättet att ta sig till tåget,
men ställen är fulla redan klockan sju på morgonen.

## Bakgrund

Den som kommer senare låser fast sin cykel vid räcken och lyktstolpar. Det gör det **svårt** för den som ser dåligt.
<!-- en anteckning -->

> Cykelresorna ska bli fler, säger kommunens egen plan.

* platser med tak, som alltid är upptagna
* platser utan tak, som rostar sönder cyklarna

Se [kommunens plan](https://example.org/plan) och den tabell som nämnden redovisade i våras, med alla siffror från förra året.

### Kostnad

Kostnaden är liten jämfört med en ny bilparkering på samma plats.
`);

const original = openForEditing(renderSource(source));

/** Places where paragraphs of these kinds stand. */
const editable = original.children.flatMap((child, index) =>
  isParagraph(child) &&
  ["Normal", "Attsatsnumrerad", "Attsats", "ListBullet", "Heading1", "Quote"].includes(styleOf(child))
    ? [index]
    : [],
);

const word = fc.constantFrom(
  ..."cykel 200 kommunen *stjärna* _under_ a_b [hak] <tagg> kr: #etta ”citat” & \\ `kod` 1. – åäö 100\u00a0% å/ö - + slut. | ~~~ https://example.org".split(
    " ",
  ),
);
const words = fc.array(word, { minLength: 1, maxLength: 6 }).map((all) => all.join(" "));

/** What somebody does in Word. */
export type Change = (children: readonly string[]) => readonly string[];

/** The paragraph that has come to stand where another stood does not matter: any will do. */
const place = fc.nat(1000);

function at(children: readonly string[], seed: number): number {
  const open = children.flatMap((child, index) =>
    isParagraph(child) &&
    editable.some((place) => styleOf(original.children[place] ?? "") === styleOf(child)) &&
    textOfXml(child).trim() !== ""
      ? [index]
      : [],
  );
  return open[seed % open.length] ?? 0;
}

const replaceWord = fc.tuple(place, fc.nat(50), words).map(
  ([seed, nth, by]): Change =>
    (children) => {
      const index = at(children, seed);
      const found = textOfXml(children[index] ?? "")
        .split(/[\s]+/)
        .filter((each) => each !== "" && !/^att$/i.test(each));
      const target = found[nth % Math.max(1, found.length)] ?? "";
      return children.with(
        index,
        changeText(children[index] ?? "", (text) =>
          text
            .split(" ")
            .map((each) => (each === target ? by : each))
            .join(" "),
        ),
      );
    },
);

const appendWords = fc.tuple(place, words).map(
  ([seed, more]): Change =>
    (children) => {
      const index = at(children, seed);
      const paragraph = children[index] ?? "";
      return children.with(
        index,
        paragraph.replace(
          /(<\/w:t><\/w:r>)((?:(?!<w:t )[\s\S])*)$/,
          (_, close: string, rest: string) => ` ${more.replace(/[&<>]/g, "")}${close}${rest}`,
        ),
      );
    },
);

const addParagraph = fc.tuple(place, words).map(
  ([seed, text]): Change =>
    (children) => {
      const index = at(children, seed);
      const like = children[index] ?? "";
      const isClause = styleOf(like).startsWith("Attsats");
      return children.toSpliced(index + 1, 0, newParagraph(like, isClause ? `att\t${text}` : text));
    },
);

const deleteParagraph = place.map(
  (seed): Change =>
    (children) => {
      const index = at(children, seed);
      const isLastOfKind =
        children.filter((child) => isParagraph(child) && styleOf(child) === styleOf(children[index] ?? "")).length ===
        1;
      return isLastOfKind ? children : children.toSpliced(index, 1);
    },
);

const moveParagraph = fc.tuple(place, place).map(
  ([from, to]): Change =>
    (children) => {
      const index = at(children, from);
      const moved = children[index] ?? "";
      const rest = children.toSpliced(index, 1);
      const places = rest.flatMap((child, other) =>
        isParagraph(child) && styleOf(child) === styleOf(moved) && textOfXml(child).trim() !== "" ? [other] : [],
      );
      return places.length === 0 ? children : rest.toSpliced((places[to % places.length] ?? 0) + 1, 0, moved);
    },
);

const split = place.map(
  (seed): Change =>
    (children) => {
      const index = at(children, seed);
      return children.with(index, splitRuns(children[index] ?? ""));
    },
);

const track = fc.tuple(place, fc.nat(50), word).map(
  ([seed, nth, by]): Change =>
    (children) => {
      const index = at(children, seed);
      const found = textOfXml(children[index] ?? "")
        .split(/[ \t]+/)
        .filter((each) => each !== "" && !/^att$/i.test(each));
      return children.with(index, trackWord(children[index] ?? "", found[nth % Math.max(1, found.length)] ?? "", by));
    },
);

export const change: fc.Arbitrary<Change> = fc.oneof(
  replaceWord,
  appendWords,
  addParagraph,
  deleteParagraph,
  moveParagraph,
  split,
  track,
);

/** The Word file after changes, one after the other; `renamed` as a Swedish Word saves it. */
export function edit(changes: readonly Change[], renamed: boolean): EditableDocx {
  const edited = { ...original, children: changes.reduce((children, each) => each(children), original.children) };
  return renamed ? renameStyles(edited) : edited;
}

/** What units are and say, without their ids. */
export const saidBy = (units: readonly Unit[]): readonly unknown[] =>
  units.map(({ kind, level, ordered, text, rows }) => ({ kind, level, ordered, text, rows }));
