/** Colours of embeds, by kind of reply. */
export const COLOR = {
  hits: 0x4c8dff,
  card: 0x7c5cff,
  answer: 0x2fa36b,
  maybe: 0xb08a3c,
  refused: 0x8b93a1,
  related: 0x2f9eb0,
  edition: 0xff9d3c,
  notice: 0x8b93a1,
  welcome: 0xff9d3c,
  meeting: 0x2f9eb0,
} as const;
