export const swedishHandIn = {
  versions: "Tidigare versioner",
  noVersions: "Det finns inga tidigare versioner från det senaste dygnet.",
  versionsHelp: "Välj en tidpunkt",
  versionDifference: "Rader med − finns nu, rader med + fanns då.",
  takeVersion: "Ta fram versionen",
  autoSave: "Spara av sig själv",
  handIn: "Lämna in",
  show: "Visa",
  checkStates: { done: "Klart", missing: "Saknas", advice: "Tänk på" },
  checkComplete: "Allt som behövs är ifyllt",
  checkWarnings: "Se igenom dem; de hindrar inte.",
  checkDoubts: (count: number): string =>
    count === 1
      ? "1 ställe är märkt ”osäker” sedan texten hämtades in"
      : `${count} ställen är märkta ”osäker” sedan texten hämtades in`,
  checkDeadline: (day: string, hour: string | undefined): string =>
    `Sista dag är ${day}${hour === undefined ? "" : ` klockan ${hour}`}`,
  checkLate: "Den har passerat.",
  checkMeetingUnknown: "Skriv vilket sammanträde motionen är tänkt för, så räknas sista dagen ut",
  checkSignatories: (count: number, least: number): string =>
    `Här behövs minst ${least} undertecknare; motionen har ${count}`,
  checkSign: (count: number): string => (count === 1 ? "1 namnteckning behövs" : `${count} namnteckningar behövs`),
  checkAttachments: "Skicka med bilagorna",
  checkUnsaved: "Motionen är inte sparad",
  handInFiles: "Filer",
  handInFilesHelp: "PDF:en är den som lämnas in. Word-filen är till för den som ska arbeta vidare i texten.",
  howIn: (authority: string): string => (authority === "" ? "Så lämnas den in" : `Så lämnas den in i ${authority}`),
  howUnknown: (authority: string): string =>
    authority === ""
      ? "Skriv vilken kommun motionen gäller. Vanligast är att skicka den till kommunens registrator med e-post, eller lämna den på sammanträdet."
      : `Vi känner inte till hur ${authority} vill ha den. Vanligast är att skicka den till registratorn med e-post, eller lämna den på sammanträdet.`,
  byService: (login: string | undefined): string =>
    login === undefined ? "Den lämnas in i kommunens e-tjänst." : `Den lämnas in i kommunens e-tjänst, med ${login}.`,
  toService: "Öppna e-tjänsten",
  signatureRules: {
    ownHand: "Den ska vara undertecknad för hand.",
    signedOrESigned: "Den ska vara undertecknad, för hand eller med e-underskrift.",
    paperOriginal: "Originalet ska lämnas på papper.",
    written: "Den ska vara skriftlig; underskrift krävs inte.",
  },
  accordingTo: "Enligt",
  mailHeading: "Text till ett e-brev",
  mailText: "E-brevets text",
  subject: "Ämne",
  copyMail: "Kopiera texten",
  copySubject: "Kopiera ämnet",
  openMail: "Öppna i e-postprogrammet",
  handedInToday: "Jag har lämnat in den i dag",
  markedAsHandedIn: (day: string): string => `Motionen är märkt som inlämnad ${day}.`,
  looks: "Utseende",
  chooseLook: "Välj",
  usualLook: "Kommunens eller kansliets",
  noMiniature: "Kan inte visas",
};
