import type { Words } from "./swedish.ts";
import type { swedishHandIn } from "./swedish-hand-in.ts";

export const englishHandIn: Pick<Words, keyof typeof swedishHandIn> = {
  versions: "Earlier versions",
  noVersions: "There are no earlier versions of the last day.",
  versionsHelp: "Choose a time",
  versionDifference: "Lines with − are there now, lines with + were there then.",
  takeVersion: "Bring the version back",
  autoSave: "Save by itself",
  handIn: "Hand in",
  show: "Show",
  checkStates: { done: "Done", missing: "Missing", advice: "Consider" },
  checkComplete: "Everything that is needed is filled in",
  checkWarnings: "Look through them; they do not stop you.",
  checkDoubts: (count) =>
    `${count} ${count === 1 ? "place is" : "places are"} marked "osäker" since the text was imported`,
  checkDeadline: (day, hour) => `The last day is ${day}${hour === undefined ? "" : ` at ${hour}`}`,
  checkLate: "It has passed.",
  checkMeetingUnknown: "Say which meeting the motion is meant for, and the last day can be told",
  checkSignatories: (count, least) => `At least ${least} signatories are needed here; the motion has ${count}`,
  checkSign: (count) => (count === 1 ? "1 signature is needed" : `${count} signatures are needed`),
  checkAttachments: "Send the attachments along",
  checkUnsaved: "The motion is not saved",
  handInFiles: "Files",
  handInFilesHelp: "The PDF is what is handed in. The Word file is for those who work on the text.",
  howIn: (authority) => (authority === "" ? "How to hand it in" : `How to hand it in at ${authority}`),
  howUnknown: (authority) =>
    authority === ""
      ? "Say which kommun it is for. Most often a motion is sent to the registrar by e-mail, or handed over at the meeting."
      : `We do not know how ${authority} wants it. Most often a motion is sent to the registrar by e-mail, or handed over at the meeting.`,
  byService: (login) =>
    login === undefined
      ? "It is handed in through the kommun's service."
      : `It is handed in through the kommun's service, with ${login}.`,
  toService: "Open the service",
  signatureRules: {
    ownHand: "It is to be signed by hand.",
    signedOrESigned: "It is to be signed, by hand or electronically.",
    paperOriginal: "The original is to be handed in on paper.",
    written: "It is to be in writing; no signature is required.",
  },
  accordingTo: "According to",
  mailHeading: "Words for an e-mail",
  mailText: "Text of the e-mail",
  subject: "Subject",
  copyMail: "Copy the text",
  copySubject: "Copy the subject",
  openMail: "Open in the mail program",
  handedInToday: "I have handed it in today",
  markedAsHandedIn: (day) => `The motion is marked as handed in ${day}.`,
  looks: "Look",
  chooseLook: "Choose",
  usualLook: "The kommun's or the office's",
  noMiniature: "Cannot be shown",
};
