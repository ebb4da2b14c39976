/** Opens the workbench from the Explorer of Windows. In ASCII, for a command window has a code page of its own. */
export const windowsStart = [
  "@echo off",
  'cd /d "%~dp0"',
  "where node >nul 2>nul",
  "if errorlevel 1 (",
  "  echo Node.js saknas. Installera det fran https://nodejs.org och dubbelklicka igen.",
  "  pause",
  "  exit /b 1",
  ")",
  "if not exist node_modules\\yrka\\dist\\yrka.js call npm install --no-audit --no-fund",
  "node node_modules\\yrka\\dist\\yrka.js preview",
  "pause",
  "",
].join("\r\n");

/** Opens the workbench from the Finder of macOS. */
export const macStart = `#!/bin/sh
cd "$(dirname "$0")" || exit 1
# Finder startar program utan den sökväg som terminalen har.
PATH="$PATH:/usr/local/bin:/opt/homebrew/bin"
if ! command -v node >/dev/null; then
  echo "Node.js saknas. Installera det från https://nodejs.org och dubbelklicka igen."
  exit 1
fi
[ -f node_modules/yrka/dist/yrka.js ] || npm install --no-audit --no-fund || exit 1
exec node node_modules/yrka/dist/yrka.js preview
`;
