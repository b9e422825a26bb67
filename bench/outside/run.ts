/**
 * `npm run outside`: the real process under kill -9, under 20,000 interactions and beside heavy searches.
 * `npm run outside -- --kills --opens 40 --ingests 60 --writes 50`, `--soak --interactions 20000 --in-flight 10`,
 * `--blocked --corpus FILE`: parts of it. Takes many minutes; figures go into docs/benchmarks.md.
 */
import { parseArgs } from 'node:util';
import { papersOf } from '../eval/corpora.ts';
import { measureBlocked } from './blocked.ts';
import { killFirstOpens } from './kill-first-open.ts';
import { killIngests } from './kill-ingest.ts';
import { killWriting } from './kill-writing.ts';
import { soak } from './soak.ts';

const { values } = parseArgs({
  options: {
    kills: { type: 'boolean' },
    soak: { type: 'boolean' },
    blocked: { type: 'boolean' },
    opens: { type: 'string', default: '40' },
    ingests: { type: 'string', default: '60' },
    writes: { type: 'string', default: '50' },
    interactions: { type: 'string', default: '20000' },
    'in-flight': { type: 'string', default: '10' },
    corpus: { type: 'string' },
  },
});
const all = !(values.kills || values.soak || values.blocked);
const print = (line: string): void => void process.stdout.write(`${line}\n`);

if (all || values.kills) {
  print(await killFirstOpens(Number(values.opens)));
  const papers = await papersOf(values.corpus);
  print(await killIngests(Number(values.ingests), papers));
  print(await killWriting(Number(values.writes), papers));
}
if (all || values.blocked) print(await measureBlocked(await papersOf(values.corpus)));
if (all || values.soak) print(await soak(Number(values.interactions), Number(values['in-flight'])));
