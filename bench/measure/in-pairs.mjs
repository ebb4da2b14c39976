import { spreadOf } from "./spread.mjs";

/**
 * Measure every subject in turn with the base before and after it, for so many rounds: ABACA, ABACA … A computer that is busy for a while is
 * busy for both sides of a ratio, and a ratio is to the mean of the base on both sides.
 *
 * `measure` gives an object of numbers. The result has, for each subject, the spread of every number and of its ratio to the base's. A
 * subject that fails is not measured again, and has the reason instead.
 */
export async function measureInPairs({ base, subjects, rounds, measure }) {
  const measured = new Map(subjects.map((subject) => [subject, []]));
  const failed = new Map();
  const attempt = async (subject) => {
    try {
      return await measure(subject);
    } catch (error) {
      failed.set(subject, error.message.split("\n")[0]);
    }
  };
  const bases = [];
  for (let round = 0; round < rounds; round++) {
    let before = await measure(base);
    for (const subject of subjects) {
      if (failed.has(subject)) continue;
      const values = await attempt(subject);
      if (values === undefined) continue;
      const after = await measure(base);
      measured.get(subject).push({ values, ratios: ratios(values, before, after) });
      bases.push(before);
      before = after;
    }
    bases.push(before);
  }
  return {
    base: spreads(bases),
    subjects: subjects.map((subject) => ({
      label: subject.label,
      failed: failed.get(subject),
      ...spreads(measured.get(subject).map(({ values }) => values)),
      ratios: spreads(measured.get(subject).map((one) => one.ratios)),
    })),
  };
}

function ratios(values, before, after) {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, value / ((before[name] + after[name]) / 2)]),
  );
}

function spreads(rows) {
  return Object.fromEntries(Object.keys(rows[0] ?? {}).map((name) => [name, spreadOf(rows.map((row) => row[name]))]));
}
