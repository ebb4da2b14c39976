import { plainMarkdown } from "../sample/read-parts.mjs";
import { library } from "./library.mjs";

export const peer = library({
  module: import.meta.url,
  packageName: "@mohtasham/md-to-docx",
  name: "md-to-docx",
  formats: ["docx"],
  load: async () => {
    const { convertMarkdownToBuffer } = await import("@mohtasham/md-to-docx");
    return (text) => convertMarkdownToBuffer(plainMarkdown(text));
  },
});
