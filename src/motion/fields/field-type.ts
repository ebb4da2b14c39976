import type { Wording } from "../../ground/diagnostics/rule.ts";
import type { PlacedText } from "../../ground/text/placed-text.ts";
import type { Appearance } from "./appearance.ts";
import type { FieldDescription } from "./field-description.ts";

/** What a field holds. Plain data, from which its schema, its value's type, its name in templates and its JSON Schema are derived. */
export type FieldType =
  | TextType
  | DateType
  | ChoiceType
  | OneOrMoreType
  | ClausesType
  | GroupType
  | ListType
  | AnythingType;

/** Plain text. `among`: the only texts that mean something, in any case; a rule refuses others. */
export type TextType = { readonly type: "text"; readonly among?: readonly string[] };
/** `YYYY-MM-DD`. */
export type DateType = { readonly type: "date" };
/** A word of a closed set: the Swedish one is written, `value` is its name in the program. */
export type ChoiceType = { readonly type: "choice"; readonly of: readonly ChoiceWord[] };
export type ChoiceWord = { readonly value: string; readonly word: Wording };
/** One value or a list of them; read as a list. */
export type OneOrMoreType = { readonly type: "one-or-more"; readonly item: TextType | ChoiceType };
/** A list of inline Markdown. `begin`: what each usually begins with. `group`: the fields of an item that is a body with the clauses put to it. */
export type ClausesType = {
  readonly type: "clauses";
  readonly most: number;
  readonly begin: string;
  readonly group?: GroupType;
};
/** Fields of its own. The first is what an editor begins with. `needs` names what it cannot be read without, `anyOf` fields of which one has to be there. */
export type GroupType = {
  readonly type: "group";
  readonly fields: readonly FieldDescription[];
  readonly needs?: readonly string[];
  readonly anyOf?: readonly string[];
};
export type ListType = { readonly type: "list"; readonly item: GroupType; readonly most?: number };
/** Whatever the author likes, as nested texts, lists and maps. */
export type AnythingType = { readonly type: "anything" };

export const text = { type: "text" } as const;
export const date = { type: "date" } as const;

/** Date as `YYYY-MM-DD`, one that exists in the calendar. */
export type IsoDate = string & { readonly isIsoDate: true };

/** A date and its words. */
export type PlacedDate = { readonly value: IsoDate; readonly text: PlacedText };

/** A clause, and the body that its group puts it to. Clauses of one group have one and the same `body`, the very object. */
export type WrittenClause = { readonly text: PlacedText; readonly body?: PlacedText };

/** A word of a closed set and where it is written. */
export type PlacedChoice<Value extends string> = { readonly value: Value; readonly text: PlacedText };

/** The author's own keys, as nested texts, lists and maps. */
export type OwnValue = string | readonly OwnValue[] | { readonly [key: string]: OwnValue };

/** What is read from a value of the type. Lists are there also where the field is not. */
export type ValueOf<T extends FieldType> = T extends TextType
  ? PlacedText
  : T extends DateType
    ? PlacedDate
    : T extends ChoiceType
      ? PlacedChoice<T["of"][number]["value"]>
      : T extends OneOrMoreType
        ? readonly ValueOf<T["item"]>[]
        : T extends ClausesType
          ? readonly WrittenClause[]
          : T extends GroupType
            ? ValuesOf<T["fields"][number], AlwaysThere<T>>
            : T extends ListType
              ? readonly ValueOf<T["item"]>[]
              : OwnValue;

/** The values of fields by name, some of them always there. */
export type ValuesOf<F extends FieldDescription, Always extends string> = Simplified<
  { readonly [Each in F as Each["name"] & Always]: ValueOf<Each["type"]> } & {
    readonly [Each in F as Exclude<Each["name"], Always>]?: ValueOf<Each["type"]>;
  }
>;

/** The same as plain data: what of the fields may appear in one place. Clauses are data that the document makes. */
export type DataOf<T extends FieldType, Where extends Appearance, Clause> = T extends TextType | DateType
  ? string
  : T extends ChoiceType
    ? T["of"][number]["value"]
    : T extends OneOrMoreType
      ? readonly DataOf<T["item"], Where, Clause>[]
      : T extends ClausesType
        ? readonly Clause[]
        : T extends GroupType
          ? FieldData<T["fields"][number], AlwaysThere<T>, Where, Clause>
          : T extends ListType
            ? readonly DataOf<T["item"], Where, Clause>[]
            : unknown;

export type FieldData<F extends FieldDescription, Always extends string, Where extends Appearance, Clause> = Simplified<
  { readonly [Each in Allowed<F, Where> as Each["name"] & Always]: DataOf<Each["type"], Where, Clause> } & {
    readonly [Each in Allowed<F, Where> as Exclude<Each["name"], Always>]?: DataOf<Each["type"], Where, Clause>;
  }
>;

type Allowed<F extends FieldDescription, Where extends Appearance> = F extends FieldDescription
  ? Where extends F["appears"][number]
    ? F
    : never
  : never;

/** Names of lists, which are never absent. */
export type ListNames<F extends FieldDescription> = F extends { readonly type: OneOrMoreType | ClausesType | ListType }
  ? F["name"]
  : never;

type AlwaysThere<T extends GroupType> =
  | ListNames<T["fields"][number]>
  | (T extends { readonly needs: readonly (infer Name extends string)[] } ? Name : never);

type Simplified<T> = { [Key in keyof T]: T[Key] };
