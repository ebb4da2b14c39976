import { expect, it } from "vitest";
import { isProse } from "../../../../src/motion/fields/is-prose.ts";
import { readFacts } from "../../../../src/motion/read-facts.ts";
import { readSource } from "../../../../src/motion/source/read-source.ts";
import { swedish } from "../../../../src/rules/swedish/swedish.ts";
import { show } from "../../../support/motion-text.ts";

const text = `---
titel: Fler “platser”
yrkande: Vi yrkar - därför - att
att-satser:
  - att *kommunen* avsätter 1 000 kr
undertecknare:
  - namn: Anna - Exempel
---

Ett „ord“ och \`"kod"\`.

## Rubrik  här
`;

it("looks at title, lead-in, clauses and body, but not at names", () => {
  const { value } = readSource("x.md", text, isProse);
  const facts = value && readFacts(value)?.facts;
  expect(facts && swedish(facts, {}).map((each) => show(each, text))).toEqual([
    "2:13 quotes-swedish/foreign «“»",
    "3:19 dash-form/pause «-»",
    "3:28 dash-form/pause «-»",
    "10:5 quotes-swedish/foreign «„»",
    "12:10 spaces-single/several «  »",
    "5:30 no-break-space/several « »",
  ]);
});
