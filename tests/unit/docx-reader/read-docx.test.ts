import { describe, expect, it } from "vitest";
import { readDocx } from "../../../src/docx-reader/read-docx.ts";
import { renderDocx } from "../../../src/render/docx/render-docx.ts";
import { listDocx } from "../../support/docx-listing.ts";
import { fullDocument } from "../../support/docx-sample.ts";
import { theme } from "../../support/docx-theme.ts";

describe("readDocx", () => {
  it("reads what was rendered", async () => {
    const reading = readDocx(await renderDocx(fullDocument(), theme));
    if ("fault" in reading) throw new Error(reading.fault.kind);
    expect(listDocx(reading.document)).toMatchInlineSnapshot(`
      "Dokumenttyp: Motion {kind}
      Adressat: Till kommunfullmäktige i Umeå {addressee}
      Title: Fler cykelplatser vid resecentrum {title}
      Normal: Cykeln är för många det snabbaste sättet att ta sig till tåget, men vid resecentrum är ställen fulla redan klockan sju på morgonen. Den som kommer senare låser fast sin cykel vid räcken och lyktstolpar, vilket gör det svårt att ta sig fram för den som ser dåligt eller använder rullstol.[footnote-1] Det finns _bättre_ sätt, **mycket bättre**. {p-1 -yrkaref-1}
      heading 1: Bakgrund {h-1}
      Normal: Se [kommunens cykelplan](https://example.org/plan?a=1&b=2), där bike and ride@en nämns, och fältet \`antal_platser\`. Ett mellanslag som håller, ett‑bindestreck och {klamrar} & <tecken>.⏎En ny rad, och samma not igen<NOTEREF 1>. {p-2}
      Quote: ”Cykelresorna ska bli fler.” {quote-1 p-3}
      Quote (• nivå 0): i citatet {list-1 list-1-1 p-4}
      heading 2: Platserna i dag {h-2}
      List Bullet (• nivå 0): väderskyddade platser, som alltid är fulla och som därför inte räcker till för alla dem som vill cykla till tåget {list-2 list-2-1 p-5}
      List Bullet (• nivå 0): platser utan tak {list-2-2 p-6}
      List Number (3. nivå 1): vid norra entrén {list-3 list-3-1 p-7}
      List Continue 2: Den är stängd på natten. {p-8}
      List Number (4. nivå 1): vid södra entrén {list-3-2 p-9}
      List Bullet (• nivå 2): nivå tre {list-4 list-4-1 p-10}
      List Bullet (• nivå 3): nivå fyra {list-5 list-5-1 p-11}
      List Number (1. nivå 4): nivå fem {list-6 list-6-1 p-12}
      List Bullet (• nivå 5): nivå sex {list-7 list-7-1 p-13}
      Quote indrag 1: Ett citat i en lista. {quote-2 p-14}
      List Number (1. nivå 0): En ny lista börjar om {list-8 list-8-1 p-15}
      List Number (2. nivå 0): från ett {list-8-2 p-16}
      caption: Platser vid resecentrum {table-1-caption}
      tabell {table-1}
        huvud: Tabellhuvud: Läge {table-1-0-1} | Tabellhuvud högerställd: Platser {table-1-0-2} | Tabellhuvud centrerad: Tak {table-1-0-3}
        rad: Tabelltext: Norra entrén, vid bussarna {table-1-1-1} | Tabelltext högerställd: 120 {table-1-1-2} | Tabelltext centrerad: ja {table-1-1-3}
        rad: Tabelltext: **Södra** entrén[footnote-2] {table-1-2-1 -yrkaref-2} | Tabelltext högerställd: 80 {table-1-2-2} | Tabelltext centrerad: nej {table-1-2-3}
        rad: Tabelltext: Summa {table-1-3-1} | Tabelltext högerställd: 200 {table-1-3-2} | Tabelltext centrerad:  {table-1-3-3}
      Normal efter tabell: Efter tabellen. {p-17}
      Figur: [bild: Karta över resecentrum] {figure-1}
      caption: Karta över resecentrum {figure-1-caption}
      heading 3: Beräkning {h-3}
      Kod: platser = 200⏎⏎  kostnad = platser * 10000 {code-1}
      heading 4: Kostnad {h-4}
      Avdelare:  {divider-1}
      Yrkande: Mot denna bakgrund yrkar undertecknade att kommunfullmäktige beslutar: {lead-in}
      Att-sats numrerad (1. nivå 0): att→kommunen bygger 200 väderskyddade cykelplatser vid resecentrum, i första hand vid den norra entrén. {clauses att-1}
      Att-sats numrerad (2. nivå 0): att→kostnaden, 2 mkr, tas ur _investeringsramen_ för 2027. {att-2}
      Att-sats numrerad (3. nivå 0): Att→förslaget genomförs. {att-3}
      Att-sats numrerad (4. nivå 0): →Kommunstyrelsen återrapporterar till fullmäktige varje år så länge arbetet med cykelplatserna pågår. {att-4}
      Ort och datum: Umeå den 23 november 2026 {place-date}
      Underskriftsrad: → {signatures}
      Underskrift: Anna Exempel (M) {signatory-1}
      Underskriftsuppgift: ledamot
      Underskriftsuppgift: för Moderaterna
      Underskriftsrad: →
      Underskrift: Bo Ek (S) {signatory-2}
      Bilagerubrik: Bilagor {attachments-title}
      List Number (1. nivå 0): Karta {list-9 list-9-1 p-18}
      footnote-1:
        footnote text:  Mätt i _maj_ 2026, se [rapporten](https://example.org/rapport). {p-19}
        footnote text: Ett stycke till i noten. {p-20}
      footnote-2:
        footnote text:  Utan tak. {p-21}
      sidfot:
        footer: Fler cykelplatser vid resecentrum→Sida <PAGE 1> av <NUMPAGES 1> {footer}"
    `);
  });
});
