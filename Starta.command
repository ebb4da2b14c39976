#!/bin/sh
cd "$(dirname "$0")" || exit 1
# Finder startar program utan den sökväg som terminalen har.
PATH="$PATH:/usr/local/bin:/opt/homebrew/bin"
if ! command -v node >/dev/null; then
  echo "Node.js saknas. Installera det från https://nodejs.org och dubbelklicka sedan igen."
  exit 1
fi
if ! node -e "var p=process,v=p.versions.node.split('.');p.exit(v[0]>20||v[0]==20&&v[1]>=20?0:1)"; then
  echo "Den Node.js som finns i datorn är för gammal. Installera en ny från https://nodejs.org och dubbelklicka igen."
  exit 1
fi
if [ ! -f node_modules/.package-lock.json ]; then
  echo "Programmet installeras. Det kan ta en minut."
  npm ci --no-audit --no-fund --no-update-notifier --loglevel=error
fi
if [ ! -f node_modules/.package-lock.json ]; then
  echo "Installationen misslyckades. Kontrollera att datorn har kontakt med internet och dubbelklicka igen."
  exit 1
fi
exec node scripts/run-yrka.mjs preview
