/**
 * OpenType's tags for the languages of the country and its neighbours, by the first part of their BCP 47 tag. Fonts draw a few letters
 * by language: Ŋ in Sámi, i before which no ligature may hide the dot in Turkish, д in Bulgarian.
 *
 * Reference: OpenType 1.9.1, Language System Tags.
 */
const LANGUAGE_TAGS: Readonly<Record<string, string>> = {
  az: "AZE ",
  bg: "BGR ",
  ca: "CAT ",
  cs: "CSY ",
  da: "DAN ",
  de: "DEU ",
  el: "ELL ",
  en: "ENG ",
  es: "ESP ",
  et: "ETI ",
  fi: "FIN ",
  fr: "FRA ",
  hu: "HUN ",
  is: "ISL ",
  it: "ITA ",
  ku: "KUR ",
  lt: "LTH ",
  lv: "LVI ",
  mk: "MKD ",
  nb: "NOR ",
  nl: "NLD ",
  nn: "NYN ",
  no: "NOR ",
  pl: "PLK ",
  pt: "PTG ",
  ro: "ROM ",
  ru: "RUS ",
  se: "NSM ",
  sma: "SSM ",
  smj: "LSM ",
  smn: "ISM ",
  sms: "SKS ",
  sr: "SRB ",
  sv: "SVE ",
  tr: "TRK ",
  uk: "UKR ",
};

/** Tag of a language's letter forms; the font's own default for one that is not listed. */
export function languageTag(language: string): string {
  return LANGUAGE_TAGS[language.split("-")[0]?.toLowerCase() ?? ""] ?? "dflt";
}
