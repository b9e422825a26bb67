import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { CATALOGUE, SHARED_ASKS } from '../sets.ts';

const titles = z.union([z.string().transform((title) => [title]), z.array(z.string())]);

/** What a reply must be; all that is given must hold. Patterns are regular expressions without regard to case. */
const ExpectSchema = z.object({
  status: z.enum(['answered', 'refused', 'either']).optional(),
  /** Kinds of reply allowed. */
  reply: z.array(z.string()).optional(),
  /** Every quotation is from one of these; none: nothing is quoted. */
  quotes_from: z.array(z.string()).optional(),
  quotes_all: z.array(z.string()).optional(),
  quotes_none: z.array(z.string()).optional(),
  first_from: titles.optional(),
  first_says: z.string().optional(),
  papers_all: z.array(z.string()).optional(),
  papers_some: z.object({ titles: z.array(z.string()), at_least: z.number() }).optional(),
  papers_first: titles.optional(),
  says_all: z.array(z.string()).optional(),
  says_any: z.array(z.string()).optional(),
  says_none: z.array(z.string()).optional(),
  number: z.tuple([z.number(), z.number()]).optional(),
  max_confidence: z.number().optional(),
  max_hits: z.number().optional(),
});

const ItemSchema = z.object({
  id: z.string(),
  kind: z.string(),
  corpus: z.enum(['bundled', 'catalogue']),
  question: z.string(),
  paper: z.string().optional(),
  context: z.array(z.string()).optional(),
  needs: z.string().optional(),
  expect: ExpectSchema.extend({ any_of: z.array(ExpectSchema).optional() }),
});

export type Expectation = z.infer<typeof ExpectSchema>;
export type AskItem = z.infer<typeof ItemSchema>;

/** The shared questions as people ask them; none where they are not present. */
export function readAsks(): readonly AskItem[] {
  if (!existsSync(SHARED_ASKS) || !existsSync(CATALOGUE)) return [];
  return readFileSync(SHARED_ASKS, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => ItemSchema.parse(JSON.parse(line)));
}
