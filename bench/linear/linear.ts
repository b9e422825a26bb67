import { plain } from '../../src/data/files/bibtex/text.ts';
import { bibtex } from '../../src/data/files/bibtex.ts';
import { feed } from '../../src/data/files/feed.ts';
import { prose } from '../../src/discord/markdown.ts';
import { linkLabel } from '../../src/discord/masked-link.ts';
import { snippetOf } from '../../src/search/finding/snippet.ts';
import { analyse, foldedWords, wordsOf } from '../../src/search/text/analyse.ts';
import { compoundsOf } from '../../src/search/text/joints.ts';
import { sentences } from '../../src/search/text/sentences.ts';
import { findLinks } from '../../src/shared/links.ts';
import { readable } from '../../src/shared/readable.ts';
import { REPEATED } from './repeated.ts';

/** What reads text from outside as long as it comes. */
const READERS: Readonly<Record<string, (text: string) => unknown>> = {
  sentences,
  readable,
  findLinks,
  analyse,
  foldedWords,
  compoundsOf,
  snippetOf: (text) => snippetOf(text, wordsOf(text), { worth: () => 1 }),
  prose: (text) => prose(text, text.length),
  bibtexField: plain,
  bibtexDetects: bibtex.detects,
  feedDetects: (text) => feed.detects(`<?xml version="1.0"?>${text}`),
  linkLabel: (text) => linkLabel(text, text.length),
};

const SHORT = 100_000;
const TIMES_LONGER = 8;
/** Between linear (8) and quadratic (64). */
const TOO_MUCH = 24;
/** The clock of a thread may tick only every few milliseconds: shorter times are taken for this. */
const TICK_MS = 4;
const RUNS_IN_DOUBT = 5;

/**
 * The CPU time of each reader for eight times the text, over every repeated piece: the largest growth,
 * as a table. Says so in the last column where it is more than linear.
 */
export function measureLinear(): string {
  const rows = Object.entries(READERS).map(([name, read]) => {
    const grown = REPEATED.map((piece) => growthOf(read, piece));
    const worst = grown.reduce((a, b) => (b.growth > a.growth ? b : a));
    const verdict = worst.growth > TOO_MUCH ? 'NOT LINEAR' : 'linear';
    const cells = [name, JSON.stringify(worst.piece), worst.longMs.toFixed(1)];
    return `| ${[...cells, worst.growth.toFixed(1), verdict].join(' | ')} |`;
  });
  const head = `| reader | worst piece | CPU ms for ${SHORT * TIMES_LONGER} characters | growth for ${TIMES_LONGER} times the text | |`;
  return [head, '| --- | --- | ---: | ---: | --- |', ...rows].join('\n');
}

function growthOf(read: (text: string) => unknown, piece: string) {
  // A beginning, so that what follows has a sentence to belong to.
  const textOf = (length: number) => `We read. ${piece.repeat(Math.ceil(length / piece.length))}`;
  const compare = () => {
    const shortMs = Math.max(
      TICK_MS,
      cpuMs(() => read(textOf(SHORT))),
    );
    const longMs = cpuMs(() => read(textOf(SHORT * TIMES_LONGER)));
    return { piece, longMs, growth: longMs / shortMs };
  };
  const first = compare();
  if (first.growth <= TOO_MUCH) return first;
  // Once may be the collector's or the compiler's fault; what is quadratic is so every time.
  const again = Array.from({ length: RUNS_IN_DOUBT }, compare);
  return again.reduce((a, b) => (b.growth < a.growth ? b : a), first);
}

/** In the time of this thread: others on the machine do not count. */
function cpuMs(run: () => unknown): number {
  const before = process.threadCpuUsage();
  run();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}
