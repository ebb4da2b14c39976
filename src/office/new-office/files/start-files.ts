/** What a start file starts: the program's file, and how npm installs it where it is missing. Both from the start file's own folder. */
export type Start = { readonly program: string; readonly needed: string; readonly install: string };

/** In an office the program is installed as a package. */
export const officeStart: Start = {
  program: "node_modules/yrka/dist/yrka.js",
  needed: "node_modules/yrka/dist/yrka.js",
  install: "install",
};

/** In the program's own folder its tools are installed, and it is built when its sources are newer. */
export const checkoutStart: Start = {
  program: "scripts/run-yrka.mjs",
  needed: "node_modules/.package-lock.json",
  install: "ci",
};

/** npm says nothing of what goes well, and its own words when something goes wrong. */
const quietly = "--no-audit --no-fund --no-update-notifier --loglevel=error";

/** Oldest Node.js that runs the program, as a test that Node.js of any age understands. */
const nodeIsNewEnough = `node -e "var p=process,v=p.versions.node.split('.');p.exit(v[0]>20||v[0]==20&&v[1]>=20?0:1)"`;

/** Opens the workbench from the Explorer of Windows. In ASCII, for a command window has a code page of its own. */
export function windowsStart({ program, needed, install }: Start): string {
  const stop = (...words: readonly string[]): readonly string[] => [
    ...words.map((line) => `  echo ${line}`),
    "  pause",
    "  exit /b 1",
    ")",
  ];
  return [
    "@echo off",
    'cd /d "%~dp0"',
    "where node >nul 2>nul",
    "if errorlevel 1 (",
    ...stop("Node.js saknas. Installera det via https://nodejs.org och dubbelklicka sedan igen."),
    nodeIsNewEnough,
    "if errorlevel 1 (",
    ...stop(
      "Den Node.js som finns i datorn duger inte. Installera en ny via https://nodejs.org och dubbelklicka igen.",
    ),
    `if not exist ${backslashed(needed)} (`,
    "  echo Programmet installeras. Det kan ta en minut.",
    `  call npm ${install} ${quietly}`,
    ")",
    `if not exist ${backslashed(needed)} (`,
    ...stop("Installationen misslyckades. Kontrollera att datorn har kontakt med internet och dubbelklicka igen."),
    `node ${backslashed(program)} preview`,
    "pause",
    "",
  ].join("\r\n");
}

/** Opens the workbench from the Finder of macOS. */
export function macStart({ program, needed, install }: Start): string {
  return `#!/bin/sh
cd "$(dirname "$0")" || exit 1
# Finder startar program utan den sökväg som terminalen har.
PATH="$PATH:/usr/local/bin:/opt/homebrew/bin"
if ! command -v node >/dev/null; then
  echo "Node.js saknas. Installera det från https://nodejs.org och dubbelklicka sedan igen."
  exit 1
fi
if ! ${nodeIsNewEnough}; then
  echo "Den Node.js som finns i datorn är för gammal. Installera en ny från https://nodejs.org och dubbelklicka igen."
  exit 1
fi
if [ ! -f ${needed} ]; then
  echo "Programmet installeras. Det kan ta en minut."
  npm ${install} ${quietly}
fi
if [ ! -f ${needed} ]; then
  echo "Installationen misslyckades. Kontrollera att datorn har kontakt med internet och dubbelklicka igen."
  exit 1
fi
exec node ${program} preview
`;
}

function backslashed(path: string): string {
  return path.replaceAll("/", "\\");
}
