import { loadTemplate } from "../document/template/load-template.ts";
import type { Template } from "../document/template/template.ts";
import type { Theme } from "../document/theme/theme.ts";
import type { Outcome } from "../ground/diagnostics/outcome.ts";
import type { Place } from "../ground/diagnostics/place.ts";
import type { Host } from "../ground/host/host.ts";
import { type Kommuner, openKommuner } from "../motion/kommun/find-kommun.ts";
import type { FontSet } from "../pages/fonts/font-set.ts";
import { loadFonts } from "../pages/fonts/load-fonts.ts";
import { type Configuration, noConfiguration } from "./configuration/configuration.ts";

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
