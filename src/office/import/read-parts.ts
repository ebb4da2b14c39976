import { trimEndOf } from "../../ground/text/trim-end-of.ts";
import { splitAtt } from "../../motion/split-att.ts";
import { ASSEMBLY, OFFICE_HOLDER } from "./assembly.ts";
import type { BestReading } from "./best-reading.ts";
import { collectSignatories } from "./collect-signatories.ts";
import { type ImportBlock, textBlock } from "./import-block.ts";
import type { ImportedClause, ImportedItem, ImportedPart, ImportedValue } from "./imported-motion.ts";
import type { ImportedSignatory } from "./imported-signatory.ts";
import { type ItemLine, type Reading, titleOf } from "./readings.ts";
import { isSignatureNoise } from "./scanning-noise.ts";
import { type Role, roleOf, type State, zoneOf } from "./states.ts";
import type { Whole } from "./weights.ts";

/** What the best reading of a text says, part by part. */
export type ReadParts = {
  readonly asks: boolean;
  readonly kind?: ImportedValue;
  readonly title?: ImportedValue;
  readonly addressee?: ImportedValue;
  readonly date?: { readonly day: string; readonly written: string; readonly doubts: readonly string[] };
  readonly place?: ImportedValue;
  readonly received?: ImportedValue;
  readonly item?: ImportedItem;
  readonly leadIn?: ImportedValue;
  readonly caseNumbers: readonly string[];
  readonly clauses: readonly ImportedClause[];
  readonly signatories: readonly ImportedSignatory[];
  readonly body: readonly ImportedPart[];
  readonly told: readonly string[];
};

/** Readings that are this much worse than the best could as well be right. */
const CLOSE = 4;

export function partsOf(
  pieces: readonly Reading[],
  blocks: readonly ImportBlock[],
  reading: BestReading<State>,
  { asks, hasOperative }: Pick<Whole, "asks" | "hasOperative">,
): ReadParts {
  return new Parts(pieces, blocks, reading, asks, hasOperative).all();
}

class Parts {
  readonly #pieces: readonly Reading[];
  readonly #blocks: readonly ImportBlock[];
  readonly #reading: BestReading<State>;
  readonly #asks: boolean;
  readonly #hasOperative: boolean;
  readonly #roles: readonly Role[];

  constructor(
    pieces: readonly Reading[],
    blocks: readonly ImportBlock[],
    reading: BestReading<State>,
    asks: boolean,
    hasOperative: boolean,
  ) {
    this.#pieces = pieces;
    this.#blocks = blocks;
    this.#reading = reading;
    this.#asks = asks;
    this.#hasOperative = hasOperative;
    this.#roles = reading.states.map(roleOf);
  }

