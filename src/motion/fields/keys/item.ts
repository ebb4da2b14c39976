import { printed } from "../appearance.ts";
import { field } from "../field-description.ts";
import { date, text } from "../field-type.ts";

const title = field({
  key: "rubrik",
  name: "title",
  type: text,
  from: "author",
  appears: printed,
  title: { sv: "Rubrik", en: "Title" },
  description: { sv: "Ärendets rubrik på dagordningen.", en: "The item's title on the agenda." },
  examples: ["Budget 2027"],
  isProse: true,
});

const paragraph = field({
  key: "paragraf",
  name: "paragraph",
  type: text,
  from: "author",
  appears: printed,
  title: { sv: "Paragraf", en: "Paragraph" },
  description: { sv: "Ärendets paragraf i protokollet.", en: "The item's paragraph in the minutes." },
  examples: ["§ 12"],
});

const caseNumber = field({
  key: "diarienummer",
  name: "caseNumber",
  type: text,
  from: "author",
  appears: printed,
  title: { sv: "Diarienummer", en: "Case number" },
  description: { sv: "Ärendets diarienummer.", en: "The item's case number." },
  examples: ["KS-2026-00123"],
});

const body = field({
  key: "instans",
  name: "body",
  type: text,
  from: "author",
  appears: printed,
  title: { sv: "Instans", en: "Body" },
  description: {
    sv: "Den nämnd, styrelse eller församling som behandlar ärendet.",
    en: "The committee, board or assembly that has the item.",
  },
  examples: ["Kommunstyrelsen"],
});

const meeting = field({
  key: "sammanträde",
  name: "meeting",
  type: date,
  from: "author",
  appears: printed,
  title: { sv: "Sammanträde", en: "Meeting" },
  description: { sv: "Dagen för instansens sammanträde.", en: "The day the body meets." },
  examples: ["2026-12-14"],
});

const number = field({
  key: "nummer",
  name: "number",
  type: text,
  from: "author",
  appears: printed,
  title: { sv: "Nummer", en: "Number" },
  description: { sv: "Ärendets nummer på dagordningen.", en: "The item's number on the agenda." },
  examples: ["7"],
});

export const item = field({
  key: "ärende",
  name: "item",
  type: { type: "group", fields: [title, paragraph, caseNumber, body, meeting, number] },
  from: "author",
  appears: printed,
  title: { sv: "Ärende", en: "Agenda item" },
  description: {
    sv: "Ärendet på dagordningen som ett yrkande, en reservation eller ett yttrande hör till.",
    en: "The item of the agenda that a yrkande, a reservation or a statement belongs to.",
  },
});
