/** What a page has to know to be let in. `port` is where the server listens. */
export type Session = { readonly token: string; readonly port: number };
