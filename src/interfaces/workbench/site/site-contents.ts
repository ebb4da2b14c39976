/** What a site, or a page that has everything in it, says of itself. */
export type SiteContents = {
  /** Folders that hold `templates/` and `kommuner/`, nearest first. */
  readonly roots: readonly string[];
  /** Files that lie beside the archive and are fetched when something needs them: sizes in bytes. */
  readonly beside: readonly { readonly path: string; readonly size: number }[];
  /** Where newer versions are. */
  readonly address?: string;
};
