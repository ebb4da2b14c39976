/** `ready`: the site opens without a network. `newer`: a newer one waits until no page of this one is open. */
export type OfflineState = "none" | "ready" | "newer";

/** Let the browser keep the site itself. A page that is no site, or not reached safely, works without. */
export class Offline {
  state: OfflineState = "none";
  changed: () => void = () => undefined;

  async start(): Promise<void> {
    try {
      const registration = await navigator.serviceWorker.register("service-worker.js");
      await navigator.serviceWorker.ready;
      this.#be(registration.waiting === null ? "ready" : "newer");
      registration.addEventListener("updatefound", () => {
        const { installing } = registration;
        installing?.addEventListener("statechange", () => {
          if (installing.state === "installed" && registration.waiting === installing) this.#be("newer");
        });
      });
    } catch {
      // Without it the page needs the network each time it is opened.
    }
  }

  #be(state: OfflineState): void {
    this.state = state;
    this.changed();
  }
}
