import type { KeepingFault } from "../keeping/store.ts";

const keepingFaults: Readonly<Record<KeepingFault, string>> = {
  full: "Det får inte plats mer. Spara en kopia av allt och ta bort något på datorn.",
  denied: "Webbläsaren släppte inte in sidan. Försök igen och svara ja.",
  gone: "Mappen finns inte kvar.",
  "too-many": "Mappen har för många filer. Öppna en mapp som bara har motioner.",
  other: "Webbläsaren kunde inte spara.",
};

export const swedishKeeping = {
  keepingFaults,
  browserName: "webbläsaren",
  siteIncomplete: "Sidan kunde inte hämtas hel. Ladda om den när du har nät.",
  needsHttps:
    "Sidan måste ha en adress som börjar med https:// för att kunna spara. Be den som har lagt upp den om det, eller hämta yrka.html och öppna den som fil.",
  keeping: "Var motionerna finns",
  keptInBrowser:
    "Motionerna finns i den här webbläsaren på den här datorn, och ingen annanstans. Webbläsaren kan rensa bort dem, till exempel när historiken rensas: spara en kopia av det du vill ha kvar.",
  keptInFolder: (name: string): string => `Motionerna finns i mappen ”${name}” på den här datorn.`,
  keptNowhere:
    "Den här webbläsaren låter inte sidan spara något. Allt försvinner när fliken stängs: spara en kopia först.",
  openFolder: "Öppna en mapp",
  openFolderAgain: (name: string): string => `Öppna mappen ”${name}” igen`,
  useBrowser: "Visa det som finns i webbläsaren",
  copyAll: "Spara en kopia av allt",
  copyAllName: (date: string): string => `motioner-${date}.zip`,
  takeIn: "Läs in en kopia eller filer",
  takenInAll: (added: number, same: number): string =>
    `${added === 1 ? "1 fil" : `${added} filer`} lästes in.${same === 0 ? "" : ` ${same === 1 ? "1 fanns" : `${same} fanns`} redan.`}`,
  takenInFolder: (folder: string): string =>
    `Några av namnen var upptagna av andra filer, så allt lades i mappen ”${folder}”.`,
  notTakenIn: (names: readonly string[]): string => `Det här kunde inte läsas in: ${names.join(", ")}.`,
  forget: "Glöm allt på den här datorn",
  forgetTitle: "Glömma allt på den här datorn?",
  forgetHelp:
    "Motioner, bilder, osparad text och inställningar som sidan har i webbläsaren tas bort, och kan inte fås tillbaka. Filer i mappar och sådant som du har hämtat finns kvar.",
  forgetFirst: "Spara en kopia först",
  forgetNow: "Glöm allt",
  forgotten: "Allt är glömt. Du kan stänga fliken.",
  forgetOthers: "Stäng först de andra flikarna som har yrka öppet.",
  nothingLeaves: (version: string): string =>
    `yrka ${version}. Allt görs i webbläsaren, och ingenting skickas härifrån.`,
  newerAt: "Nyare versioner finns på",
  newerElsewhere: "Nyare versioner finns där du fick filen.",
  asOneFile: "Hämta yrka som en enda fil",
  worksOffline: "Sidan fungerar nu också utan nät.",
  newerWaits: "En nyare version är hämtad. Den visas när du har stängt yrka och öppnar det igen.",
};
