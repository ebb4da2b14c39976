import { describe, expect, it } from "vitest";
import { nextStep } from "../../../src/build/next-step.ts";
import { nextStepText } from "../../../src/interfaces/cli/next-step-text.ts";
import { openKommuner } from "../../../src/motion/kommun/find-kommun.ts";
import { motionHost, motionText, validMotion } from "../../support/motion-text.ts";

const kommuner = openKommuner(motionHost());

const stepOf = (fields: Readonly<Record<string, string>>) => nextStep(validMotion(motionText(fields)), kommuner);

const texts = (fields: Readonly<Record<string, string>>): readonly string[] => {
  const step = stepOf(fields);
  return step === undefined ? [] : [nextStepText(step, "sv"), nextStepText(step, "en")];
};

describe("the next step", () => {
  it("is the kommun's service, with the last day before the meeting", () => {
    expect(stepOf({ kommun: "Kramfors", sammanträde: "2026-12-14" })).toEqual({
      service: { url: "https://e-tjanster.kramfors.se/oversikt/overview/95", login: "e-legitimation" },
      deadline: {
        day: "2026-11-30",
        source: "https://e-tjanster.kramfors.se/oversikt/overview/95",
        atMeeting: "no",
      },
    });
    expect(texts({ kommun: "Kramfors", sammanträde: "2026-12-14" })).toEqual([
      "Lämna in: https://e-tjanster.kramfors.se/oversikt/overview/95 (e-legitimation), senast 30 november 2026",
      "Hand in: https://e-tjanster.kramfors.se/oversikt/overview/95 (e-legitimation), by 30 November 2026",
    ]);
  });

  it.each([
    [
      "a service alone, without a meeting",
      { kommun: "Kramfors" },
      [
        "Lämna in: https://e-tjanster.kramfors.se/oversikt/overview/95 (e-legitimation)",
        "Hand in: https://e-tjanster.kramfors.se/oversikt/overview/95 (e-legitimation)",
      ],
    ],
    [
      "working days, which pass over a holiday, and the meeting too",
      { kommun: "Härryda", sammanträde: "2027-01-11", datum: "2026-12-01" },
      [
        "Lämna in: https://tjanster.harryda.se/oversikt/overview/569 (e-legitimation), senast 30 december 2026, eller vid sammanträdet",
        "Hand in: https://tjanster.harryda.se/oversikt/overview/569 (e-legitimation), by 30 December 2026, or at the meeting",
      ],
    ],
    [
      "the meeting itself, with the page that says so",
      { kommun: "Tyresö", sammanträde: "2026-12-14" },
      [
        "Lämna in: senast vid sammanträdet 14 december 2026 (källa: http://insynsverige.se/tyreso-kf/protokoll?date=2015-12-17)",
        "Hand in: at the meeting of 14 December 2026 at the latest (source: http://insynsverige.se/tyreso-kf/protokoll?date=2015-12-17)",
      ],
    ],
    ["nothing where the kommun has said nothing", { kommun: "Umeå", sammanträde: "2026-12-14" }, []],
    ["nothing once the motion is handed in", { kommun: "Kramfors", inlämnad: "2026-11-24" }, []],
    ["nothing for what is said at the meeting", { kommun: "Kramfors", typ: "yrkande" }, []],
  ])("is %s", (_, fields, expected) => {
    expect(texts(fields)).toEqual(expected);
  });
});
