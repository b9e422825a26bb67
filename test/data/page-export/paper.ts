import fc from 'fast-check';

/** A paper as the page shows it. */
export interface ShownPaper {
  readonly arxivId: string;
  readonly title: string;
  /** Its paragraph; empty where the page has none. */
  readonly abstract: string;
  readonly votes: number;
  readonly by: { readonly authors: number } | { readonly organisation: string };
  /** `2024-10-07`, or undefined where the page shows no date. */
  readonly published: string | undefined;
  readonly comments: number | undefined;
}

const WORDS =
  'the of lamps desk we learn Großmutter résumé 学习 при 😀 model LoRA GPT-4 (see) [1] {x} $O(n^2)$ \\method 93\\% *bold* _it_ `code` ~ # -- 2x “quoted” https://x.example/a_b(c) <b> & | > x_{i} [link](https://y.example/z) 1. - · authors'.split(
    ' ',
  );
const ODD_TITLES = [
  '0',
  '42',
  '1,024',
  'Daily',
  'Weekly',
  'May 29',
  'Oct 7, 2024',
  'https://x.example/lamps',
  'Subscribed to Lamps',
  'Attention!',
  '3 authors',
  'New',
  'A [Lamp](https://x.example/l) for Desks (and Chairs)',
  'Lamps [and](desks)',
  '[Lamps]',
  'What is a lamp?',
  'cosLamp: Who Reads?',
  '12 authors walk into a lamp',
];
const ODD_ABSTRACTS = [
  '2 authors wrote this abstract together, and it is about lamps that learn to read at night in the dark.',
  '[Lamps] are read in (brackets) by many [people](https://x.example/p), as has been shown in the past.',
  'Project page: https://lamps.example/a_b(c). See also https://huggingface.co/papers/2401.00001',
];

const words = (min: number, max: number) =>
  fc
    .array(fc.constantFrom(...WORDS), { minLength: min, maxLength: max })
    .map((all) => all.join(' '));

const title = fc.oneof(
  { arbitrary: words(2, 14).map((text) => `Lamp ${text}`), weight: 4 },
  { arbitrary: fc.constantFrom(...ODD_TITLES), weight: 1 },
);

/** A paragraph that ends like one. */
const abstract = fc.oneof(
  { arbitrary: words(25, 90).map((text) => `We read ${text} and more.`), weight: 5 },
  { arbitrary: fc.constantFrom(...ODD_ABSTRACTS), weight: 1 },
);

const published = fc
  .tuple(
    fc.integer({ min: 2007, max: 2026 }),
    fc.integer({ min: 1, max: 6 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join('-'));

const by = fc.oneof(
  fc.record({ authors: fc.integer({ min: 1, max: 900 }) }),
  fc.record({ organisation: fc.constantFrom('Lamp Lab', '学习 AI', 'Daily', 'A.B. & Co (EU)') }),
);

const shownPaper: fc.Arbitrary<ShownPaper> = fc.record({
  arxivId: fc.integer({ min: 0, max: 99_999 }).map((n) => `2410.${String(n).padStart(5, '0')}`),
  title,
  abstract,
  votes: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 999 })),
  by,
  published: fc.option(published, { nil: undefined }),
  comments: fc.option(fc.integer({ min: 1, max: 99 }), { nil: undefined }),
});

/** One to some papers, each with a title and an id of its own. */
export const shownPapers = (most: number): fc.Arbitrary<readonly ShownPaper[]> =>
  fc
    .uniqueArray(shownPaper, { minLength: 1, maxLength: most, selector: ({ arxivId }) => arxivId })
    .map((papers) =>
      papers.map((paper, at) => ({
        ...paper,
        title: at < 3 ? paper.title : `${paper.title} ${at}`,
      })),
    );
