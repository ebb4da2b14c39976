import type { KindFacts } from "./kinds.ts";

/** The name of the kind at the beginning of a title. */
export type KindLabel = {
  /** As written, with what follows it up to the subject. */
  readonly label: string;
  /** The rest of the title. */
  readonly subject: string;
  /** What joins the subject to a case title: "om", "angående", "för", "mot", "att"; absent where a colon does. */
  readonly joint?: string;
  /** *Motion om …*: an ordinary phrase rather than a label. */
  readonly isPhrase: boolean;
};

const JOINTS: Readonly<Record<string, string>> = {
  "ang.": "angående",
  ang: "angående",
  "avs.": "avseende",
  "gäll.": "gällande",
  att: "om att",
};

const ABOUT = "till förmån för|om|angående|ang\\.?|avseende|avs\\.|gällande|rörande|beträffande|för|mot|att";
const TO_OR_FROM = "(?!till förmån)(?:till|från|av)\\s+(?:\\S+\\s+){0,8}?";

/**
 * Find the name of a kind at the beginning of a title, in any of the ways in which people write it.
 *
 * | Motion om fler broar; Motion angående, gällande …     | a phrase
 * | Motion ang. broar; Motion för, mot, att …             | a phrase with another joint
 * | Motion: Fler broar; Motion – Fler broar               | a label
 * | Motion till kommunfullmäktige om broar; Motion från … | to whom or by whom, which the case says already
 */
export function kindLabel(title: string, { names }: KindFacts): KindLabel | undefined {
  const plain = title.replace(/\s+/g, " ");
  const isOne = [...names, "yrkande"].find((name) => plain.toLowerCase().startsWith(name));
  if (isOne === undefined) return undefined;
  const after = plain.slice(isOne.length);
  const mark = /^ ?[:–—-] ?(?=\S)/.exec(after);
  const phrase = new RegExp(`^ (${TO_OR_FROM})?(${ABOUT}) (?=\\S)`, "i").exec(after);
  if (mark !== null && !(mark[0] === "-")) {
    const end = isOne.length + mark[0].length;
    const inner = new RegExp(`^(${ABOUT}) (?=\\S)`, "i").exec(plain.slice(end));
    return found(plain, end + (inner?.[0].length ?? 0), inner?.[1], false);
  }
  if (phrase === null) return undefined;
  const joint = (phrase[2] ?? "").toLowerCase();
  const isPhrase = phrase[1] === undefined && !/^(?:ang\.?|avs\.)$/.test(joint);
  return found(plain, isOne.length + phrase[0].length, joint, isPhrase);
}

function found(title: string, end: number, joint: string | undefined, isPhrase: boolean): KindLabel {
  const small = joint?.toLowerCase();
  return {
    label: title.slice(0, end),
    subject: title.slice(end),
    ...(small !== undefined && { joint: JOINTS[small] ?? small }),
    isPhrase,
  };
}
