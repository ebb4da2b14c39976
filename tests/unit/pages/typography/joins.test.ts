import { describe, expect, it } from "vitest";
import { joinAt } from "../../../../src/pages/typography/joins.ts";

/** `|` stands for the space asked about. */
function join(text: string): string {
  return joinAt(text.replace("|", " "), text.indexOf("|"));
}

describe("joinAt", () => {
  it.each([
    "enligt §|12 i lagen",
    "enligt 12|§ i lagen",
    "enligt 12|a § i lagen",
    "enligt 12 a|§ i lagen",
    "5 kap. 49–56|§§",
    "i 5|kap. 35 §",
    "i 5 kap.|35 §",
    "se s.|11",
    "(se s.|11)",
    "beslut nr|5",
    "kl.|18.00",
    "1|000 kr",
    "24|523 invånare",
    "1 000|kr",
    "12|%.",
    "2|mkr, tas ur",
    "3|km bort",
    "5|kWh",
    "den|3 mars",
    "den 3|mars",
    "den 3|mars,",
    "tel. 090-16|10 00",
    "t.|ex. skolor",
    "bl.|a. skolor",
    "bl|a skolor",
    "Moderaterna m.|fl.",
    "fr.|o. m. mars",
    "C.|J. L. Almqvist",
    "A.|Karlsson",
  ])("holds %s together strongly", (text) => {
    expect(join(text)).toBe("strong");
  });

  it.each([
    "20|miljoner kronor",
    "den|3:e i månaden",
    "mars|2027",
    "år|2027",
    "bilaga|2",
    "prop.|2022/23:100",
    "Anna Exempel|(M) yrkar",
    "Anna Exempel m.fl.|(S)",
    "Anna Exempel|m.fl. yrkar",
    "skolor|m.m. byggs",
    "Carl|XVI Gustaf",
    "(1)|den negativa",
    "a)|den negativa",
  ])("holds %s together weakly", (text) => {
    expect(join(text)).toBe("weak");
  });

  it.each(["till t.ex.|skolor", "dvs.|skolor", "s.k.|friskolor"])("rather keeps %s together", (text) => {
    expect(join(text)).toBe("soft");
  });

  it.each(["Ryssland|– Petrozavodsk", "yrkar att|: beslutar", "ord|- dels"])(
    "never begins a line with the mark in %s",
    (text) => {
      expect(join(text)).toBe("never");
    },
  );

  it.each([
    "kommunens|skolor",
    "Ryssland –|Petrozavodsk",
    "Sedan 2017|har",
    "under 2023|ska",
    "den|stora skolan",
    "kommunen.|Vi vill",
    "EU.|Det är",
    "och|Anna",
    "år|av arbete",
  ])("leaves %s free", (text) => {
    expect(join(text)).toBe("none");
  });

  it("asks about one space of several", () => {
    const text = "på 12 § i kap. 5";
    const spaces = [...text.matchAll(/ /g)].map(({ index }) => index);
    expect(spaces.map((space) => joinAt(text, space))).toEqual(["none", "strong", "none", "none", "strong"]);
  });
});
