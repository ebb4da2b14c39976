/** How much is measured. The full mode takes about a quarter of an hour with every peer, the quick one a few minutes. */
export const full = {
  coldRounds: 15,
  warmUp: 1500,
  warmRounds: 10,
  batchMotions: 200,
  batchSeconds: 8,
  batchRounds: 2,
  pages: [40, 120, 400],
  pageRounds: 3,
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
