/** How much is measured. The full mode takes about a quarter of an hour with every peer, the quick one a few minutes. */
export const full = {
  coldRounds: 15,
  warmUp: 1500,
  warmRounds: 10,
  batchSeconds: 5,
  batchRounds: 3,
  pages: [40, 120, 400],
  pageRounds: 3,
  motions: [10, 100, 1000, 10_000],
};

export const quick = {
  coldRounds: 4,
  warmUp: 500,
  warmRounds: 3,
  batchSeconds: 1.5,
  batchRounds: 1,
  pages: [40, 120],
  pageRounds: 1,
  motions: [10, 100, 1000],
};
