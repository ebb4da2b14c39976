import type { Language } from "../../../rules/wording.ts";

export type Theme = "auto" | "light" | "dark";

const dark = matchMedia("(prefers-color-scheme: dark)");

export function chosenLanguage(): Language {
  return localStorage.getItem("yrka-language") === "en" ? "en" : "sv";
}

export function chooseLanguage(language: Language): void {
  localStorage.setItem("yrka-language", language);
}

export function chosenTheme(): Theme {
  const theme = localStorage.getItem("yrka-theme");
  return theme === "light" || theme === "dark" ? theme : "auto";
}

export function chooseTheme(theme: Theme): void {
  localStorage.setItem("yrka-theme", theme);
  applyTheme();
}

/** Light or dark, as chosen, or else as the computer is set. */
export function applyTheme(): void {
  const theme = chosenTheme();
  document.documentElement.dataset["theme"] = theme === "auto" ? (dark.matches ? "dark" : "light") : theme;
}

dark.addEventListener("change", applyTheme);
