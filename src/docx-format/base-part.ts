/** Namespace of the part that carries what a file was built from. */
export const BASE_NAMESPACE = "urn:yrka:docx-base:1";

/** Custom property with the sha256 of that part's content, for files that have lost it on their way. */
export const BASE_HASH_PROPERTY = "yrka.base.sha256";
