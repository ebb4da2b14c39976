import { describe, expect, it } from "vitest";
import { askDoubts, type DoubtPrompts } from "../../../../src/interfaces/cli/ask-doubts.ts";

const source = "---\n# osäker: ett?\ntitel: A\n# osäker: två?\nort: B\n# osäker: tre?\ntill: C\n---\n\nSkäl.\n";

/** A person that gives these answers, one a question: a text is typed. */
function person(...answers: readonly (string | undefined)[]): DoubtPrompts & { readonly asked: string[] } {
  const asked: string[] = [];
  let typed = "";
  return {
    asked,
    choose: async ({ question }, count) => {
      asked.push(`${count} ${question}`);
      const answer = answers[asked.length - 1];
      if (answer === undefined || answer === "accept" || answer === "later") return answer;
      typed = answer;
      return "change";
    },
    type: async () => typed,
  };
}

describe("askDoubts", () => {
  it("asks each doubt once, and writes what is answered", async () => {
    const someone = person("accept", "Umeå", "accept");
    expect(await askDoubts(source, someone)).toBe("---\ntitel: A\nort: Umeå\ntill: C\n---\n\nSkäl.\n");
    expect(someone.asked).toEqual(["1/3 ett?", "2/3 två?", "3/3 tre?"]);
  });

  it("leaves what is put off, and all that is left when the person breaks off", async () => {
    expect(await askDoubts(source, person("later", "accept", "later"))).toBe(source.replace("# osäker: två?\n", ""));
    expect(await askDoubts(source, person("accept", undefined))).toBe(source.replace("# osäker: ett?\n", ""));
  });
});
