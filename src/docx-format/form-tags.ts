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

/** Custom property that says a file is a form. */
export const FORM_PROPERTY = "yrka.form";