  all(): ReadParts {
    const kind = this.#kind();
    const title = this.#title();
    const addressee = this.#addressee();
    const { date, place, received } = this.#dates();
    const item = this.#item();
    const leadIn = this.#leadIn();
    return {
      asks: this.#asks,
      ...(kind && { kind }),
      ...(title && { title }),
      ...(addressee && { addressee }),
      ...(date && { date }),
      ...(place && { place }),
      ...(received && { received }),
      ...(item && { item }),
      ...(leadIn && { leadIn }),
      caseNumbers: [...new Set(this.#of("case").flatMap(([piece]) => piece.caseNumbers ?? []))],
      clauses: this.#clauses(),
      signatories: this.#signatories(),
      body: this.#body(),
      told: this.#told(),
    };
  }

  #of(...wanted: readonly Role[]): readonly (readonly [Reading, number])[] {
    return this.#pieces.flatMap((piece, index) => {
      const role = this.#roles[index];
      return role !== undefined && wanted.includes(role) ? [[piece, index] as const] : [];
    });
  }

  /** Whether a piece could nearly as well be something else. */
  #isClose(index: number, ...same: readonly Role[]): boolean {
    return this.#reading.margin(index, (state) => same.includes(roleOf(state))) < CLOSE;
  }

  #kind(): ImportedValue | undefined {
    const named = this.#of("kind", "title").find(([{ kindLine }]) => kindLine !== undefined);
    if (named !== undefined) return { text: named[0].kindLine?.kind ?? "", doubts: [] };
    if (!this.#asks) return undefined;
    return {
      text: "interpellation",
      doubts: ["är texten en interpellation? Den ställer frågor, men säger inte vad den är"],
    };
  }

  #title(): ImportedValue | undefined {
    const found = this.#of("title");
    const [first] = found;
    const others = this.#otherTitles();
    if (first === undefined) {
      const item = this.#of("item").find(([piece]) => piece.item?.title !== undefined);
      return item && { text: titleOf(item[0]), doubts: [] };
    }
    const text = found.map(([piece], index) => (index === 0 ? titleOf(piece) : piece.plain)).join(" ");
    const isClose = this.#isClose(first[1], "title") || others.length > 0;
    const alternatives = others.length === 0 ? "" : ` Annars kanske ${listed(others)}`;
    const to = / till (\S.{2,50})$/u.exec(text)?.[1];
    const isAddressed = to !== undefined && isBody(to) && this.#of("addressee").length === 0;
    return {
      text,
      doubts: [
        ...(isClose ? [`är titeln rätt?${alternatives}`] : []),
        ...(isAddressed
          ? [`hör ”till ${to}” till titeln, eller är det dit texten går? Då ska det stå efter till:`]
          : []),
      ],
    };
  }

  /** Lines that could nearly as well be the title. */
  #otherTitles(): readonly string[] {
    return this.#pieces
      .slice(0, 20)
      .flatMap((piece, index) =>
        this.#roles[index] !== "title" && this.#reading.loss(index, (state) => state === "title") < CLOSE
          ? [titleOf(piece)]
          : [],
      )
      .slice(0, 3);
  }

  #addressee(): ImportedValue | undefined {
    const found = this.#of("addressee");
    const said = this.#bodies(found)
      .map(([{ labelled, addressee, plain }]) =>
        labelled?.field === "addressee" ? labelled.value : (addressee ?? plain),
      )
      .filter((words) => words !== "");
    const inKind = this.#of("kind", "title").find(([{ kindLine }]) => kindLine?.addressee !== undefined);
    const own = inKind?.[0].kindLine?.addressee;
    if (said.length === 0) return own === undefined ? undefined : { text: own, doubts: [] };
    const isClose = found.some(([, index]) => this.#isClose(index, "addressee"));
    const also = own === undefined ? [] : [own];
    return {
      text: said.join(" "),
      doubts:
        isClose || also.length > 0
          ? [`är mottagaren rätt?${also.length === 0 ? "" : ` Annars kanske ${listed(also)}`}`]
          : [],
    };
  }

  /** A post box of an e-mail or a stamp is no addressee where another line names a body that the paper goes to. */
  #bodies(found: readonly (readonly [Reading, number])[]): readonly (readonly [Reading, number])[] {
    const apart = found.findIndex(([, index], at) => at > 0 && index !== (found[at - 1]?.[1] ?? 0) + 1);
    if (apart === -1) return found;
    const parts = [found.slice(0, apart), found.slice(apart)];
    if (/^i \p{Lu}/u.test(parts[1]?.[0]?.[0].plain ?? "")) return found;
    return parts.findLast((part) => part.some(([{ addressee, plain }]) => isBody(addressee ?? plain))) ?? found;
  }

  #dates(): Pick<ReadParts, "date" | "place" | "received"> {
    const lines = this.#of("date").flatMap(([piece, index]) =>
      piece.date === undefined ? [] : [{ line: piece.date, index }],
    );
    const own = lines.filter(({ line }) => line.isReceived !== true && line.date !== undefined);
    // The one beside a place, and of several the last: those of registers and meetings are above it.
    const dated = own.findLast(({ line }) => line.place !== undefined) ?? own.at(-1);
    const placed = dated?.line.place === undefined ? lines.findLast(({ line }) => line.place !== undefined) : dated;
    const received = lines.find(({ line }) => line.isReceived === true)?.line.date;
    const others = own.filter(({ line }) => line !== dated?.line && line.date !== dated?.line.date);
    const undated = lines.find(({ line }) => line.date === undefined);
    const doubts = [
      ...(dated !== undefined && this.#isClose(dated.index, "date") ? ["är datumet dokumentets eget?"] : []),
      ...(others.length > 0
        ? [`är datumet dokumentets eget? Annars kanske ${listed(others.map(({ line }) => line.written))}`]
        : []),
    ];
    return {
      ...(dated?.line.date === undefined
        ? {}
        : { date: { day: dated.line.date, written: dated.line.written, doubts } }),
      ...(placed?.line.place === undefined
        ? {}
        : {
            place: {
              text: placed.line.place,
              doubts: [
                ...(undated === undefined || dated !== undefined ? [] : [`vilken dag är ”${undated.line.written}”?`]),
                ...(placed.line.place.split(" ").length > 2 ? ["är orten rätt läst?"] : []),
              ],
            },
          }),
      ...(received === undefined
        ? {}
        : { received: { text: received, doubts: ["är detta dagen då texten lämnades in?"] } }),
    };
  }

  #item(): ImportedItem | undefined {
    // The title is told where it is the title of the whole.
    const lines = this.#of("item", "title").flatMap(([{ item }, index]): readonly ItemLine[] => {
      if (item === undefined) return [];
      const { title: _, ...numbers } = item;
      return [this.#roles[index] === "item" ? item : numbers];
    });
    const title = lines.find((line) => line.title !== undefined)?.title;
    const paragraph = lines.find((line) => line.paragraph !== undefined)?.paragraph;
    const caseNumber = lines.find((line) => line.caseNumber !== undefined)?.caseNumber;
    if (title === undefined && paragraph === undefined) return undefined;
    return {
      ...(title === undefined ? {} : { title }),
      ...(paragraph === undefined ? {} : { paragraph }),
      ...(caseNumber === undefined ? {} : { caseNumber }),
    };
  }

  #leadIn(): ImportedValue | undefined {
    const [found] = this.#of("lead-in");
    const [heading] = this.#of("op-heading");
    const [piece, index] = found ?? heading ?? [];
    if (piece === undefined || index === undefined) return undefined;
    const doubts: string[] = [];
    if (
      this.#isClose(index, "lead-in", "op-heading") ||
      (this.#reading.margin(index, isOpening) < CLOSE && piece.cut === "sentence")
    )
      doubts.push("är detta meningen som inleder satserna?");
    const isInside = this.#pieces[index + 1]?.block === piece.block && this.#roles[index + 1] === "clause";
    if (isInside && piece.cut === "sentence")
      doubts.push("är yrkandet rätt avgränsat? Det stod i samma mening som satserna");
    return { text: piece.plain.trim(), doubts: [...this.#ownDoubts(piece), ...doubts] };
  }

  #ownDoubts({ block, cut }: Reading): readonly string[] {
    return cut === "whole" ? (this.#blocks[block]?.doubts ?? []) : [];
  }

  #clauses(): readonly ImportedClause[] {
    const clauses: { text: string; doubts: string[]; body?: string }[] = [];
    let group: string | undefined;
    for (const [index, piece] of this.#pieces.entries()) {
      const role = this.#roles[index];
      if (role === "group") group = trimEndOf(piece.plain.trim(), ":");
      if (role === "clause") {
        const isWords = this.#reading.states[index] === "words";
        clauses.push({
          text: withoutLabelMarks(piece.markdown, piece.plain),
          doubts: [
            ...this.#ownDoubts(piece),
            ...(isWords || this.#isClose(index, "clause")
              ? [this.#asks ? "är detta en av frågorna?" : "är detta ett förslag till beslut?"]
              : []),
          ],
          ...(group !== undefined && { body: group }),
        });
      }
      const last = clauses.at(-1);
      if (role !== "more" || last === undefined) continue;
      const mark = piece.mark === undefined || /^[•–—*-]$/.test(piece.mark) ? "" : `${piece.mark} `;
      last.text = `${last.text} ${mark}${piece.markdown}`;
      last.doubts.push(
        ...this.#ownDoubts(piece),
        `hör ”${beginning(piece.plain)}” till satsen? Det stod som ett eget stycke`,
      );
    }
    return clauses;
  }

  #signatories(): readonly ImportedSignatory[] {
    const below = this.#of("person").filter(([, index]) => this.#zone(index) === "end");
    const above = this.#of("person").filter(([, index]) => this.#zone(index) !== "end");
    const fromTail = this.#doubted(below);
    const inKind = this.#of("kind", "title").flatMap(([{ kindLine }]) =>
      (kindLine?.people ?? []).map((person): ImportedSignatory => person),
    );
    const named = above.filter(([{ people: line }]) => line?.type === "people" || line?.type === "behalf-and-people");
    // A form has the party in a row of its own.
    const lacksParty = named.some(
      ([{ people: line, labelled }]) =>
        labelled !== undefined && line?.type === "people" && line.people.some(({ party }) => party === undefined),
    );
    const people = [
      ...named,
      ...above.filter((each) => lacksParty && each[0].labelled?.field === "party" && !named.includes(each)),
    ];
    const parties = above.filter((each) => !people.includes(each));
    if (fromTail.length > 0 || inKind.length > 0 || people.length > 0)
      return this.#together(fromTail, [...this.#doubted(people), ...inKind]);
    const senders =
      parties.length > 0 ? parties : this.#of("other").filter(([{ people: line }]) => line?.type === "party");
    return this.#doubted(senders);
  }

  /** Who is named above the text and below it is one; that the line above is told. */
  #together(below: readonly ImportedSignatory[], above: readonly ImportedSignatory[]): readonly ImportedSignatory[] {
    const signed = below.map((signatory) => {
      const same = above.find(({ name }) => name !== undefined && isSameName(name, signatory.name));
      if (same === undefined) return signatory;
      const party = signatory.party ?? same.party;
      const role = signatory.role ?? same.role;
      return {
        ...signatory,
        ...(party === undefined ? {} : { party }),
        ...(role === undefined ? {} : { role }),
        doubts: signatory.doubts.filter((doubt) => doubt !== "partiet saknas" || party === undefined),
      };
    });
    return [
      ...signed,
      ...above.filter(({ name }) => !below.some((each) => name !== undefined && isSameName(name, each.name))),
    ];
  }

  #doubted(pieces: readonly (readonly [Reading, number])[]): readonly ImportedSignatory[] {
    const isClose = pieces.some(([, index]) => this.#isClose(index, "person"));
    const signatories = collectSignatories(pieces.map(([piece]) => piece));
    return signatories.map((signatory, index) =>
      isClose && index === 0
        ? { ...signatory, doubts: [...signatory.doubts, "är undertecknarna rätt lästa?"] }
        : signatory,
    );
  }

  #zone(index: number): ReturnType<typeof zoneOf> {
    return zoneOf(this.#reading.states[index] ?? "body");
  }

  #body(): readonly ImportedPart[] {
    const parts: ImportedPart[] = [];
    const strays: ImportedPart[] = [];
    const piecesOf = new Map<
      number,
      { readonly piece: Reading; readonly role: Role | undefined; readonly at: number }[]
    >();
    for (const [at, piece] of this.#pieces.entries()) {
      const own = piecesOf.get(piece.block) ?? [];
      own.push({ piece, role: this.#roles[at], at });
      piecesOf.set(piece.block, own);
    }
    for (const [index, block] of this.#blocks.entries()) {
      const own = piecesOf.get(index) ?? [];
      const kept = own.filter(({ role }) => role === "body");
      const astray = own.filter(
        ({ piece, role, at }) => role === "other" && this.#zone(at) === "end" && !piece.isFurniture,
      );
      if (kept.length === own.length)
        parts.push({ block, doubts: [...block.doubts, ...this.#bodyDoubts(own.map(({ at }) => at))] });
      else if (kept.length > 0) parts.push(...this.#partly(block, own));
      for (const { piece } of astray)
        strays.push({
          block: textBlock(piece.plain, { markdown: piece.markdown }),
          doubts: [
            isSignatureNoise(piece.plain)
              ? `är ”${beginning(piece.plain)}” en namnteckning som lästes av en maskin? Ta bort raden, eller skriv namnet bland undertecknarna`
              : `var hör ”${beginning(piece.plain)}” hemma? Det stod efter satserna`,
          ],
        });
    }
    return [...parts, ...strays];
  }

  /** Body that could nearly as well be a clause. */
  #bodyDoubts(indexes: readonly number[]): readonly string[] {
    if (this.#hasOperative) return [];
    const isClause = indexes.some((at) => this.#pieces[at]?.att !== undefined && this.#isClose(at, "body"));
    return isClause ? ["är detta en att-sats?"] : [];
  }

  #partly(
    block: ImportBlock,
    own: readonly { readonly piece: Reading; readonly role: Role | undefined }[],
  ): readonly ImportedPart[] {
    if (own[0]?.piece.cut === "sentence") {
      const last = own.findIndex(({ role }) => role !== "body");
      const before = own
        .slice(0, last)
        .map(({ piece }) => piece.plain)
        .join(" ");
      const after = own
        .slice(last)
        .filter(({ role }) => role === "body")
        .map(({ piece }) => piece.plain)
        .join(" ");
      return [
        ...(before === "" ? [] : [{ block: beginningOf(block, before), doubts: block.doubts }]),
        ...(after === "" ? [] : [{ block: textBlock(after), doubts: [] }]),
      ];
    }
    return own
      .filter(({ role }) => role === "body")
      .map(({ piece }) => ({
        block: textBlock(piece.plain, {
          markdown: piece.markdown,
          ...(piece.mark === undefined ? {} : { mark: piece.mark }),
        }),
        doubts: [],
      }));
  }

  /** The texts around the motion, in order. */
  #told(): readonly string[] {
    const hasLeadIn = this.#of("lead-in").length > 0;
    const named = this.#signatories();
    const hasSigned = this.#of("person").some(([, index]) => this.#zone(index) === "end");
    const signed = collectSignatories(
      this.#of("person").flatMap(([piece, index]) => (this.#zone(index) === "end" ? [piece] : [])),
    );
    return this.#pieces.flatMap((piece, index) => {
      const role = this.#roles[index];
      if (role === "op-heading" && hasLeadIn) return [`”${piece.plain}” stod över yrkandet`];
      if (role === "other" && piece.people !== undefined && isNamed(piece, named)) return [];
      if (role === "other" && (this.#zone(index) !== "end" || piece.isFurniture))
        return [`runt texten stod ”${piece.plain}”`];
      if (role === "item" && piece.item?.title === undefined && piece.item?.body !== undefined)
        return [`överst stod ”${piece.plain}”`];
      const isTwice = role === "person" && this.#zone(index) !== "end" && isAmong(piece, signed);
      if (isTwice || hasMore(role, piece)) return [`överst stod ”${piece.plain}”`];
      if (piece.kindLine?.sender !== undefined && !isAmongParties(piece.kindLine.sender, named))
        return [`överst stod ”${piece.plain}”`];
      if (role === "kind" && piece.kindLine?.number !== undefined) return [`överst stod ”${piece.plain}”`];
      if (role === "addressee" && !this.#bodies(this.#of("addressee")).some(([, at]) => at === index))
        return [`överst stod ”${piece.plain}”`];
      if (role === "date" && piece.date?.date === undefined) return [`i texten stod ”${piece.plain}”`];
      const isUsed = this.#zone(index) === "end" || !hasSigned || piece.people?.type !== "behalf";
      if (role === "person" && this.#zone(index) !== "end" && piece.people?.type === "role")
        return [`runt texten stod ”${piece.plain}”`];
      if (role === "person" && !(isUsed && isNamed(piece, named))) return [`runt texten stod ”${piece.plain}”`];
      return [];
    });
  }
}

/** Whether what a line of people says is among the signatories. */
function isNamed({ people, plain }: Reading, signatories: readonly ImportedSignatory[]): boolean {
  const said = signatories.flatMap(({ name, party, role, onBehalfOf }) => [name, party, role, onBehalfOf]);
  const has = (words: string): boolean => said.some((each) => each?.toLowerCase().includes(words.toLowerCase()));
  if (people === undefined) return has(plain);
  if (people.type === "party") return people.party.split(/\s{0,9},\s{0,9}|\s{1,9}och\s{1,9}/u).every(has);
  if (people.type === "behalf") return has(people.onBehalfOf);
  if (people.type === "role") return has(people.role);
  return people.people.every(({ name }) => has(name));
}

/** Whether a line says more than its field holds: an address, a time of day, the number of an item. */
function hasMore(role: Role | undefined, { labelled, item, kindLine, plain }: Reading): boolean {
  if (role === "person") return labelled !== undefined && plain.includes("@");
  if (role === "date") return /\d[.:]\d\d$/.test(plain) && labelled !== undefined;
  const title = item?.title ?? kindLine?.title;
  const hasTitle = role === "item" || role === "title" || (role === "kind" && kindLine?.number === undefined);
  return hasTitle && title !== undefined && /\d/.test(plain.replace(title, ""));
}

function isAmongParties(party: string, signatories: readonly ImportedSignatory[]): boolean {
  return signatories.some((each) => each.party === party || each.onBehalfOf === party);
}

/** Whether somebody that a line of people names is among those who have signed. */
function isAmong({ people }: Reading, signed: readonly ImportedSignatory[]): boolean {
  if (people?.type !== "people") return false;
  return people.people.some(({ name }) => signed.some((each) => isSameName(name, each.name)));
}

/** Whether words name a body or who answers for one. */
function isBody(words: string): boolean {
  return ASSEMBLY.test(words) || OFFICE_HOLDER.test(words);
}

function isSameName(name: string, other: string | undefined): boolean {
  const bare = (words: string): string => words.toLowerCase().replace(/ m\.? ?fl\.?$/u, "");
  return other !== undefined && bare(name) === bare(other);
}

function isOpening(state: State): boolean {
  const role = roleOf(state);
  return role === "lead-in" || role === "op-heading";
}

/** What stays of a block of Markdown keeps its marks: they are counted from its beginning. */
function beginningOf(block: ImportBlock, earlier: string): ImportBlock {
  const cut = block.markdown.indexOf(earlier.slice(-24));
  const { plain, markdown, unit } = textBlock(earlier);
  const kept = cut === -1 ? markdown : block.markdown.slice(0, cut + earlier.slice(-24).length);
  const { raw: _, ...rest } = block;
  return { ...rest, plain, unit: { ...block.unit, text: unit.text }, markdown: kept };
}

/** The leading *att* is set off by the template: emphasis that the file puts on it goes. */
function withoutLabelMarks(markdown: string, plain: string): string {
  const label = splitAtt(plain)?.label;
  if (label === undefined) return markdown;
  return markdown.replace(
    /^([*_]{1,3})(att[\d₀-₉]?)(\s*)\1(\s*)/iu,
    (_, _mark, att: string, a: string, b: string) =>
      `${att}${a || b || (/^[\d₀-₉]/u.test(markdown.slice(_.length)) ? "" : " ")}`,
  );
}

function beginning(words: string): string {
  return words.length > 40 ? `${words.slice(0, 40).replace(/\s\S*$/, "")} …` : words;
}

function listed(texts: readonly string[]): string {
  return texts.map((text) => `”${text}”`).join(" eller ");
}
