/** A text in one script, as HarfBuzz names it, and its language. */
export type SampleText = {
  readonly text: string;
  readonly script: "Latn" | "Grek" | "Cyrl";
  readonly language: string;
};

const swedish = [
  "Umeå kommun ska inte samarbeta med diktaturer och länder som hotar vår säkerhet",
  "Umeå kommunfullmäktige antog 2018-03-26 ett internationellt program.",
  "”ett närmande sker mellan folk, städer och regioner i syfte att stödja och främja en fredlig och demokratisk utveckling i Europa och i vår omvärld.”",
  "I dagsläget har Umeå en vänort i Ryssland – Petrozavodsk. Även om samarbetet är ”pausat” efter Rysslands angreppskrig mot Ukraina, så kvarstår vänorten som sådan.",
  "Likaså fortsätter Umeå att ha tre samarbetsorter i Kina (Qufu, Xián, Lanzhou).",
  "(1) den negativa utvecklingen i Kina gällande demokrati och mänskliga rättigheter, (2) den kinesiska statens agerande",
  "Svenska kommuners möjlighet att hjälpa och stötta Ukraina - dels i dess nuvarande utsatta situation, dels i återuppbyggnaden som kommer efter kriget",
  "Mot denna bakgrund yrkar undertecknad att kommunfullmäktige beslutar:",
  "Förbud mot användning av lustgas i berusningssyfte på offentliga platser i Kungsbacka",
  "vilket skulle ge polisen ett tydligt mandat att ingripa och förhindra missbruk på offentliga platser.",
  "Länsstyrelsen i både Gävleborg och Västra Götaland har redan godkänt geografiska förbud",
  "att specificera de geografiska områden där förbudet ska gälla, enligt Ordningslagen 3 kap. 12 §.",
  "Kungsbacka 23 oktober 2024, Tobias Vedefors (SD), Marcus Lindälv (SD) m.fl.",
  "Fjällräven, fjord, fnissa, affisch, effekt, offentlig, offra, skifta, luft, rättfärdig, stafflififfel, fikapaus, flyktfält, chefsbyte, kafé, Thoresen, stoffhöjd, tuffkraft, gulfbåt, hälftfkl",
  "AVATAR, TÅGTIDTABELL, LYFTKRAN, VÄGVAL, ”Wågö”, Kärlek 1 234 567 kr, 50 % ökning, 5 °C, 20–30 m², 3 × 4, §§ 12–14, Dnr KS-2026-00123",
  "e-post@exempel.se, https://www.umea.se/kommun?q=a&b=c#d, [a] {b} <c> ~ ^ _ | \\ / * + = $ £ € ¢ ¥ © ® ™ ¶ † ‡ • …",
  "‘enkel’ ‚enkel’ «citat» ‹citat› „Zitat“ ”citat” ’t fi’ ff’ f” f? f! f) f] f* T. Y, P. V; L’ 7. 1/4 ¼ ½ ¾",
];

const latin: readonly (readonly [language: string, text: string])[] = [
  ["se", "Sámegielat leat Ruoŧas, Norggas ja Suomas. Ŋ ŋ Đđ Ŧŧ Čč Šš Žž Áá: eatnamat, giđđa, čállit, áššit, muoŧŧá"],
  ["smj", "Julevsámegiella: Jåhkåmåhkke, Váhtjer, ájnas, gå, dåbddågoahttet, ńåhkke, ŋahteduvvat"],
  ["sma", "Åarjelsaemien gïele: Gielem nænnoestidh, gïeh, dïhte, Östersund – Staare, Dearna, Röörvihke"],
  ["sju", "Ubmejesámiengiälla: Ubmeje, gïelle, jübmieldaajja, ŧ Ŧ đ Đ, bïjve, Lïkssjuo, sámiengiälla"],
  ["fi", "Tornionlaakson meänkieli ja suomi: Haaparanta, työllisyys, yhteistyö, šakki, žetoni, öljy"],
  ["pl", "Zażółć gęślą jaźń. Łódź, Świętokrzyskie, Źdźbło, ćma, Wałęsa, żółty, ĄĆĘŁŃÓŚŹŻ"],
  ["tr", "Pijamalı hasta yağız şoföre çabucak güvendi. İstanbul, Iğdır, fırsat, fi fı ffi, afiş, ÇĞİÖŞÜ"],
  ["is", "Kæmi ný öxi hér, ykist þjófum nú bæði víl og ádrepa. Þingvellir, Ísafjörður, ÐÞÆÖ"],
  ["de", "Zwölf Boxkämpfer jagen Viktor quer über den großen Sylter Deich. STRAẞE, Auflage, Schifffahrt"],
  ["da", "Høj bly gom vandt fræk sexquiz på wc; Ærø, Ålborg, øl"],
  ["cs", "Příliš žluťoučký kůň úpěl ďábelské ódy; Ľubľana, ťava, ĽŤĎ"],
  ["ro", "Ștefan și țara; Brașov, Constanţa, ŞşŢţ"],
  ["en", "The quick brown fox jumps over the lazy dog; official waffle shuffle of fjords"],
];

const greek = [
  "Η Ελλάδα και η Αθήνα: Θεσσαλονίκη, Κέρκυρα, ΑΘΗΝΑ, ΐ ΰ ϊ ϋ, «ναι»; όχι· 12 %",
  "Ξεσκεπάζω την ψυχοφθόρα βδελυγμία",
];
const cyrillic: readonly (readonly [language: string, text: string])[] = [
  ["ru", "Съешь же ещё этих мягких французских булок, да выпей чаю. ГУТА, ТАЛЬ, «да» — 12 %"],
  ["uk", "Щастям б’єш жук їх глицю в фон й ґедзь пріч. Київ, Україна, Ґудзик, єдність"],
  ["bg", "Ах чудна българска земьо, полюшвай цъфтящи жита. ДЛФ, вгдзийклптцшщъю"],
  ["sr", "Љубазни фењерџија чађавог лица хоће да ми покаже штос. бгдпт"],
];

/** Texts of the kinds that stand in motions: two real ones, names and words of the minority languages and of larger immigrant languages. */
export const sampleTexts: readonly SampleText[] = [
  ...swedish.map((text): SampleText => ({ text, script: "Latn", language: "sv" })),
  ...latin.map(([language, text]): SampleText => ({ text, script: "Latn", language })),
  ...greek.map((text): SampleText => ({ text, script: "Grek", language: "el" })),
  ...cyrillic.map(([language, text]): SampleText => ({ text, script: "Cyrl", language })),
];

/** Letters and signs whose every pair is compared. */
export const pairedCharacters: Readonly<Record<SampleText["script"], string>> = {
  Latn: "abcdefghijklmnopqrstuvwxyzåäöéüáčđŋšŧžïABCDEFGHIJKLMNOPQRSTUVWXYZÅÄÖÁČĐŊŠŦŽ0123456789.,:;!?’”–—-()[]/§%& *«»ŁłąęşğıİþðæøÆØ",
  Grek: "αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩΆΈ .,",
  Cyrl: "абвгдежзийклмнопрстуфхцчшщъыьэюяАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯЁёЄєІіЇїҐґ .,",
};
