/**
 * What the browser is told of the site to install it as a program.
 *
 * Reference: W3C Web Application Manifest.
 */
export function manifest(): Uint8Array {
  const icon = (src: string, sizes: string, type: string) => ({ src, sizes, type, purpose: "any" });
  const value = {
    name: "yrka",
    short_name: "yrka",
    description: "Skriv en motion, och lämna in den som PDF.",
    lang: "sv",
    start_url: "./",
    scope: "./",
    display: "standalone",
    background_color: "#ffffff",
    theme_color: "#1d4f7a",
    icons: [
      icon("icon.svg", "any", "image/svg+xml"),
      icon("icon-192.png", "192x192", "image/png"),
      icon("icon-512.png", "512x512", "image/png"),
    ],
  };
  return new TextEncoder().encode(`${JSON.stringify(value, undefined, 2)}\n`);
}
