/**
 * CPU time of legal 200-character texts that ask for much, and the longest slice of it without a turn of
 * the event loop: `node bench/query-budget.ts [FILE of papers] [how many of them, default 5000]`. Above
 * 5,000 papers it measures the index that a worker thread serves. None may take more than 100 ms in slices
 * of 50 ms at 5,000 papers, 250 ms at 87,324 (docs/benchmarks.md). The reader works in a thread of its own
 * and is left out.
 */
import type { Library } from '../src/search/library.ts';
import { papersOf } from './eval/corpora.ts';
import { openMeasuredLibrary } from './eval/measured-library.ts';
import { type Cost, costOf } from './query-budget/cost.ts';
import { ASKED, SEARCHED, TYPED } from './query-budget/texts.ts';

const ROUNDS = 5;
const SIMILAR_TO = 10;

const [file, count = '5000'] = process.argv.slice(2);
const papers = (await papersOf(file)).slice(0, Number(count));
const library = await openMeasuredLibrary(papers, 'table');
// Limits of their own, so that no result is remembered.
await measure('search', SEARCHED, (text, at) => library.search(text, { limit: 5 + at }));
await measure('page turn', SEARCHED, (text, at) =>
  library.search(text, { limit: 5, offset: 40 + at }),
);
await measure('ask', ASKED, (text, at) => library.ask(text, { limit: 5 + at }));
await measure('suggest', TYPED, (text, at) => library.suggest(text, 25 - at));
await measure('find', TYPED, (text) => library.find(text));
await measure('similar', longest(), (id, at) => library.similar(id, 8 + at));
await library.close();

/** The papers with the most to compare. */
function longest(): Readonly<Record<string, string>> {
  const byLength = papers.toSorted((a, b) => b.abstract.length - a.abstract.length);
  return Object.fromEntries(
    byLength.slice(0, SIMILAR_TO).map(({ id }, at) => [`to long paper ${at + 1}`, id]),
  );
}

async function measure(
  what: keyof Library | 'page turn',
  texts: Readonly<Record<string, string>>,
  use: (text: string, round: number) => Promise<unknown>,
): Promise<void> {
  for (const [name, text] of Object.entries(texts)) {
    const costs: Cost[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      costs.push(await costOf(() => use(text, round)));
    }
    const most = Math.max(...costs.map(({ cpuMs }) => cpuMs));
    const least = Math.min(...costs.map(({ cpuMs }) => cpuMs));
    const slice = Math.max(...costs.map(({ longestSliceMs }) => longestSliceMs));
    process.stdout.write(
      `${what}, ${name}: ${least.toFixed(0)}–${most.toFixed(0)} ms, slice ${slice.toFixed(0)} ms\n`,
    );
  }
}
