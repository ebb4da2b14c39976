import { Buffer } from "node:buffer";
import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";
import { makePng } from "../support/make-png.ts";

/** What Word puts on the clipboard: a heading, a paragraph with looks, and a list that is paragraphs with marks. */
const fromWord = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal{margin:0}</style></head><body lang=SV><!--StartFragment-->
<h1>Bakgrund<o:p></o:p></h1>
<p class=MsoNormal>Fler reser med <b>cykel</b> till <a href="https://example.org/resecentrum">resecentrum</a> än det finns plats för.<o:p></o:p></p>
<p class=MsoListParagraphCxSpFirst style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp;&nbsp;</span></span><![endif]>morgonen är värst<o:p></o:p></p>
<p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp;&nbsp;</span></span><![endif]>kvällen är mörk<o:p></o:p></p>
<!--EndFragment--></body></html>`;

/** The field of the form with a label. */
function fieldOf(page: Page, label: string): Locator {
  return page.locator(".form").getByLabel(label, { exact: true });
}

async function built(page: Page): Promise<void> {
  // What was typed last is built, and said, within a second and a half.
  await page.waitForTimeout(1500);
}

/** Put something on the page's clipboard event, as the browser does when one pastes. */
async function paste(
  page: Page,
  target: string,
  data: Readonly<Record<string, string>>,
  png?: Uint8Array,
): Promise<void> {
  const picture = png === undefined ? "" : Buffer.from(png).toString("base64");
  await page.evaluate(`{
    const clipboardData = new DataTransfer();
    for (const [type, text] of Object.entries(${JSON.stringify(data)})) clipboardData.setData(type, text);
    const bytes = Uint8Array.from(atob("${picture}"), (letter) => letter.charCodeAt(0));
    if (bytes.length > 0) clipboardData.items.add(new File([bytes], "image.png", { type: "image/png" }));
    const paste = new ClipboardEvent("paste", { bubbles: true, cancelable: true });
    // Firefox empties what an event that is made is given.
    Object.defineProperty(paste, "clipboardData", { value: clipboardData });
    document.querySelector(${JSON.stringify(target)}).dispatchEvent(paste);
  }`);
}

/**
 * A motion from nothing, by the form alone: never a mark of Markdown or YAML is typed. With an error that is made and mended, a paste from
 * Word, a picture, a table, three proposals that are reordered and a co-signer. It ends saved, without errors.
 */
export async function writeByForm(page: Page): Promise<void> {
  await page.getByRole("link", { name: "Ny motion" }).click();
  await page.waitForSelector("form");
  await page.getByLabel("Rubrik", { exact: true }).fill("Fler cykelplatser vid resecentrum");
  await page.getByLabel("Kommun eller region").fill("ume");
  await page.getByRole("option", { name: "Umeå" }).click();
  await page.getByLabel("Ditt namn").fill("Anna Exempel");
  await page.getByLabel("Parti", { exact: true }).fill("M");
  await page.getByRole("button", { name: "Börja skriva" }).click();
  await page.waitForSelector("main[data-built]");
  expect(await fieldOf(page, "Ort").inputValue()).toBe("Umeå");

  // Three proposals, each begun by Enter in the one before.
  await fieldOf(page, "Förslag 1").click();
  await page.keyboard.type("kommunen bygger 200 cykelplatser vid resecentrum.");
  await page.keyboard.press("Enter");
  await page.keyboard.type("kostnaden tas ur investeringsramen för 2027.");
  await page.keyboard.press("Enter");
  await page.keyboard.type("arbetet är klart före hösten.");
  await built(page);
  // The last becomes the first: once by keys, then by a button.
  await page.keyboard.press("Alt+ArrowUp");
  await page
    .locator(".item", { has: page.getByLabel("Förslag 2", { exact: true }) })
    .getByRole("button", { name: "Flytta upp" })
    .click();
  expect(await fieldOf(page, "Förslag 1").inputValue()).toBe("att arbetet är klart före hösten.");
  expect(await fieldOf(page, "Förslag 3").inputValue()).toBe("att kostnaden tas ur investeringsramen för 2027.");

  // A co-signer.
  await page.getByRole("button", { name: "Lägg till undertecknare" }).click();
  await page.keyboard.type("Bo Exempelsson (C)");
  await page.keyboard.press("Tab");
  const second = page.getByRole("group", { name: "Undertecknare 2" });
  await expect.poll(() => second.getByLabel("Parti", { exact: true }).inputValue()).toBe("C");
  expect(await second.getByLabel("Namn", { exact: true }).inputValue()).toBe("Bo Exempelsson");

  // A kommun that is misspelt is said below its field, and mended there.
  await fieldOf(page, "Kommun eller region").click();
  await page.keyboard.press("Control+a");
  await page.keyboard.type("Umåe");
  await page.keyboard.press("Tab");
  await built(page);
  const kommun = page.locator(".field", { has: page.getByLabel("Kommun eller region") });
  expect(await kommun.locator(".problem.error .reason").innerText()).toContain("Umåe");
  await kommun.getByRole("button", { name: /Skriv ”Umeå”/ }).click();
  await built(page);
  expect(await kommun.locator(".problem").count()).toBe(0);

  // The reasons: pasted from Word, a table, a picture with its description.
  const body = page.getByRole("textbox", { name: "Motivering" });
  await body.click();
  await paste(page, ".cm-content", { "text/html": fromWord, "text/plain": "Bakgrund" });
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await page.keyboard.type("Så här ser det ut.");
  await page.getByRole("button", { name: "Tabell" }).click();
  const dialog = page.locator("dialog");
  await dialog.getByLabel("Rubrik i kolumn 1").fill("År");
  await dialog.getByLabel("Rubrik i kolumn 2").fill("Cyklar");
  await dialog.getByLabel("Rad 1, kolumn 1").fill("2025");
  await dialog.getByLabel("Rad 1, kolumn 2").fill("412");
  await dialog.getByRole("button", { name: "Ta bort rad 2" }).click();
  await dialog.getByRole("button", { name: "Infoga" }).click();
  await page.waitForSelector("dialog", { state: "detached" });
  await paste(
    page,
    ".cm-content",
    {},
    makePng({ width: 8, height: 6, bitDepth: 8, colourType: 2, pixel: (x, y) => [x * 30, y * 40, 90] }),
  );
  await page.locator("dialog").getByLabel("Vad bilden visar").fill("Cyklar som ligger på marken");
  await page.locator("dialog").getByRole("button", { name: "Infoga" }).click();
  await page.waitForSelector("dialog", { state: "detached" });
  await page.waitForSelector(".cm-picture");
  await page.keyboard.press("Control+s");
  await built(page);
  expect(await page.locator(".saved").innerText()).toBe("Sparad");
}

/** What `writeByForm` writes, but for the day. */
export const writtenByForm = `---
kommun: Umeå
titel: Fler cykelplatser vid resecentrum
datum: DAY
ort: Umeå
att-satser:
  - att arbetet är klart före hösten.
  - att kommunen bygger 200 cykelplatser vid resecentrum.
  - att kostnaden tas ur investeringsramen för 2027.
undertecknare:
  - namn: Anna Exempel
    parti: M
  - namn: Bo Exempelsson
    parti: C
---

## Bakgrund

Fler reser med **cykel** till [resecentrum](https://example.org/resecentrum) än det finns plats för.

- morgonen är värst
- kvällen är mörk

Så här ser det ut.

| År | Cyklar |
| --- | --- |
| 2025 | 412 |

![Cyklar som ligger på marken](bild.png)
`;
