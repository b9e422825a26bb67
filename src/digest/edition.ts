import { z } from 'zod';
import { TREND_WINDOWS } from './trending.ts';

/** Why a paper is in an edition. */
const WhySchema = z.discriminatedUnion('because', [
  z.object({ because: z.literal('topic'), topic: z.string() }).readonly(),
  z.object({ because: z.literal('author'), author: z.string() }).readonly(),
  z
    .object({
      because: z.literal('trend'),
      /** Votes that came within the window. */
      votes: z.int(),
    })
    .readonly(),
  z.object({ because: z.literal('unsent') }).readonly(),
  z.object({ because: z.literal('new version'), version: z.int() }).readonly(),
]);

export type Why = z.infer<typeof WhySchema>;

/** A paper as an edition showed it, whatever becomes of the paper's record. */
const EntrySchema = z
  .object({
    paperId: z.string(),
    title: z.string(),
    /** The paper's page. */
    url: z.string().optional(),
    thumbnailUrl: z.string().optional(),
    /** At most three names; how many there are in all. */
    authors: z.array(z.string()).readonly(),
    /** 0 where it is not known. */
    authorCount: z.int(),
    published: z.string().optional(),
    votes: z.int().optional(),
    version: z.int().optional(),
    /** One sentence of the abstract, verbatim; empty where there is none. */
    line: z.string(),
    why: z.array(WhySchema).readonly(),
    withdrawn: z.literal(true).optional(),
    /** An invented paper of the playground. */
    example: z.literal(true).optional(),
  })
  .readonly();

export type EditionEntry = z.infer<typeof EntrySchema>;

/** One place's papers of one day; it never changes. */
export const EditionSchema = z
  .object({
    /** The local calendar date of its place, `2026-11-26`. */
    day: z.string(),
    /** By momentum, or what the place has not seen yet, where nothing that fits is on its way up. */
    ranking: z.enum(['trending', 'unsent']),
    window: z.enum(TREND_WINDOWS),
    entries: z.array(EntrySchema).min(1).readonly(),
    /** Of how many papers they were chosen. */
    considered: z.int(),
  })
  .readonly();

export type Edition = z.infer<typeof EditionSchema>;

/** Why a day has no edition. */
export const SKIPS = [
  'quiet day',
  'overtaken',
  'source stalled',
  'nothing for these wishes',
  'nothing unsent',
  'failed',
] as const;

export type Skip = (typeof SKIPS)[number];
