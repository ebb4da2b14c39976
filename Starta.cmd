@echo off
cd /d "%~dp0"
where node >nul 2>nul
if errorlevel 1 (
  echo Node.js saknas. Installera det via https://nodejs.org och dubbelklicka sedan igen.
  pause
  exit /b 1
)
node -e "var p=process,v=p.versions.node.split('.');p.exit(v[0]>20||v[0]==20&&v[1]>=20?0:1)"
if errorlevel 1 (
  echo Den Node.js som finns i datorn duger inte. Installera en ny via https://nodejs.org och dubbelklicka igen.
  pause
  exit /b 1
)
if not exist node_modules\.package-lock.json (
  echo Programmet installeras. Det kan ta en minut.
  call npm ci --no-audit --no-fund --no-update-notifier --loglevel=error
)
if not exist node_modules\.package-lock.json (
  echo Installationen misslyckades. Kontrollera att datorn har kontakt med internet och dubbelklicka igen.
  pause
  exit /b 1
)
node scripts\run-yrka.mjs preview
pause
