/** A file that an office's repository begins with. Text has LF, save for start files of Windows. */
export type OfficeFile = { readonly path: string; readonly text: string; readonly isProgram?: true };

export type Office = {
  /** Name of the npm package, made of the folder's. */
  readonly name: string;
  readonly kommun?: string;
  /** Where the example is dated. */
  readonly place?: string;
  /** Day the example is dated. */
  readonly today: string;
  /** Where npm takes this program from, as written under `dependencies`: `^0.1.0`, `file:program/yrka-0.1.0.tgz`, a git address. */
  readonly dependency: string;
};
