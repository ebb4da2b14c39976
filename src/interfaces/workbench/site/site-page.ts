import { integrity } from "../../../ground/digest/integrity.ts";
import { sha256 } from "../../../ground/digest/sha256.ts";
import { base64Text } from "../../../ground/text/base64.ts";
import { generator } from "../../../version.ts";

/** The files of the page as they were bundled. */
export type PageParts = {
  readonly html: Uint8Array;
  readonly script: Uint8Array;
  readonly style: Uint8Array;
  readonly icon: Uint8Array;
};

type Policy = Readonly<Record<string, string>>;

/** By this a folder is known to hold a site that was written before. */
export const siteMark: string = '<meta name="generator" content="yrka ';

/** What every page without a server may do: nothing but these. Reference: Content Security Policy Level 3. */
const basis: Policy = {
  "default-src": "'none'",
  "img-src": "'self' blob: data:",
  "font-src": "'self' blob: data:",
  "frame-src": "blob:",
  "form-action": "'none'",
  "base-uri": "'none'",
};

/** The page of a site: it runs its own scripts and workers, and asks nobody but the site for its own files. */
export function pageBeside({ html, style }: PageParts): Uint8Array {
  const nonce = nonceOf(style);
  const policy = {
    ...basis,
    "script-src": "'self' 'wasm-unsafe-eval'",
    "worker-src": "'self'",
    "style-src": `'self' 'nonce-${nonce}'`,
    "connect-src": "'self'",
    "manifest-src": "'self'",
  };
  const links =
    '<link rel="manifest" href="manifest.webmanifest">\n<link rel="apple-touch-icon" href="icon-192.png">\n<meta name="theme-color" content="#1d4f7a">';
  return encoded(
    withHead(decoded(html).replace("{{nonce}}", nonce), policy, `<meta name="engine" content="beside">\n${links}`),
  );
}

/** The page that has everything in it, in the archive too: it runs no script but its own, and can reach nothing. */
export function pageWithin({ html, script, style, icon }: PageParts, archive: Uint8Array): Uint8Array {
  const nonce = nonceOf(style);
  const code = decoded(script).replace(/<(?=\/script|!--)/gi, "<\\");
  const policy = {
    ...basis,
    "script-src": `'${integrity(code)}' 'wasm-unsafe-eval'`,
    "worker-src": "blob:",
    "style-src": `'nonce-${nonce}'`,
  };
  const parts: Readonly<Record<string, string>> = {
    "{{nonce}}": nonce,
    '<link rel="icon" href="icon.svg">': `<link rel="icon" href="data:image/svg+xml;base64,${base64Text(icon)}">`,
    '<link rel="stylesheet" href="workbench.css">': `<style nonce="${nonce}">${decoded(style)}</style>`,
    '<script type="module" src="workbench.js"></script>': "",
    "</body>": `<script type="application/zip" id="pack">${base64Text(archive)}</script>\n<script type="module">${code}</script>\n</body>`,
  };
  const page = Object.entries(parts).reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`the page has no ${from}`);
    return text.replace(from, () => to);
  }, decoded(html));
  return encoded(withHead(page, policy, '<meta name="engine" content="within">'));
}

function withHead(page: string, policy: Policy, more: string): string {
  const said = Object.entries(policy).map(([name, value]) => `${name} ${value}`);
  const head = [
    `<meta http-equiv="Content-Security-Policy" content="${said.join("; ")}">`,
    `<meta name="generator" content="${generator}">`,
    more,
  ];
  return page.replace('<meta charset="utf-8">', (charset) => `${charset}\n${head.join("\n")}`);
}

/** Lets the page's own styles in. It need not be secret: no text of others becomes a part of the page. */
function nonceOf(style: Uint8Array): string {
  return sha256(style).slice(0, 24);
}

function decoded(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

function encoded(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
