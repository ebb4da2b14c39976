/** The office's own front page. */
export const officeNote = `# Motioner

Dubbelklicka på \`Starta.cmd\` (Windows) eller \`Starta.command\` (macOS) för att skriva och se motionerna. I ett kommandofönster:

| kommando | gör |
| --- | --- |
| \`npm install\` | installerar programmet, och ställer in git |
| \`npm run new-motion\` | börjar på en ny motion i \`motions/\` |
| \`npm run check-motion\` | granskar |
| \`npm run build-motion\` | bygger DOCX och PDF till \`output/\` |
| \`npm run list\` | gör förteckningen \`output/lista.html\` |
| \`npx yrka collect --meeting 2026-12-14\` | samlar motionerna till ett sammanträde i en PDF |

När en motion lämnas in: kopiera PDF:en till \`inlämnade/\` och skriv \`inlämnad: ÅÅÅÅ-MM-DD\` i motionen. Fyll sedan i \`väckt\`, \`diarienummer\` och
\`beslut\` allt eftersom; förteckningen visar vad som väntar på svar. Det byggda i \`output/\` hålls utanför git, det inlämnade ligger i git.

Checka in \`package-lock.json\`, och \`program/\` om mappen finns: då bygger alla, och GitHub, med samma version och får samma filer. En ny version av
programmet läggs i \`program/\` och installeras med \`npm install ./program/FILEN\`.
`;

export const templatesNote = `# Mallar

Här läggs kontorets egna mallar, en mapp var. Börja med en kopia: \`node_modules/yrka/templates/umea\` till \`templates/vart-parti\`, ändra färger och mått i
\`theme.yml\`, och skriv \`mall: vart-parti\` i motionen. Det som en mall inte har tas från den mall den bygger på.
`;

export const submittedNote = `# Inlämnade

Filer så som de lämnades in, i samma undermappar och med samma namn som i \`output/\`. De ändras aldrig; förteckningen länkar dem.
`;

export const settings = (kommun: string | undefined): string => `# Det som gäller alla kontorets motioner
${kommun === undefined ? "# kommun: Umeå" : `kommun: ${JSON.stringify(kommun)}`}
# författare:
#   namn: Anna Exempel
#   parti: M
# regler:
#   title-neutral: av
`;
