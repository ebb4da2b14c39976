import { type Diagnostic, problem } from "../../ground/diagnostics/diagnostic.ts";
import { defineRule } from "../../ground/diagnostics/rule.ts";
import { LETTER } from "../../ground/text/letters.ts";
import { placeOf } from "../../ground/text/placed-text.ts";
import { fixUnlessQuoted, type RunningText } from "./running-text.ts";

export const lawCurrent = defineRule("law-current", {
  severity: "info",
  why: {
    sv: "En hänvisning till en upphävd lag eller ett fel nummer gör att den som svarar inte hittar bestämmelsen, eller läser fel. Lagrum skrivs 5 kap. 22 § kommunallagen.",
    en: "A reference to a repealed act or a wrong number keeps those who answer from finding the provision, or makes them read another. Provisions are written 5 kap. 22 § kommunallagen.",
  },
  messages: {
    repealed: {
      reason: { sv: "`{found}` gäller inte längre", en: "`{found}` is no longer in force" },
      hint: {
        sv: "hänvisa till {instead}, eller skriv att det är den tidigare lagen",
        en: "refer to `{instead}`, or write that it is the earlier act",
      },
    },
    number: {
      reason: { sv: "{law} har inte numret {found}", en: "{law} does not have the number {found}" },
      hint: { sv: "skriv {law} ({expected})", en: "write {law} ({expected})" },
    },
    form: {
      reason: {
        sv: "Lagrummet i `{found}` är inte skrivet på vanligt sätt",
        en: "The provision in `{found}` is not written the usual way",
      },
      hint: {
        sv: "skriv till exempel `5 kap. 22 § kommunallagen`",
        en: "write for instance `5 kap. 22 § kommunallagen`",
      },
    },
    glued: {
      reason: {
        sv: "Mellanslag saknas vid paragraftecknet i `{found}`",
        en: "No space at the section sign in `{found}`",
      },
      hint: { sv: "skriv `{wanted}`; `yrka fix` gör det", en: "write `{wanted}`; `yrka fix` does it" },
    },
  },
});

/** Repealed acts by number, with what is in force instead. */
const REPEALED: Readonly<Record<string, string>> = {
  "1977:179": "kommunallagen (2017:725)",
  "1991:900": "kommunallagen (2017:725)",
  "1998:204": "dataskyddsförordningen, (EU) 2016/679",
  "1973:289": "dataskyddsförordningen, (EU) 2016/679",
  "1985:1100": "skollagen (2010:800)",
  "1987:10": "plan- och bygglagen (2010:900)",
  "1980:620": "socialtjänstlagen (2025:400)",
  "2001:453": "socialtjänstlagen (2025:400)",
  "1980:100": "offentlighets- och sekretesslagen (2009:400)",
  "1992:1528": "lagen (2016:1145) om offentlig upphandling",
  "2007:1091": "lagen (2016:1145) om offentlig upphandling",
  "2007:1092": "lagen (2016:1146) om upphandling inom försörjningssektorerna",
  "1986:223": "förvaltningslagen (2017:900)",
  "1982:763": "hälso- och sjukvårdslagen (2017:30)",
  "1996:1596": "bibliotekslagen (2013:801)",
};

/** Names of repealed acts that no act in force has. */
const REPEALED_NAMES: readonly (readonly [pattern: RegExp, instead: string])[] = [
  [
    /(?<![A-Za-zÀ-ÖØ-öø-ӿ-])(?:PUL|PuL|[Pp]ersonuppgiftslagens?)(?![A-Za-zÀ-ÖØ-öø-ӿ])/g,
    "dataskyddsförordningen, (EU) 2016/679",
  ],
  [
    /(?<![A-Za-zÀ-ÖØ-öø-ӿ-]|offentlighets- och )[Ss]ekretesslagens?(?![A-Za-zÀ-ÖØ-öø-ӿ])/g,
    "offentlighets- och sekretesslagen (2009:400)",
  ],
];

/** Acts in force, by the name that a number follows in brackets. */
const IN_FORCE: Readonly<Record<string, string>> = {
  kommunallagen: "2017:725",
  skollagen: "2010:800",
  "plan- och bygglagen": "2010:900",
  socialtjänstlagen: "2025:400",
  förvaltningslagen: "2017:900",
  "offentlighets- och sekretesslagen": "2009:400",
  miljöbalken: "1998:808",
  diskrimineringslagen: "2008:567",
  "hälso- och sjukvårdslagen": "2017:30",
  bibliotekslagen: "2013:801",
  alkohollagen: "2010:1622",
  arbetsmiljölagen: "1977:1160",
  språklagen: "2009:600",
  vallagen: "2005:837",
};

