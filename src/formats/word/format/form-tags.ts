/** Tags of the content controls of a form: what an author who stays in Word fills in. */
export const formTags = {
  title: "yrka.titel",
  kommun: "yrka.kommun",
  addressee: "yrka.till",
  date: "yrka.datum",
  place: "yrka.ort",
  body: "yrka.text",
  leadIn: "yrka.yrkande",
  clauses: "yrka.att-satser",
  name: "yrka.namn",
  party: "yrka.parti",
  role: "yrka.roll",
} as const;

export type FormField = keyof typeof formTags;

/** Words before and above fields: those of the form and not of the motion. */
export const formWords = {
  kind: "Motion",
  kommun: "Kommun eller region:",
  addressee: "Till:",
  place: "Ort:",
  date: "Datum:",
  bodyHelp: "Motiveringen. Mellanrubriker får formatmallen Rubrik 1.",
  leadInHelp: "Yrkandet. Lämna fältet tomt för ett vanligt yrkande.",
  clausesHelp: "Förslagen till beslut, ett stycke för varje att-sats.",
  signatoriesHelp: "Undertecknarna. Rader som inte behövs lämnas tomma.",
  name: "Namn:",
  party: "Parti:",
  role: "Roll:",
} as const;

/** Custom property that says a file is a form. */
export const FORM_PROPERTY = "yrka.form";
