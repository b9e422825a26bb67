import { z } from 'zod';

const text = z.array(z.string());
const date = z.object({ 'date-parts': z.array(z.array(z.int().nullable())) });

/** The `message` of `/works/{doi}`. */
export const crossrefWork = {
  required: { DOI: z.string().min(1) },
  optional: {
    title: text,
    subtitle: text,
    /** In JATS. Many publishers give none. */
    abstract: z.string(),
    author: z.array(z.unknown()),
    'container-title': text,
    /** The earliest of print and online. */
    issued: date,
    'is-referenced-by-count': z.int().nonnegative(),
    publisher: z.string(),
  },
  usual: ['title'],
} as const;

export const CrossrefAnswer = z.object({ message: z.unknown() });
