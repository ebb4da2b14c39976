/**
 * Keeps the whole site in the browser, so that it opens without a network. A newer one is fetched beside it, whole or not at all, and takes its place
 * when no page of the site is open: never under what somebody is writing.
 *
 * Reference: Service Workers.
 */

/** Written before this script: the files of the site with their digests, and what tells this site from every other. */
declare const site: { readonly digest: string; readonly files: Readonly<Record<string, string>> };

type Extendable = { readonly waitUntil: (done: Promise<unknown>) => void };
type Fetching = { readonly request: Request; readonly respondWith: (response: Promise<Response>) => void };

type Scope = {
  readonly registration: { readonly scope: string };
  readonly clients: { readonly claim: () => Promise<void> };
  readonly addEventListener: {
    (type: "install" | "activate", listener: (event: Extendable) => void): void;
    (type: "fetch", listener: (event: Fetching) => void): void;
  };
};

const scope = globalThis as unknown as Scope;
const own = `yrka ${scope.registration.scope} `;
const name = own + site.digest;

scope.addEventListener("install", (event) => {
  const wanted = Object.entries(site.files).map(
    ([path, integrity]) => new Request(path, { cache: "no-cache", integrity }),
  );
  event.waitUntil(caches.open(name).then((cache) => cache.addAll(wanted)));
});

scope.addEventListener("activate", (event) => {
  const tidy = async (): Promise<void> => {
    const old = (await caches.keys()).filter((key) => key.startsWith(own) && key !== name);
    await Promise.all(old.map((key) => caches.delete(key)));
    await scope.clients.claim();
  };
  event.waitUntil(tidy());
});

scope.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || !request.url.startsWith(scope.registration.scope)) return;
  const kept = caches.open(name).then((cache) => cache.match(request, { ignoreSearch: true }));
  event.respondWith(kept.then((response) => response ?? fetch(request)));
});
