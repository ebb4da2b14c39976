/** How much is measured. The full mode takes about a quarter of an hour with every peer on two cores, the quick one a few minutes. */
export const full = {
  coldRounds: 11,
  warmUp: 1500,
  warmRounds: 8,
  batchMotions: 100,
  batchSeconds: 4,
  batchRounds: 2,
  pages: [40, 120, 400],
  pageRounds: 2,
  motions: [10, 100, 1000, 10_000],
};

export const quick = {
  coldRounds: 4,
  warmUp: 500,
  warmRounds: 3,
  batchMotions: 60,
  batchSeconds: 2,
  batchRounds: 1,
  pages: [40, 120],
  pageRounds: 1,
  motions: [10, 100, 1000],
};
