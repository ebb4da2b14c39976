import type { ImportedSignatory } from "./imported-signatory.ts";
import type { NamedPerson } from "./people-line.ts";
import type { Reading } from "./readings.ts";

type Draft = { -readonly [Key in keyof ImportedSignatory]: ImportedSignatory[Key] };

/**
 * Put the lines of signatures together to people.
 *
 * | names side by side, parties below them   |  each party is that of the name above it
 * | parties side by side, names below them   |  the same
 * | For whom, and names below                |  all those below sign for it
 * | A party, and *genom* a name below        |  that person signs for it
 * | A party alone                            |  it signs, and no person
 */
export function collectSignatories(pieces: readonly Reading[]): readonly ImportedSignatory[] {
  return new Collector(pieces).people;
}

class Collector {
  readonly people: Draft[] = [];
  readonly #rows: readonly (readonly Reading[])[];
  /** People of the last row of names, by its columns. */
  #row: Draft[] = [];
  /** Whether nobody has been asked yet if `#onBehalfOf` is whom they sign for. */
  #isAsked = false;
  /** The parties of the row above names, by its columns. */
  #columns: readonly string[] = [];
  /** For whom those sign that come. */
  #onBehalfOf: string | undefined;

  constructor(pieces: readonly Reading[]) {
    this.#rows = rowsOf(pieces);
    for (const [index, row] of this.#rows.entries()) this.#take(row, index);
  }

  #take(row: readonly Reading[], index: number): void {
    const areDetails = row.every(
      ({ people }) => people === undefined || people.type === "party" || people.type === "role",
    );
    if (row.length > 1 && areDetails && row.length === this.#row.length) {
      for (const [column, piece] of row.entries())
        this.#detail(
          piece,
          [this.#row[column]].flatMap((person) => person ?? []),
        );
      return;
    }
    const below = this.#rows[index + 1];
    const areParties = row.every(({ people }) => people?.type === "party");
    if (row.length > 1 && areParties && below?.length === row.length && areNames(below)) {
      this.#columns = row.flatMap(({ people }) => (people?.type === "party" ? [people.party] : []));
      return;
    }
    const columns = this.#columns;
    this.#columns = [];
    if (columns.length > 0) {
      this.#row = row.flatMap((piece, column) =>
        this.#one(piece, index).map((person) => withParty(person, columns[column] ?? "")),
      );
      return;
    }
    const names: Draft[] = [];
    for (const piece of row) names.push(...this.#one(piece, index));
    if (names.length > 0) this.#row = names;
  }

