import type { Completion, CompletionContext, CompletionResult, CompletionSource } from "@codemirror/autocomplete";
import type { Workspace } from "../workspace.ts";

/** What can be written in the front matter at the cursor. */
export function suggestions(complete: Workspace["complete"]): CompletionSource {
  return async (context: CompletionContext): Promise<CompletionResult | null> => {
    const before = context.state.sliceDoc(0, context.pos);
    if (!before.startsWith("---\n") || /^---\s*$/m.test(before.slice(4))) return null;
    const begun = context.matchBefore(/[\p{L}-]*/u);
    const from = begun?.from ?? context.pos;
    if (!context.explicit && from === context.pos && !/: $/.test(before)) return null;
    const found = await complete(before).catch(() => []);
    const options = found.map(
      ({ label, kind, insert, detail, description }): Completion => ({
        label,
        type: kind === "field" ? "property" : "enum",
        ...(insert === undefined ? {} : { apply: insert }),
        ...(detail === undefined ? {} : { detail }),
        ...(description === undefined ? {} : { info: description }),
      }),
    );
    return options.length === 0 ? null : { from, options, validFor: /^[\p{L}-]*$/u };
  };
}
