declare const YRKA_VERSION: string | undefined;

/** Version of the program. The bundler puts in the package's; unbundled it is the one written here, which a test compares. */
export const version: string = typeof YRKA_VERSION === "string" ? YRKA_VERSION : "0.1.0";

export const generator: string = `yrka ${version}`;