  #one(piece: Reading, index: number): readonly Draft[] {
    const { people, plain, labelled } = piece;
    switch (people?.type) {
      case "people":
        return people.via === true ? this.#via(people.people) : this.#add(people.people, this.#onBehalfOf);
      case "behalf-and-people":
        return this.#add(people.people, people.onBehalfOf);
      case "behalf":
        this.#behalf(people.onBehalfOf, index);
        return [];
      case "party":
        this.#party(people.party, piece, index);
        return [];
      default:
        if (people === undefined && labelled?.field === "party" && this.#row.length > 0) {
          for (const person of this.#row) person.party ??= labelled.value;
          return [];
        }
        if (people === undefined && labelled === undefined && this.people.length === 0 && this.#hasNamesAfter(index)) {
          this.#onBehalfOf = plain;
          this.#isAsked = true;
          return [];
        }
        if (people === undefined && (labelled !== undefined || this.#row.length === 0))
          this.people.push({ onBehalfOf: labelled?.value ?? plain, doubts: ["är detta den som lämnar in?"] });
        else this.#detail(piece, this.#row);
        return [];
    }
  }

  #add(people: readonly NamedPerson[], onBehalfOf: string | undefined): readonly Draft[] {
    const drafts: Draft[] = people.map((person) => ({
      ...person,
      ...(onBehalfOf === undefined
        ? {}
        : { onBehalfOf, doubts: person.doubts.filter((doubt) => doubt !== "partiet saknas") }),
    }));
    const [first] = drafts;
    if (this.#isAsked && first !== undefined)
      first.doubts = [...first.doubts, `skriver de under för ”${this.#onBehalfOf}”?`];
    this.#isAsked = false;
    this.people.push(...drafts);
    return drafts;
  }

  /** Who signs for the party before. */
  #via(people: readonly NamedPerson[]): readonly Draft[] {
    const before = this.people.at(-1);
    const isParty = before !== undefined && before.name === undefined;
    if (isParty) this.people.pop();
    return this.#add(people, isParty ? before.onBehalfOf : this.#onBehalfOf);
  }

  #behalf(onBehalfOf: string, index: number): void {
    const last = this.#row.at(-1);
    if (this.#hasNamesAfter(index)) this.#onBehalfOf = onBehalfOf;
    else if (last !== undefined && last.onBehalfOf === undefined) last.onBehalfOf = onBehalfOf;
    else this.people.push({ onBehalfOf, doubts: [NO_PERSON] });
  }

  #party(party: string, piece: Reading, index: number): void {
    const without = this.#row.filter((person) => person.party === undefined);
    if (without.length > 0 && this.#onBehalfOf === undefined) this.#detail(piece, without);
    else if (this.#hasNamesAfter(index)) this.#onBehalfOf = party;
    else
      for (const each of party.split(/\s{0,9},\s{0,9}|\s{1,9}och\s{1,9}/u))
        this.people.push({ onBehalfOf: each, doubts: [] });
  }

  /** A party or role of people above. What no list knows is a party where others have theirs in the same place. */
  #detail({ people, plain }: Reading, above: readonly Draft[]): void {
    const known = people?.type === "party" ? people.party : people?.type === "role" ? people.party : undefined;
    const role = people?.type === "role" ? people.role : undefined;
    const isParty = people === undefined && this.#rows.some((row) => row.some((each) => each.people?.type === "party"));
    for (const person of above) {
      const doubts: string[] =
        above.length > 1 && this.#row === above && people !== undefined ? [`gäller ”${plain}” alla?`] : [];
      if (known !== undefined) person.party ??= known;
      if (role !== undefined) person.role = joined(person.role, role);
      if (people === undefined && isParty && person.party === undefined) {
        person.party = plain;
        doubts.push(`är ”${plain}” ett parti?`);
      } else if (people === undefined) {
        person.role = joined(person.role, plain);
        doubts.push(`är ”${plain}” en roll?`);
      }
      person.doubts = [
        ...person.doubts.filter((doubt) => !(doubt === "partiet saknas" && person.party !== undefined)),
        ...doubts,
      ];
    }
  }

  #hasNamesAfter(index: number): boolean {
    return this.#rows.slice(index + 1).some((row) => row.some(({ people }) => people?.type === "people"));
  }
}

function areNames(row: readonly Reading[]): boolean {
  return row.every(({ people }) => people?.type === "people");
}

function withParty(person: Draft, party: string): Draft {
  person.party ??= party;
  person.doubts = person.doubts.filter((doubt) => doubt !== "partiet saknas");
  return person;
}

const NO_PERSON = "ett parti utan person; vem skriver under?";

function joined(before: string | undefined, more: string): string {
  return before === undefined ? more : `${before}, ${more}`;
}

/** Pieces beside each other. */
function rowsOf(pieces: readonly Reading[]): readonly (readonly Reading[])[] {
  const rows: Reading[][] = [];
  for (const piece of pieces) {
    const last = rows.at(-1)?.[0];
    const isBeside =
      last !== undefined && last.block === piece.block && last.line === piece.line && last.column !== piece.column;
    if (isBeside) rows.at(-1)?.push(piece);
    else rows.push([piece]);
  }
  return rows;
}
