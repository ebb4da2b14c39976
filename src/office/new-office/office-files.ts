import { exampleMotion } from "./files/example-motion.ts";
import { gitAttributes, gitIgnore, preCommitHook } from "./files/git-files.ts";
import { officeNote, settings, submittedNote, templatesNote } from "./files/notes.ts";
import { npmSettings, packageFile } from "./files/package-file.ts";
import { macStart, officeStart, windowsStart } from "./files/start-files.ts";
import { workflow } from "./files/workflow.ts";
import type { Office, OfficeFile } from "./office-file.ts";

/** The files that an office's repository begins with. */
export function officeFiles(office: Office): readonly OfficeFile[] {
  return [
    { path: "package.json", text: packageFile(office) },
    { path: "README.md", text: officeNote },
    { path: "yrka.config.yml", text: settings(office.kommun) },
    { path: "motions/exempel.md", text: exampleMotion(office) },
    { path: "templates/README.md", text: templatesNote },
    { path: "inlämnade/README.md", text: submittedNote },
    { path: ".gitattributes", text: gitAttributes },
    { path: ".gitignore", text: gitIgnore },
    { path: ".npmrc", text: npmSettings },
    { path: ".githooks/pre-commit", text: preCommitHook, isProgram: true },
    { path: ".github/workflows/motioner.yml", text: workflow },
    { path: "Starta.cmd", text: windowsStart(officeStart) },
    { path: "Starta.command", text: macStart(officeStart), isProgram: true },
  ];
}
