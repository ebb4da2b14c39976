/** Fields that forms and letterheads put a label to. */
export type LabelledField = "title" | "item" | "date" | "case" | "addressee" | "people" | "party" | "other";

const LABELS: Readonly<Record<LabelledField, RegExp>> = {
  title:
    /^(?:rubrik|titel|(?:motion|fråga|interpellation|yrkande)\p{L}* (?:rubrik|titel|namn|ämne)|rubrik på \p{L}+|titel på \p{L}+|ämne\/rubrik|ämne|ärenderubrik|ärendemening)$/iu,
  item: /^ärende(?: \d+(?:\.\d+)*)?$/iu,
  date: /^(?:datum|inlämna[dt]|inlämningsdatum|skickat|daterad|dag)$/iu,
  case: /^(?:dnr|diarie(?:nummer|nr)|d\.?nr|beteckning)$/iu,
  addressee:
    /^(?:till|mottagare|adressat|besvaras av|(?:(?:motion|fråga|interpellation|yrkande|skrivelse)\p{L}* )?(?:ställ(?:s|d|t)|rikta(?:s|d|t)|adressera(?:s|d|t)|lämnas|inlämnas) till)$/iu,
  people:
    /^(?:motionär(?:er)?|inlämna[td] av|inlämnare|undertecknare|frågeställare|interpellant|förslagsställare|från|av|namn|yrkande från|väckt av|lämnas av|ställs av|ledamot|ledamöter|för- och efternamn|namn på \p{L}+|underskrift|medmotionärer?)$/iu,
  party: /^(?:parti|partier|grupp|partigrupp|partibeteckning|nomineringsgrupp|parti\/grupp)$/iu,
  other:
    /^(?:ärendenr|ärendenummer|ärende nr|sammanträde|sammanträdesdatum|handläggare|telefon|tel|e-?post|e-?mail|sida|kopia|kopia till|adress|org\.?nr|organ|instans|nämnd)$/iu,
};

export type Labelled = { readonly field: LabelledField; readonly label: string; readonly value: string };

/** `Datum: 11 maj 2026`, `Dnr RS 2026/417`, a label with its value below or beside it. */
export function readLabelled(label: string, value: string): Labelled | undefined {
  const bare = label
    .trim()
    .replace(/:$/, "")
    .replace(/ \([^()]{2,40}\)$/, "")
    .trimEnd();
  if (value.trim() === "") return undefined;
  for (const [field, pattern] of Object.entries(LABELS) as [LabelledField, RegExp][])
    if (pattern.test(bare)) return { field, label: bare, value: value.trim() };
  return undefined;
}

/** The same in one line of text. */
export function readLabelledLine(line: string): Labelled | undefined {
  const colon = /^([\p{L}][\p{L} .-]{0,28}(?: \d+(?:\.\d+)*)?)\s*:\s*(\S.*)$/su.exec(line);
  if (colon !== null) return readLabelled(colon[1] ?? "", colon[2] ?? "");
  const number = /^(dnr\.?|diarienr|diarienummer|ärende nr)\s+(\S.*)$/isu.exec(line);
  return number === null ? undefined : readLabelled((number[1] ?? "").replace(/\.$/, ""), number[2] ?? "");
}