const NUMBER = /(?<![\d:/-])((?:19|20)\d\d:\d{1,4})(?![\d:/-])/g;
const NAMED_NUMBER = new RegExp(
  `(?<![${LETTER}-])(${Object.keys(IN_FORCE).join("|")})[ \\u00a0]\\(((?:19|20)\\d\\d:\\d{1,4})\\)`,
  "giu",
);
const NAME_FIRST =
  /(?<![A-Za-zÀ-ÖØ-öø-ӿ-])(?:[A-Za-zÀ-ÖØ-öø-ӿ]{3,30}(?:lagen|balken)|KL|PBL|SoL)(?: \((?:19|20)\d\d:\d{1,4}\))?,?[ \u00a0](?:kap\.?|kapitel)[ \u00a0]?\d{1,2}(?:,?[ \u00a0](?:§§?[ \u00a0]?|paragraf(?:en)?[ \u00a0])\d{1,3})?/giu;
const GLUED = /(?<=\d)§|§(?=\d)/g;

/** What says that the writer knows the act to be repealed. */
const KNOWN_TO_BE_OLD =
  /tidigare|gamla|äldre|dåvarande|då gällande|upphäv|upphör|ersatt|ersätt|gällde|numera|längre|års|fram till|föregångare|historisk|på den tiden|år (?:19|20)\d\d/i;

/**
 * Find references to acts that are repealed, with a wrong number, or not in the usual form.
 *
 * Silent about an act that the sentence calls old.
 *
 * Reports: `law-current`.
 */
export function checkLawCurrent(running: RunningText): readonly Diagnostic[] {
  const { text } = running;
  const { value } = text;
  const report = (message: "repealed" | "number" | "form", at: number, found: string, values: Record<string, string>) =>
    problem(lawCurrent, message, placeOf(text, at, at + found.length), { values: { found, ...values } });
  const repealed = (at: number, found: string, instead: string) =>
    KNOWN_TO_BE_OLD.test(sentenceAround(value, at, found.length)) ? [] : [report("repealed", at, found, { instead })];
  const byNumber = [...value.matchAll(NUMBER)].flatMap(({ index, 0: found }) => {
    const instead = REPEALED[found];
    return instead === undefined ? [] : repealed(index, found, instead);
  });
  const byName = REPEALED_NAMES.flatMap(([pattern, instead]) =>
    [...value.matchAll(pattern)]
      .filter(({ index, 0: found }) => !isNumbered(value, index + found.length))
      .flatMap(({ index, 0: found }) => repealed(index, found, instead)),
  );
  const wrongNumbers = [...value.matchAll(NAMED_NUMBER)].flatMap(({ index, 0: whole, 1: law = "", 2: found = "" }) => {
    const expected = IN_FORCE[law.toLowerCase()] ?? "";
    if (found === expected || REPEALED[found] !== undefined) return [];
    return [report("number", index + whole.length - found.length - 1, found, { law, expected })];
  });
  const forms = [...value.matchAll(NAME_FIRST)].map(({ index, 0: found }) => report("form", index, found, {}));
  return [...byNumber, ...byName, ...wrongNumbers, ...forms, ...glued(running)];
}

/** Whether the name's own number follows, which is reported by itself. */
function isNumbered(text: string, end: number): boolean {
  const number = /^[ \u00a0]\(((?:19|20)\d\d:\d{1,4})\)/.exec(text.slice(end, end + 14))?.[1];
  return number !== undefined && REPEALED[number] !== undefined;
}

/** Some hundred characters of the sentence around a reference. */
function sentenceAround(text: string, at: number, length: number): string {
  const before = text.slice(Math.max(0, at - 120), at);
  const after = text.slice(at + length, at + length + 120);
  const start = Math.max(
    before.lastIndexOf("! "),
    before.lastIndexOf("? "),
    before.search(/[a-zåäö]{3}\. [A-ZÅÄÖ][^.]*$/) + 3,
  );
  const end = /[a-zåäö)]{3}\.(?:\s|$)/.exec(after)?.index ?? after.length;
  return `${before.slice(Math.max(0, start))} ${after.slice(0, end)}`;
}

function glued(running: RunningText): readonly Diagnostic[] {
  const { text } = running;
  return [...text.value.matchAll(GLUED)].map(({ index }) => {
    const before = /\d{0,5}$/.exec(text.value.slice(Math.max(0, index - 5), index))?.[0] ?? "";
    const after = before === "" ? (/^§(\d+)/.exec(text.value.slice(index, index + 6))?.[1] ?? "") : "";
    const at = before === "" ? index + 1 : index;
    return problem(lawCurrent, "glued", placeOf(text, index - before.length, index + 1 + after.length), {
      values: { found: `${before}§${after}`, wanted: before === "" ? `§\u00a0${after}` : `${before}\u00a0§` },
      ...fixUnlessQuoted(running, [{ place: placeOf(text, at, at), text: "\u00a0" }]),
    });
  });
}
