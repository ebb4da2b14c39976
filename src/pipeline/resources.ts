import { type Configuration, noConfiguration } from "../configuration/configuration.ts";
import type { Outcome } from "../diagnostics/outcome.ts";
import type { Place } from "../diagnostics/place.ts";
import type { FontSet } from "../fonts/font-set.ts";
import { loadFonts } from "../fonts/load-fonts.ts";
import type { Host } from "../host/host.ts";
import { type Kommuner, openKommuner } from "../kommun/find-kommun.ts";
import { loadTemplate } from "../template/load-template.ts";
import type { Template } from "../template/template.ts";
import type { Theme } from "../theme/theme.ts";

/** What many motions share: the outside world, and the kommuner, templates and fonts read from it, each once and when first asked for. */
export type Resources = {
  readonly host: Host;
  readonly configuration: Configuration;
  readonly kommuner: Kommuner;
  readonly template: (id: string, namedAt: Place) => Outcome<Template>;
  readonly fonts: (theme: Theme) => Outcome<FontSet>;
};

export function openResources(host: Host, configuration: Configuration = noConfiguration): Resources {
  const templates = new Map<string, Outcome<Template>>();
  const fonts = new Map<Theme, Outcome<FontSet>>();
  return {
    host,
    configuration,
    kommuner: openKommuner(host),
    template: (id, namedAt) => {
      const known = templates.get(id);
      if (known !== undefined) return known;
      const loaded = loadTemplate(id, host, namedAt);
      // A missing template is a problem of each motion that names it, at that motion's own words.
      if (loaded.value !== undefined) templates.set(id, loaded);
      return loaded;
    },
    fonts: (theme) => {
      const known = fonts.get(theme) ?? loadFonts(theme, host);
      fonts.set(theme, known);
      return known;
    },
  };
}
