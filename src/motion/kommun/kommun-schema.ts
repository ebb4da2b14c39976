import * as z from "../validation/zod.ts";

const id = z.string().check(z.regex(/^[a-z0-9][a-z0-9-]*$/));
const source = z.string().check(z.regex(/^https?:\/\/\S+$/));
const note = z.optional(z.string());
/** The day on which somebody read the page, and its own words, so that the next one can see what has changed. */
const read = z.optional(z.iso.date());
const words = z.optional(z.string());
const number = z.pipe(z.string().check(z.regex(/^\d{1,3}$/)), z.transform(Number));
const flag = z.pipe(
  z.enum(["true", "false"]),
  z.transform((text) => text === "true"),
);

/** A fact of a kommun file: nothing without the page it was found on. */
function sourced<T extends z.ZodMiniType>(value: T) {
  return z.optional(z.strictObject({ value, source, read, words, note }));
}

/** Handing in at the meeting may be allowed too, when the motion does not have to be on its agenda. */
const atMeetingToo = z.optional(flag);

/** Days are counted back from the day of the meeting. An hour of a weekday is that of the week so many weeks before, or the last before the meeting. */
export const deadline = z.discriminatedUnion("unit", [
  z.strictObject({ unit: z.literal("calendarDays"), days: number, atMeetingToo }),
  z.strictObject({ unit: z.literal("workingDays"), days: number, atMeetingToo }),
  z.strictObject({
    unit: z.literal("weekdayHour"),
    weekday: z.enum(["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]),
    hour: z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/)),
    weeksBefore: z.optional(number),
    atMeetingToo,
  }),
  z.strictObject({ unit: z.literal("atMeeting") }),
]);

export const submitter = z.strictObject({
  councillor: flag,
  substitute: z.optional(z.enum(["whenServing", "whenCouncillorAbsent", "atMeetingOnly"])),
});

export const kommunRules = z.strictObject({
  attachments: sourced(z.enum(["allowed", "forbidden"])),
  submitter: sourced(submitter),
  oneSubject: sourced(z.literal("required")),
  signature: sourced(
    z.strictObject({
      form: z.enum(["ownHand", "signedOrESigned", "paperOriginal", "written"]),
      minSignatories: z.optional(number),
    }),
  ),
  deadline: sourced(deadline),
  interpellationDeadline: sourced(deadline),
  interpellationSignatories: sourced(number),
  interpellationSubmitter: sourced(submitter),
  questionDeadline: sourced(deadline),
  questionSignatories: sourced(number),
  questionSubmitter: sourced(submitter),
  scope: sourced(z.literal("kommunalMatterOnly")),
  handlingTime: sourced(z.strictObject({ months: number })),
});

/** A file `kommuner/<id>.yml`. */
export const kommunSchema = z.strictObject({
  id,
  name: z.string(),
  kind: z.optional(z.enum(["kommun", "region"])),
  council: sourced(z.string()),
  template: z.optional(id),
  eService: sourced(z.strictObject({ login: z.optional(z.string()) })),
  rules: z.optional(kommunRules),
  /** Kept for people: the program does not act on them. */
  facts: z.optional(z.record(z.string(), z.strictObject({ value: z.unknown(), source, read, words, note }))),
});

/** Names of the keys, by the key that holds them; those of the file under the empty name. */
export const KOMMUN_KEYS: Readonly<Record<string, readonly string[]>> = {
  "": Object.keys(kommunSchema.shape),
  rules: Object.keys(kommunRules.shape),
};
