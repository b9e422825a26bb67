import { z } from 'zod';

const weight = z.number().nonnegative();

const rankingSchema = z
  .strictObject({
    /** Words in common. */
    lexical: weight.default(0.5),
    /** Nearness in meaning of question and paper. */
    dense: weight.default(0.3),
    /** Nearness in meaning of question and the paper's nearest sentence. */
    sentence: weight.default(0.2),
    /** Nearness in meaning to the papers that are best so far. */
    company: weight.default(0.2),
    /** How well the paper covers the question word by word. */
    words: weight.default(0.4),
    /** How far the paper stands out for the model that reads whole texts. */
    reader: weight.default(0.15),
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
  ranking: rankingSchema,
  /** Of former versions; heeded no more, and no reason not to start. */
  rankingWithEmbedder: z.unknown().optional(),
});

export type Settings = z.infer<typeof SettingsSchema>;
