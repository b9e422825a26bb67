/**
 * Environment of a process that asks no live source, for tests reach nothing but loopback; nor does it read
 * papers behind its answers, which would take time from them.
 */
export const NO_SOURCES = {
  HF_API_URL: 'off',
  ARXIV_API_URL: 'off',
  ARXIV_RSS_URL: 'off',
  S2_API_URL: 'off',
  CROSSREF_API_URL: 'off',
  EMBEDDER: 'table',
} as const;
