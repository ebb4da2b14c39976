import type { Wording } from "../../../ground/diagnostics/rule.ts";
import type { Command } from "../command.ts";

/** A command, loaded only when it is called. */
export type CommandEntry = { readonly summary: Wording; readonly load: () => Promise<Command> };

/** Every command by name, in the order of the help. */
export const commands: Readonly<Record<string, CommandEntry>> = {
  help: {
    summary: {
      sv: "förklara ett kommando, ett fält, en regel eller hur något skrivs",
      en: "explain a command, a field, a rule or how something is written",
    },
    load: async () => (await import("./help.ts")).help,
  },
  build: {
    summary: { sv: "bygg DOCX och PDF av motioner", en: "build DOCX and PDF from motions" },
    load: async () => (await import("./build.ts")).build,
  },
  check: {
    summary: { sv: "granska motioner utan att bygga", en: "check motions without building" },
    load: async () => (await import("./check.ts")).check,
  },
  fix: {
    summary: { sv: "rätta det som säkert kan rättas", en: "repair what can safely be repaired" },
    load: async () => (await import("./fix.ts")).fix,
  },
  explain: {
    summary: { sv: "förklara en regel", en: "explain a rule" },
    load: async () => (await import("./explain.ts")).explain,
  },
  inspect: {
    summary: { sv: "visa vad en PDF eller DOCX säger om sig själv", en: "show what a PDF or DOCX says of itself" },
    load: async () => (await import("./inspect.ts")).inspect,
  },
  verify: {
    summary: {
      sv: "kontrollera att en PDF är som den byggdes, och säger vad källan säger",
      en: "check that a PDF is as it was built, and says what its source says",
    },
    load: async () => (await import("./verify.ts")).verify,
  },
  new: {
    summary: { sv: "börja på en ny motion", en: "begin a new motion" },
    load: async () => (await import("./new.ts")).newCommand,
  },
  preview: {
    summary: {
      sv: "skriv i webbläsaren och se den färdiga sidan bredvid",
      en: "write in the browser and see the finished page beside",
    },
    load: async () => (await import("./preview.ts")).preview,
  },
  site: {
    summary: {
      sv: "gör arbetsbänken till en webbplats, och till en enda fil, som inte behöver någon server",
      en: "make the workbench a web site, and one file, that need no server",
    },
    load: async () => (await import("./site.ts")).site,
  },
  watch: {
    summary: { sv: "bygg varje gång en motion sparas", en: "build each time a motion is saved" },
    load: async () => (await import("./watch.ts")).watch,
  },
  init: {
    summary: {
      sv: "gör mappen till ett kontors arkiv av motioner",
      en: "make the folder an office's repository of motions",
    },
    load: async () => (await import("./init.ts")).init,
  },
  text: {
    summary: {
      sv: "skriv ut orden i en DOCX eller PDF, för git diff",
      en: "print the words of a DOCX or PDF, for git diff",
    },
    load: async () => (await import("./text.ts")).text,
  },
  list: {
    summary: {
      sv: "förteckna motioner: läge, svarsdag och filer",
      en: "list motions: status, day of answer and files",
    },
    load: async () => (await import("./list.ts")).list,
  },
  collect: {
    summary: {
      sv: "samla ett sammanträdes motioner i en PDF",
      en: "collect a meeting's motions in one PDF",
    },
    load: async () => (await import("./collect.ts")).collect,
  },
  import: {
    summary: {
      sv: "gör en motion av en Word-fil eller en text",
      en: "make a motion of a Word file or a text",
    },
    load: async () => (await import("./import.ts")).importCommand,
  },
  merge: {
    summary: { sv: "för in ändringar som gjorts i Word", en: "bring in changes made in Word" },
    load: async () => (await import("./merge.ts")).merge,
  },
  diff: {
    summary: {
      sv: "jämför två motioner, eller en motion och en Word-fil",
      en: "compare two motions, or a motion and a Word file",
    },
    load: async () => (await import("./diff.ts")).diff,
  },
  schema: {
    summary: {
      sv: "skriv ut fältens JSON Schema, för redigeringsprogram",
      en: "print the fields' JSON Schema, for editors",
    },
    load: async () => (await import("./schema.ts")).schema,
  },
  doctor: {
    summary: { sv: "kontrollera installationen", en: "check the installation" },
    load: async () => (await import("./doctor.ts")).doctor,
  },
  lsp: {
    summary: { sv: "språkserver för redigeringsprogram", en: "language server for editors" },
    load: async () => (await import("./lsp.ts")).lsp,
  },
};
