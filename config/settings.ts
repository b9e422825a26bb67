import { z } from 'zod';

const weight = z.number().nonnegative();

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
  /** What counts for how much when papers are ranked; chosen on judged sets (docs/benchmarks.md). */
  ranking: z
    .strictObject({
      /** Words in common. */
      lexical: weight.default(0.5),
      /** Nearness in meaning of question and paper. */
      dense: weight.default(0.3),
      /** Nearness in meaning of question and the paper's nearest sentence. */
      sentence: weight.default(0.2),
      /** How well the paper covers the question word by word. */
      words: weight.default(0.3),
    })
    .prefault({}),
});

export type Settings = z.infer<typeof SettingsSchema>;
