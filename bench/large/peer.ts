/** MiniSearch with its defaults over the same papers: what `measure.ts` is compared with. Prints JSON. */
import MiniSearch from 'minisearch';
import { readPapersFile } from '../../src/data/files/read-file.ts';
import { quantile } from '../wire/figures.ts';

const QUESTIONS = 40;

const [, , file = ''] = process.argv;
const { papers } = await readPapersFile(file, { now: new Date() });
const started = performance.now();
const index = new MiniSearch({ fields: ['title', 'abstract'] });
index.addAll([...papers]);
const openedSeconds = (performance.now() - started) / 1000;
const step = Math.max(1, Math.floor(papers.length / QUESTIONS));
const times = papers
  .filter((_, at) => at % step === 0)
  .map(({ title }) => {
    const before = performance.now();
    index.search(title.split(' ').reverse().join(' '));
    return performance.now() - before;
  });
const residentMb = process.memoryUsage.rss() / 2 ** 20;
process.stdout.write(JSON.stringify({ openedSeconds, residentMb, search: quantile(times, 0.95) }));
