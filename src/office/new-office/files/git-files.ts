/** How git treats the office's files: text with LF, and DOCX and PDF shown as words in a diff. */
export const gitAttributes = `*.md text eol=lf
*.yml text eol=lf
*.command text eol=lf
*.cmd text eol=crlf
.githooks/* text eol=lf
# Visas som ord i git diff; drivrutinen ställs in av npm install (yrka init --git)
*.tgz binary
*.docx -text -merge diff=yrka
*.pdf -text -merge diff=yrka
`;

/** What is built can be built again and stays out; what was handed in stays in, in a folder of its own. */
export const gitIgnore = `node_modules/
output/
.DS_Store
~$*
`;

/** Checks what is about to be committed, not what lies in the folder. */
export const preCommitHook = `#!/bin/sh
# Granskar motionerna med den text som checkas in. Hoppa över en gång: git commit --no-verify
cd "$(dirname "$0")/.." || exit 1
if [ ! -f node_modules/yrka/dist/yrka.js ]; then
  echo "yrka är inte installerat, så motionerna granskades inte. Kör: npm install" >&2
  exit 0
fi
exec node node_modules/yrka/dist/yrka.js check --staged
`;
