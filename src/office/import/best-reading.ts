/** A chain of things that are each in one of some states, and how well states suit things and follow each other. */
export type Chain<State extends string> = {
  readonly length: number;
  readonly states: readonly State[];
  /** How well a state suits a thing; `-Infinity` where it cannot be. */
  readonly suits: (index: number, state: State) => number;
  /** How well the thing after `index` follows in state `to`. */
  readonly follows: (index: number, from: State, to: State) => number;
  readonly begins: (state: State) => number;
  readonly ends: (state: State) => number;
};

/** The reading of the whole chain that suits best. */
export type BestReading<State extends string> = {
  readonly states: readonly State[];
  readonly score: number;
  /** By how much it is better than the best reading in which this thing is in none of the states that `isSame` accepts. */
  readonly margin: (index: number, isSame: (state: State) => boolean) => number;
  /** By how much it is better than the best reading in which this thing is in one of the states that `isSame` accepts. */
  readonly loss: (index: number, isSame: (state: State) => boolean) => number;
};

/**
 * Find the best reading of a chain, and how sure each of its states is. Time grows with the length.
 *
 * Reference: the Viterbi algorithm with max-marginals; L. R. Rabiner, A Tutorial on Hidden Markov Models, Proc. IEEE 77 (1989).
 */
export function bestReading<State extends string>(chain: Chain<State>): BestReading<State> {
  const { length, states, suits, follows, begins, ends } = chain;
  const local = Array.from({ length }, (_, index) => states.map((state) => suits(index, state)));
  const forward: number[][] = [];
  const before: number[][] = [];
  for (let index = 0; index < length; index++) {
    const row: number[] = [];
    const from: number[] = [];
    for (const [to, state] of states.entries()) {
      let best = index === 0 ? begins(state) : Number.NEGATIVE_INFINITY;
      let origin = -1;
      const own = local[index]?.[to] ?? Number.NEGATIVE_INFINITY;
      if (index > 0 && own > Number.NEGATIVE_INFINITY) {
        for (const [previous, score] of (forward[index - 1] ?? []).entries()) {
          if (score === Number.NEGATIVE_INFINITY) continue;
          const total = score + follows(index - 1, states[previous] as State, state);
          if (total > best) {
            best = total;
            origin = previous;
          }
        }
      }
      row.push(best + own);
      from.push(origin);
    }
    forward.push(row);
    before.push(from);
  }
  const backward = backwardScores(chain, local);
  const total = (index: number, state: number): number =>
    (forward[index]?.[state] ?? Number.NEGATIVE_INFINITY) + (backward[index]?.[state] ?? Number.NEGATIVE_INFINITY);
  const found: State[] = [];
  let at = -1;
  let score = length === 0 ? 0 : Number.NEGATIVE_INFINITY;
  for (const [state, name] of states.entries()) {
    const value = (forward[length - 1]?.[state] ?? Number.NEGATIVE_INFINITY) + ends(name);
    if (value > score) {
      score = value;
      at = state;
    }
  }
  for (let index = length - 1; index >= 0; index--) {
    found.push(states[at] as State);
    at = before[index]?.[at] ?? -1;
  }
  const bestWhere = (index: number, accepts: (state: State) => boolean): number =>
    Math.max(
      ...states.map((name, state) => (accepts(name) ? total(index, state) : Number.NEGATIVE_INFINITY)),
      Number.NEGATIVE_INFINITY,
    );
  found.reverse();
  return {
    states: found,
    score,
    margin: (index, isSame) => score - bestWhere(index, (state) => !isSame(state)),
    loss: (index, isSame) => score - bestWhere(index, isSame),
  };
}

/** For each thing and state, the best that can come after it. */
function backwardScores<State extends string>(
  { length, states, follows, ends }: Chain<State>,
  local: readonly (readonly number[])[],
): readonly (readonly number[])[] {
  const rows: number[][] = Array.from({ length }, () => []);
  for (let index = length - 1; index >= 0; index--) {
    rows[index] = states.map((from) => {
      if (index === length - 1) return ends(from);
      let best = Number.NEGATIVE_INFINITY;
      for (const [to, state] of states.entries()) {
        const after = (local[index + 1]?.[to] ?? Number.NEGATIVE_INFINITY) + (rows[index + 1]?.[to] ?? 0);
        if (after === Number.NEGATIVE_INFINITY) continue;
        best = Math.max(best, after + follows(index, from, state));
      }
      return best;
    });
  }
  return rows;
}
