import { expect, it } from "vitest";
import { isProse } from "../../../../src/motion/fields/is-prose.ts";

it.each([
  "titel",
  "yrkande",
  "att-satser/*",
  "frågor/*",
  "undertecknare/*/namn",
  "ärendemening",
  "bilagor/*/titel",
  "ärende/rubrik",
])("%s is prose", (path) => {
  expect(isProse(path.split("/"))).toBe(true);
  expect(isProse(path.normalize("NFD").split("/"))).toBe(true);
});

it.each([
  "kommun",
  "att-satser",
  "undertecknare",
  "undertecknare/*",
  "undertecknare/*/parti",
  "bilagor/*/fil",
  "ärende/paragraf",
  "eget/titel",
  "",
])("%s is not", (path) => {
  expect(isProse(path.split("/"))).toBe(false);
});
