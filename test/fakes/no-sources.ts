/** Environment of a process that asks no live source: tests reach nothing but loopback. */
export const NO_SOURCES = {
  HF_API_URL: 'off',
  ARXIV_API_URL: 'off',
  ARXIV_RSS_URL: 'off',
  S2_API_URL: 'off',
  CROSSREF_API_URL: 'off',
} as const;
