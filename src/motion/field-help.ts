/** What a field is for, in the author's language, and examples of its value. */
export type FieldHelp = { readonly title: string; readonly description: string; readonly examples?: readonly string[] };

/** Help for every field of the front matter, by its path; `undertecknare.namn` is a field of each item of a list. */
export const fieldHelp: Readonly<Record<string, FieldHelp>> = {
  kommun: {
    title: "Kommun",
    description: "Kommunens eller regionens namn, kod eller id. Ger mottagare, mall och kommunens egna regler.",
    examples: ["Umeå", "Region Stockholm", "2480"],
  },
  mall: {
    title: "Mall",
    description: "Utseendet: en mapp i templates/. Utelämnad: kommunens mall, annars standard.",
    examples: ["standard", "umea"],
  },
  typ: {
    title: "Typ",
    description: "Dokumentets slag. Utelämnad: motion.",
    examples: [
      "motion",
      "interpellation",
      "fråga",
      "yrkande",
      "ändringsyrkande",
      "tilläggsyrkande",
      "reservation",
      "särskilt yttrande",
    ],
  },
  titel: {
    title: "Titel",
    description: "Motionens rubrik, dokumentets enda huvudrubrik.",
    examples: ["Fler cykelplatser vid resecentrum"],
  },
  datum: { title: "Datum", description: "Dokumentets datum, år-månad-dag.", examples: ["2026-11-23"] },
  ort: { title: "Ort", description: "Orten där motionen undertecknas.", examples: ["Umeå"] },
  till: {
    title: "Till",
    description: "Mottagaren. Utelämnad: kommunens fullmäktige. För interpellation och fråga: den som ska svara.",
    examples: ["Kommunfullmäktige"],
  },
  yrkande: {
    title: "Yrkande",
    description: "Meningen som inleder att-satserna. Utelämnad: väljs efter antalet undertecknare.",
    examples: ["Mot denna bakgrund yrkar undertecknad att kommunfullmäktige beslutar:"],
  },
  "att-satser": {
    title: "Att-satser",
    description: "Förslagen till beslut, ett per rad.",
    examples: ["att kommunen bygger 200 cykelplatser."],
  },
  frågor: { title: "Frågor", description: "Frågorna i en interpellation eller fråga, en per rad." },
  undertecknare: { title: "Undertecknare", description: "De som står bakom motionen." },
  "undertecknare.namn": { title: "Namn", description: "För- och efternamn.", examples: ["Anna Exempel"] },
  "undertecknare.parti": {
    title: "Parti",
    description: "Partiets beteckning eller namn. Får utelämnas.",
    examples: ["M", "S"],
  },
  "undertecknare.roll": {
    title: "Roll",
    description: "Uppdraget. Får utelämnas.",
    examples: ["ledamot", "tjänstgörande ersättare"],
  },
  "undertecknare.för": {
    title: "För",
    description: "Vem undertecknaren företräder. Får utelämnas.",
    examples: ["Moderaterna"],
  },
  "undertecknare.epost": { title: "E-post", description: "Kontaktuppgift. Står aldrig i PDF eller DOCX." },
  "undertecknare.telefon": { title: "Telefon", description: "Kontaktuppgift. Står aldrig i PDF eller DOCX." },
  underskrift: {
    title: "Underskrift",
    description: "penna: en rad att skriva på. fält: ett tomt fält för elektronisk underskrift. ingen: inget av dem.",
  },
  ärende: {
    title: "Ärende",
    description: "Ärendet på dagordningen som ett yrkande, en reservation eller ett yttrande hör till.",
  },
  "ärende.rubrik": { title: "Rubrik", description: "Ärendets rubrik på dagordningen." },
  "ärende.paragraf": { title: "Paragraf", description: "Ärendets paragraf.", examples: ["§ 12"] },
  "ärende.diarienummer": { title: "Diarienummer", description: "Ärendets diarienummer.", examples: ["KS-2026-00123"] },
  ärendemening: {
    title: "Ärendemening",
    description: "Registratorns ordalydelse efter namnen.",
    examples: ["om fler cykelplatser"],
  },
  sammanträde: {
    title: "Sammanträde",
    description: "Dagen för det sammanträde som motionen är tänkt för. Gör att sista inlämningsdag kan räknas ut.",
    examples: ["2026-12-14"],
  },
  bilagor: { title: "Bilagor", description: "Bilagor som räknas upp på sidan och kopieras intill det byggda." },
  "bilagor.fil": { title: "Fil", description: "Filens namn, i motionens mapp.", examples: ["karta.pdf"] },
  "bilagor.titel": { title: "Titel", description: "Vad bilagan är.", examples: ["Karta"] },
  inlämnad: {
    title: "Inlämnad",
    description: "Dagen då motionen lämnades in. Skrivs in efteråt.",
    examples: ["2026-11-24"],
  },
  väckt: {
    title: "Väckt",
    description: "Dagen då motionen väcktes i fullmäktige. Svaret bör komma inom ett år.",
    examples: ["2026-12-14"],
  },
  diarienummer: {
    title: "Diarienummer",
    description: "Motionens diarienummer, ett eller flera.",
    examples: ["KS-2026-00123"],
  },
  löpnummer: { title: "Löpnummer", description: "Kommunens offentliga nummer på motionen.", examples: ["5/2026"] },
  beslut: { title: "Beslut", description: "Vad fullmäktige beslutade." },
  "beslut.datum": { title: "Datum", description: "Dagen för beslutet.", examples: ["2027-10-25"] },
  "beslut.paragraf": { title: "Paragraf", description: "Beslutets paragraf.", examples: ["§ 187"] },
  "beslut.utfall": { title: "Utfall", description: "Ett utfall för hela motionen, eller ett för varje att-sats." },
  eget: { title: "Eget", description: "Egna uppgifter. Skrivs aldrig ut." },
};
