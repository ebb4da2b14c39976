import { element } from "./element.ts";
import { chooseLanguage, chooseTheme, chosenLanguage, chosenTheme, type Theme } from "./settings.ts";
import type { Words } from "./words.ts";

/** The way back to the list, language and appearance. */
export function pageHeader(words: Words, languageChanged: () => void): HTMLElement {
  const language = element(
    "select",
    { id: "language" },
    element("option", { value: "sv", lang: "sv" }, "Svenska"),
    element("option", { value: "en", lang: "en" }, "English"),
  );
  language.value = chosenLanguage();
  language.addEventListener("change", () => {
    chooseLanguage(language.value === "en" ? "en" : "sv");
    languageChanged();
  });
  const themes = Object.entries(words.themes).map(([id, name]) => element("option", { value: id }, name));
  const theme = element("select", { id: "theme" }, ...themes);
  theme.value = chosenTheme();
  theme.addEventListener("change", () => chooseTheme(theme.value as Theme));
  return element(
    "header",
    { class: "top" },
    element("a", { href: "#/", class: "home" }, "yrka"),
    element("nav", { "aria-label": words.motions }, element("a", { href: "#/" }, words.motions)),
    element("label", { for: "language" }, element("span", {}, words.language), language),
    element("label", { for: "theme" }, element("span", {}, words.theme), theme),
  );
}
