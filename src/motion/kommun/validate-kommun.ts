import { type Diagnostic, problem } from "../../ground/diagnostics/diagnostic.ts";
import type { Outcome } from "../../ground/diagnostics/outcome.ts";
import { nearest } from "../../ground/text/nearest.ts";
import { kommunValid } from "../../rules/template/kommun-valid.ts";
import type { FieldValue } from "../source/syntax.ts";
import { isUnreadable, type SchemaIssue, validateValue, valueAt } from "../validation/validate-value.ts";
import type { Kommun } from "./kommun.ts";
import { KOMMUN_KEYS, kommunSchema } from "./kommun-schema.ts";
import type { RegisterEntry } from "./register.ts";

/**
 * Turn what a file `kommuner/<id>.yml` says into a kommun. `entry` is the register's line, where there is one.
 *
 * Reports: `kommun-valid`.
 */
export function validateKommun(file: FieldValue, id: string, entry: RegisterEntry | undefined): Outcome<Kommun> {
  const { data, issues } = validateValue(kommunSchema, file);
  if (data === undefined || isUnreadable(file)) return { diagnostics: issues.map(kommunProblem) };
  if (data.id !== id) {
    const { place } = valueAt(file, ["id"]).value;
    return {
      diagnostics: [
        problem(kommunValid, "other-id", place, {
          values: { id: data.id, expected: id },
          actual: data.id,
          expected: id,
        }),
      ],
    };
  }
  const kommun = kommunNamed({
    id,
    name: data.name,
    kind: data.kind ?? entry?.kind ?? "kommun",
    ...(entry && { code: entry.code }),
    ...(data.council && { council: data.council.value }),
  });
  const { template, eService, rules } = data;
  return {
    value: {
      ...kommun,
      ...(template !== undefined && { templateId: template }),
      ...(eService && { eService }),
      ...(rules && { rules }),
    },
    diagnostics: [],
  };
}

type Names = Pick<Kommun, "id" | "name" | "kind" | "code"> & { readonly council?: string };

/** A kommun of which only the names are known. */
export function kommunNamed({ id, name, kind, code, council }: Names): Kommun {
  const assembly = council ?? (kind === "region" ? "Regionfullmäktige" : "Kommunfullmäktige");
  return {
    id,
    name,
    kind,
    ...(code !== undefined && { code }),
    council: assembly,
    addressee: `${assembly} i ${name}`,
    rules: {},
  };
}

function kommunProblem(issue: SchemaIssue): Diagnostic {
  const { path, place } = issue;
  const key = path.join(".");
  switch (issue.type) {
    case "unknown-key": {
      const known = KOMMUN_KEYS[path.length === 1 ? "" : String(path[0])] ?? [];
      const meant = nearest(issue.key, known);
      return meant === undefined
        ? problem(kommunValid, "unknown-key", place, { values: { key }, actual: issue.key })
        : problem(kommunValid, "nearest-key", place, {
            values: { key, nearest: meant },
            actual: issue.key,
            expected: meant,
          });
    }
    case "wrong-type":
      if (path.at(-1) === "source")
        return problem(kommunValid, "no-source", place, { values: { key: path.slice(0, -1).join(".") } });
      return problem(
        kommunValid,
        issue.actual === "missing" || issue.actual === "empty" ? "missing" : "wrong-type",
        place,
        { values: { key } },
      );
    case "wrong-value": {
      if (path.at(-1) === "source")
        return problem(kommunValid, "source-form", place, { values: { value: issue.written } });
      const allowed = issue.allowed.map((value) => `\`${value}\``).join(", ");
      return allowed === ""
        ? problem(kommunValid, "wrong-value", place, { values: { key, value: issue.written } })
        : problem(kommunValid, "not-one-of", place, { values: { key, value: issue.written, allowed } });
    }
  }
}
