/** A fact with the page it was found on. No rule is without one. */
export type Sourced<T> = {
  readonly value: T;
  readonly source: string;
  /** The day on which the page was read, `YYYY-MM-DD`. */
  readonly read?: string | undefined;
  /** The page's own words. */
  readonly words?: string | undefined;
  readonly note?: string | undefined;
};

/**
 * The last time at which a motion may be handed in to be taken up at a meeting. Days are counted back from the meeting's; an hour of a weekday is
 * that of the week so many weeks before, or the last before the meeting.
 */
export type Deadline =
  | {
      readonly unit: "calendarDays" | "workingDays";
      readonly days: number;
      readonly atMeetingToo?: boolean | undefined;
    }
  | {
      readonly unit: "weekdayHour";
      readonly weekday: "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday";
      readonly hour: string;
      readonly weeksBefore?: number | undefined;
      readonly atMeetingToo?: boolean | undefined;
    }
  | { readonly unit: "atMeeting" };

/** Who may hand in. Where `substitute` is absent, the source says nothing of substitutes. */
export type Submitter = {
  readonly councillor: boolean;
  readonly substitute?: "whenServing" | "whenCouncillorAbsent" | "atMeetingOnly" | undefined;
};

/** In what form a motion is signed, and by how many at least. */
export type SigningRule = {
  readonly form: "ownHand" | "signedOrESigned" | "paperOriginal" | "written";
  readonly minSignatories?: number | undefined;
};

/** What a kommun says of motions, as far as it is known. Stated apart from the schema, so that the library's types need no other package. */
export type KommunRules = {
  readonly attachments?: Sourced<"allowed" | "forbidden"> | undefined;
  readonly submitter?: Sourced<Submitter> | undefined;
  readonly oneSubject?: Sourced<"required"> | undefined;
  readonly signature?: Sourced<SigningRule> | undefined;
  readonly deadline?: Sourced<Deadline> | undefined;
  readonly interpellationDeadline?: Sourced<Deadline> | undefined;
  readonly interpellationSignatories?: Sourced<number> | undefined;
  readonly interpellationSubmitter?: Sourced<Submitter> | undefined;
  readonly questionDeadline?: Sourced<Deadline> | undefined;
  readonly questionSignatories?: Sourced<number> | undefined;
  readonly questionSubmitter?: Sourced<Submitter> | undefined;
  readonly scope?: Sourced<"kommunalMatterOnly"> | undefined;
  readonly handlingTime?: Sourced<{ readonly months: number }> | undefined;
};

/** A kommun or a region: its names, and what it says of motions. */
export type Kommun = {
  readonly id: string;
  /** The official code of four or two digits; absent for one that only a project knows. */
  readonly code?: string;
  readonly name: string;
  readonly kind: "kommun" | "region";
  /** What the assembly is called: "Kommunfullmäktige". */
  readonly council: string;
  /** The assembly and its place: "Kommunfullmäktige i Umeå". */
  readonly addressee: string;
  /** The look its motions have by default; absent where none has been made. */
  readonly templateId?: string;
  /** How motions are handed in electronically; the source is the service's page. */
  readonly eService?: Sourced<{ readonly login?: string | undefined }>;
  readonly rules: KommunRules;
};

/** What a kommun says of one kind of document. */
export type RulesOfKind = {
  readonly deadline?: Sourced<Deadline> | undefined;
  readonly submitter?: Sourced<Submitter> | undefined;
  /** How many may sign at most. */
  readonly signatories?: Sourced<number> | undefined;
};

/** The kommun's rules for a kind; empty for kinds that have none. */
export function rulesOfKind(kind: string | undefined, rules: KommunRules | undefined): RulesOfKind {
  switch (kind) {
    case "motion":
      return { deadline: rules?.deadline, submitter: rules?.submitter };
    case "interpellation":
      return {
        deadline: rules?.interpellationDeadline,
        submitter: rules?.interpellationSubmitter,
        signatories: rules?.interpellationSignatories,
      };
    case "question":
      return {
        deadline: rules?.questionDeadline,
        submitter: rules?.questionSubmitter,
        signatories: rules?.questionSignatories,
      };
    default:
      return {};
  }
}
