/**
 * CPU time of legal 200-character queries that ask for much, over 5,000 papers in this thread:
 * `node bench/query-budget.ts [FILE of papers]`. None may take more than 100 ms (docs/benchmarks.md).
 */
import { papersOf } from './eval/corpora.ts';
import { openMeasuredLibrary } from './eval/measured-library.ts';

const PAPERS = 5_000;
const LONGEST = 200;
const ROUNDS = 5;
const filled = (piece: string): string => piece.repeat(LONGEST).slice(0, LONGEST);

const QUERIES: Readonly<Record<string, string>> = {
  'words that most papers have': filled(
    'model data learning network training results method deep ',
  ),
  'one exclusion again and again': `model ${filled('-a ')}`.slice(0, LONGEST),
  'many exclusions': `model ${filled('-the -network -data -learning -deep -train ')}`.slice(
    0,
    LONGEST,
  ),
  'phrases of grammar': filled('"a " '),
  'phrases that many papers may have': filled('"neural network" "large language" "we propose" '),
  'phrases to exclude': `model ${filled('-"model the" -"of data" -"learning we" ')}`.slice(
    0,
    LONGEST,
  ),
  alternatives: filled('model OR data OR '),
  'unknown words': filled('qzmodel xdata zlearning vnetworks wtrain '),
  'names and initials': `papers by ${filled('a b wang li zhang chen ')}`.slice(0, LONGEST),
  'a sentence': filled('how do deep neural networks learn representations of data from labels '),
};

const [file] = process.argv.slice(2);
const library = await openMeasuredLibrary((await papersOf(file)).slice(0, PAPERS), 'builtin');
for (const [name, query] of Object.entries(QUERIES)) {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const before = process.cpuUsage();
    // A limit of its own, so that no result is remembered.
    await library.search(query, { limit: 5 + round });
    const { user, system } = process.cpuUsage(before);
    times.push((user + system) / 1_000);
  }
  process.stdout.write(
    `${name}: ${Math.min(...times).toFixed(0)}–${Math.max(...times).toFixed(0)} ms\n`,
  );
}
