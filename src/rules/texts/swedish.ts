import type { Rule } from "../../ground/diagnostics/rule.ts";

export const swedishRules = {
  "quotes-swedish": {
    severity: "warning",
    why: {
      sv: "På svenska står samma citattecken före och efter: ”så här”, och ’så här’ inne i ett citat. Tecken som “ och „ är engelska och tyska.",
      en: "In Swedish the same quotation mark stands before and after: ”like this”, and ’like this’ inside a quotation. Marks such as “ and „ are English and German.",
    },
    messages: {
      foreign: {
        reason: { sv: "Citattecknen {found} är inte svenska", en: "The quotation marks {found} are not Swedish" },
        hint: {
          sv: "skriv {wanted} på båda sidor; `yrka fix` gör det",
          en: "write {wanted} on both sides; `yrka fix` does it",
        },
      },
      straight: {
        reason: { sv: "Raka citattecken i löpande text", en: "Straight quotation marks in running text" },
        hint: { sv: "skriv ” på båda sidor; `yrka fix` gör det", en: "write ” on both sides; `yrka fix` does it" },
      },
    },
  },
  "quotes-balanced": {
    severity: "info",
    why: {
      sv: "Ett citat som börjar men aldrig slutar gör att läsaren inte vet vems orden är.",
      en: "When a quotation begins and never ends, the reader cannot know whose words they are.",
    },
    messages: {
      unpaired: {
        reason: { sv: "Ett citattecken utan sin motsvarighet", en: "A quotation mark without its fellow" },
        hint: {
          sv: "sätt ut det andra citattecknet, eller ta bort det här",
          en: "put in the other quotation mark, or remove this one",
        },
      },
    },
  },
  "no-break-space": {
    severity: "info",
    why: {
      sv: "Tal, datum och paragrafer läses lättast på en och samma rad. Den färdiga PDF:en håller ihop dem ändå, men i Word gör bara ett hårt mellanslag det.",
      en: "Numbers, dates and paragraphs are easiest to read on one line. The finished PDF keeps them together anyway, but in Word only a no-break space does.",
    },
    messages: {
      one: {
        reason: { sv: "En rad kan brytas inne i `{words}`", en: "A line may end inside `{words}`" },
        hint: { sv: "skriv ett hårt mellanslag; `yrka fix` gör det", en: "write a no-break space; `yrka fix` does it" },
      },
      several: {
        reason: {
          sv: "En rad kan brytas inne i `{words}` och på andra ställen i stycket, {count} i allt",
          en: "A line may end inside `{words}` and elsewhere in the paragraph, {count} in all",
        },
        hint: { sv: "skriv hårda mellanslag; `yrka fix` gör det", en: "write no-break spaces; `yrka fix` does it" },
      },
    },
  },
  "spaces-single": {
    severity: "info",
    why: {
      sv: "Mellan ord står ett mellanslag, och inget före komma eller punkt. Extra mellanslag brukar komma med när text klistras in.",
      en: "One space stands between words, and none before a comma or full stop. Others usually come along with pasted text.",
    },
    messages: {
      several: {
        reason: { sv: "Flera mellanslag i följd", en: "Several spaces in a row" },
        hint: { sv: "låt ett vara kvar; `yrka fix` gör det", en: "leave one; `yrka fix` does it" },
      },
      "before-mark": {
        reason: { sv: "Ett mellanslag före `{mark}`", en: "A space before `{mark}`" },
        hint: { sv: "ta bort mellanslaget; `yrka fix` gör det", en: "remove the space; `yrka fix` does it" },
      },
    },
  },
  "dash-form": {
    severity: "info",
    why: {
      sv: "Tankstreck (–) står med mellanslag vid en paus och utan mellanslag i intervall: 200–300. Bindestreck (-) hör hemma inne i ord.",
      en: "An en dash (–) stands with spaces at a pause and without in a range: 200–300. A hyphen (-) belongs inside words.",
    },
    messages: {
      pause: {
        reason: { sv: "`{found}` som tankstreck", en: "`{found}` in the place of a dash" },
        hint: { sv: "skriv ` {wanted} `; `yrka fix` gör det", en: "write ` {wanted} `; `yrka fix` does it" },
      },
      range: {
        reason: { sv: "Bindestreck i intervallet `{found}`", en: "A hyphen in the range `{found}`" },
        hint: { sv: "skriv `{wanted}`; `yrka fix` gör det", en: "write `{wanted}`; `yrka fix` does it" },
      },
    },
  },
  "invisible-characters": {
    severity: "warning",
    why: {
      sv: "Tecken som inte syns följer lätt med inklistrad text. De gör att ord och namn inte går att söka fram, och att skärmläsare läser fel.",
      en: "Characters that do not show come along easily with pasted text. They keep words and names from being found, and make screen readers misread.",
    },
    messages: {
      "zero-width": {
        reason: {
          sv: "Osynligt tecken i `{word}`, {count} i stycket",
          en: "An invisible character in `{word}`, {count} in the paragraph",
        },
        hint: { sv: "ta bort det; `yrka fix` gör det", en: "remove it; `yrka fix` does it" },
      },
      "soft-hyphen": {
        reason: {
          sv: "Mjukt bindestreck, som inte syns, i `{word}`, {count} i stycket",
          en: "A soft hyphen, which does not show, in `{word}`, {count} in the paragraph",
        },
        hint: {
          sv: "ta bort det, programmet avstavar själv; `yrka fix` gör det",
          en: "remove it, the program hyphenates by itself; `yrka fix` does it",
        },
      },
      decomposed: {
        reason: {
          sv: "Bokstav och accent som skilda tecken i `{word}`, {count} i stycket",
          en: "A letter and its mark as separate characters in `{word}`, {count} in the paragraph",
        },
        hint: { sv: "skriv bokstaven på nytt; `yrka fix` gör det", en: "type the letter anew; `yrka fix` does it" },
      },
    },
  },
  readability: {
    severity: "info",
    why: {
      sv: "En motion ska kunna läsas av alla den angår. Långa meningar och många långa ord gör den svårare att läsa och att besluta om.",
      en: "A motion is to be read by all it concerns. Long sentences and many long words make it harder to read and to decide on.",
    },
    messages: {
      "long-sentence": {
        reason: { sv: "Meningen har {count} ord", en: "The sentence has {count} words" },
        hint: {
          sv: "dela upp den i två; över {limit} ord är svårt att följa",
          en: "divide it in two; above {limit} words it is hard to follow",
        },
      },
      difficult: {
        reason: {
          sv: "Texten är mycket svår att läsa, med läsbarhetsindex {lix}",
          en: "The text is very hard to read, with a readability index (LIX) of {lix}",
        },
        hint: {
          sv: "skriv kortare meningar och enklare ord; sikta under {limit}",
          en: "write shorter sentences and plainer words; aim below {limit}",
        },
      },
    },
  },
} as const satisfies Record<string, Rule>;
