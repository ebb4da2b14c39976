import type { Office } from "../office-file.ts";

/** A motion that passes every check, to be written over or deleted. */
export function exampleMotion({ kommun, place, today }: Office): string {
  return `---
${kommun === undefined ? "# kommun: Umeå" : `kommun: ${JSON.stringify(kommun)}`}
titel: Fler cykelplatser vid stationen
datum: ${today}
${place === undefined ? "# ort: Umeå" : `ort: ${JSON.stringify(place)}`}
att-satser:
  - att kommunen bygger 200 väderskyddade cykelplatser vid stationen.
  - att kostnaden ryms inom investeringsramen för nästa år.
undertecknare:
  - namn: Anna Exempel
    parti: M
---

Det här är ett exempel. Skriv över det, eller ta bort filen och börja på en egen motion med \`npm run new-motion\`.

Cyklarna får inte plats vid stationen. Varje morgon står de i gångbanan, och den som ser dåligt snubblar på dem.

## Förslag

Med tak och ordnade ställ ryms tre gånger så många cyklar på samma yta.
`;
}
