import { z } from 'zod';

const weight = z.number().nonnegative();

const rankingSchema = (
  weights: Readonly<Record<'lexical' | 'dense' | 'sentence' | 'company' | 'words', number>>,
) =>
  z
    .strictObject({
      /** Words in common. */
      lexical: weight.default(weights.lexical),
      /** Nearness in meaning of question and paper. */
      dense: weight.default(weights.dense),
      /** Nearness in meaning of question and the paper's nearest sentence. */
      sentence: weight.default(weights.sentence),
      /** Nearness in meaning to the papers that are best so far. */
      company: weight.default(weights.company),
      /** How well the paper covers the question word by word. */
      words: weight.default(weights.words),
    })
    .prefault({});

/** The schema of `config/colloquy.json`: what an operator may tune. Every key has a default. */
export const SettingsSchema = z.strictObject({
  limits: z
    .strictObject({
      /** Commands one person may run at once, before the steady rate applies. */
      commandBurst: z.int().positive().default(30),
      commandsPerMinute: z.int().positive().default(60),
      /** Larger files of papers are refused unread. */
      fileMegabytes: z.int().positive().max(512).default(160),
    })
    .prefault({}),
  pacing: z
    .strictObject({
      /** Between two mails. */
      mailSeconds: z.number().nonnegative().max(3600).default(1),
    })
    .prefault({}),
  sources: z
    .strictObject({
      /** arXiv's categories whose announcements are read; none: they are not read. */
      arxivCategories: z
        .array(z.string().regex(/^[a-z-]+(\.[A-Za-z-]+)?$/))
        .default(['cs.CL', 'cs.LG']),
      /** Addresses of feeds of papers: RSS, Atom, JSON Feed. */
      feeds: z.array(z.url({ protocol: /^https?$/ })).default([]),
      /** How often each is asked; five minutes at least. */
      refreshMinutes: z
        .strictObject({
          huggingFace: z.int().min(5).default(20),
          arxiv: z.int().min(5).default(60),
          feeds: z.int().min(5).default(60),
        })
        .prefault({}),
    })
    .prefault({}),
  /** What counts for how much when papers are ranked; chosen on judged sets (docs/benchmarks.md). */
  ranking: rankingSchema({ lexical: 0.5, dense: 0.3, sentence: 0.2, company: 0.2, words: 0.4 }),
  /** The same with an EMBEDDER that is stronger than the shipped one. */
  rankingWithEmbedder: rankingSchema({
    lexical: 0.3,
    dense: 0.5,
    sentence: 0.2,
    company: 0,
    words: 0.2,
  }),
});

export type Settings = z.infer<typeof SettingsSchema>;
