import type { swedishKeeping } from "./swedish-keeping.ts";

export const englishKeeping: typeof swedishKeeping = {
  keepingFaults: {
    full: "There is no room for more. Save a copy of everything, and remove something from the computer.",
    denied: "The browser did not let the page in. Try again and answer yes.",
    gone: "The folder is no longer there.",
    "too-many": "The folder has too many files. Open one that has motions only.",
    other: "The browser could not save.",
  },
  browserName: "the browser",
  siteIncomplete: "The page could not be fetched whole. Load it again when you have a network.",
  needsHttps:
    "The page needs an address that begins with https:// to be able to save. Ask whoever put it up, or download yrka.html and open it as a file.",
  keeping: "Where the motions are",
  keptInBrowser:
    "The motions are in this browser on this computer, and nowhere else. The browser may clear them, for instance when its history is cleared: save a copy of what you want to keep.",
  keptInFolder: (name) => `The motions are in the folder “${name}” on this computer.`,
  keptNowhere:
    "This browser does not let the page save anything. Everything is gone when the tab is closed: save a copy first.",
  openFolder: "Open a folder",
  openFolderAgain: (name) => `Open the folder “${name}” again`,
  useBrowser: "Show what is in the browser",
  copyAll: "Save a copy of everything",
  copyAllName: (date) => `motions-${date}.zip`,
  takeIn: "Read in a copy, or files",
  takenInAll: (added, same) =>
    `${added === 1 ? "1 file" : `${added} files`} read in.${same === 0 ? "" : ` ${same} ${same === 1 ? "was" : "were"} here already.`}`,
  takenInFolder: (folder) => `Other files had some of the names, so all went to the folder “${folder}”.`,
  notTakenIn: (names) => `This could not be read in: ${names.join(", ")}.`,
  forget: "Forget everything on this computer",
  forgetTitle: "Forget everything on this computer?",
  forgetHelp:
    "Motions, pictures, unsaved text and settings that the page has in the browser are removed, and cannot be had back. Files in folders, and what you have downloaded, remain.",
  forgetFirst: "Save a copy first",
  forgetNow: "Forget everything",
  forgotten: "Everything is forgotten. You can close the tab.",
  forgetOthers: "First close the other tabs that have yrka open.",
  nothingLeaves: (version) => `yrka ${version}. Everything is done in the browser, and nothing is sent from here.`,
  newerAt: "Newer versions are at",
  newerElsewhere: "Newer versions are where you got the file.",
  asOneFile: "Download yrka as one file",
  worksOffline: "The page now works without a network too.",
  newerWaits: "A newer version has been fetched. It shows when you have closed yrka and open it again.",
};
