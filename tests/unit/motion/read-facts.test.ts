import { expect, it } from "vitest";
import { placeOf } from "../../../src/ground/text/placed-text.ts";
import { readFacts } from "../../../src/motion/read-facts.ts";
import { checkText } from "../../support/motion-text.ts";

const lines = `  - att ärendet avgörs i dag.
  - instans: I kommunstyrelsen: Göteborg
    # allt
    att-satser:
      - att platserna räknas
        varje år.
      - "att räkningen redovisas."
  - { att-satser: [att platserna blir 200.], instans: Kommunfullmäktige }
`;

it.each([
  ["in lines and between brackets", `att-satser:\n${lines}`],
  ["with CRLF", `att-satser:\n${lines}`.replaceAll("\n", "\r\n")],
  ["not indented", `att-satser:\n${lines}`.replaceAll("\n  ", "\n")],
])("reads groups of clauses as one list, each clause with its body: %s", (_, written) => {
  const text = `---\ntitel: X\n${written}---\n`;
  const clauses = readFacts(checkText(text).syntax)?.facts.clauses ?? [];
  expect(clauses.map(({ ordinal, text: words, body }) => [ordinal, words.value, body?.value])).toEqual([
    [1, "att ärendet avgörs i dag.", undefined],
    [2, "att platserna räknas varje år.", "I kommunstyrelsen: Göteborg"],
    [3, "att räkningen redovisas.", "I kommunstyrelsen: Göteborg"],
    [4, "att platserna blir 200.", "Kommunfullmäktige"],
  ]);
  expect(clauses[1]?.body).toBe(clauses[2]?.body);
  const [, , , last] = clauses;
  const { start, end } = last === undefined ? { start: 0, end: 0 } : placeOf(last.text);
  expect(text.slice(start, end)).toBe("att platserna blir 200.");
});
