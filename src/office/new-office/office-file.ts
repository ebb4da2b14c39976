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
  /** Version range of this program to install. */
  readonly version: string;
};
