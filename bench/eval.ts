/**
 * Measures retrieval and answers beside plain MiniSearch: `npm run eval -- --help`.
 * Through the same door as the bot, so that what is measured is what ships.
 */
import { parseArgs } from 'node:util';
import type { Paper } from '../src/data/paper.ts';
import { reportAsks } from './eval/asks/report-asks.ts';
import { bundledPapers, papersOf, widePapers } from './eval/corpora.ts';
import { reportJudged } from './eval/judged-report.ts';
import { openMeasuredLibrary } from './eval/measured-library.ts';
import { reportNearMisses } from './eval/near-miss-report.ts';
import { markdownOf, type SetReport } from './eval/print.ts';
import { reportQuestions } from './eval/question-report.ts';
import {
  type EvalSet,
  findSet,
  presentSets,
  readJudgedQueries,
  readQuestions,
} from './eval/sets.ts';
import { colloquy, plainMiniSearch, type System } from './eval/systems.ts';

const USAGE = `npm run eval -- [--set NAME|FOLDER|FILE]... [--type TYPE]... [--json] [--errors]

  --set     a set that is present, a folder in BEIR's form (corpus.jsonl, queries.jsonl, qrels.tsv)
            or a file of questions over the bundled corpus; default: all present but those
            over the large corpus, which take minutes
  --type    only questions of this type (fact, lookup, paraphrase, keyword, multi, unanswerable)
  --words   rank by words alone, as without the embedding model
  --json    the figures as JSON
  --errors  name the questions that were answered or refused wrongly

Present: ${presentSets()
  .map(({ name }) => name)
  .join(', ')}
`;

const { values } = parseArgs({
  options: {
    set: { type: 'string', multiple: true },
    type: { type: 'string', multiple: true },
    words: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    errors: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

if (values.help) process.stdout.write(USAGE);
else await run();

async function run(): Promise<void> {
  const reports: SetReport[] = [];
  for (const set of chosenSets()) {
    process.stderr.write(`measuring ${set.name} …\n`);
    const report = await measure(set);
    reports.push(report);
    if (!values.json) process.stdout.write(`${markdownOf(report)}\n`);
    if (values.errors) process.stdout.write(errorsOf(report));
  }
  if (values.json) process.stdout.write(`${JSON.stringify(reports, null, 2)}\n`);
}

function chosenSets(): readonly EvalSet[] {
  if (!values.set) return presentSets().filter((set) => set.form !== 'judged' || set.corpus);
  return values.set.map((name) => {
    const set = findSet(name);
    if (!set) throw new Error(`No set or folder “${name}”.\n\n${USAGE}`);
    return set;
  });
}

async function measure(set: EvalSet): Promise<SetReport> {
  const embedder = values.words ? 'off' : 'builtin';
  if (set.form === 'asks') {
    return { form: 'asks', set: set.name, ...(await reportAsks(embedder)) };
  }
  const papers = await papersFor(set);
  const library = await openMeasuredLibrary(papers, embedder);
  const ours = colloquy(library);
  const systems: readonly System[] = [plainMiniSearch(papers), ours];
  try {
    if (set.form === 'judged') {
      const queries = readJudgedQueries(set);
      return {
        form: 'judged',
        set: set.name,
        systems: await each(systems, (system) => reportJudged(queries, system)),
      };
    }
    const questions = readQuestions(set).filter(({ type }) => values.type?.includes(type) ?? true);
    return {
      form: 'questions',
      set: set.name,
      systems: await each(systems, (system) =>
        reportQuestions(questions, papers, system, system === ours ? library : undefined),
      ),
      nearMisses: await reportNearMisses(questions, papers, library),
    };
  } finally {
    await library.close();
  }
}

async function papersFor(set: Exclude<EvalSet, { form: 'asks' }>): Promise<readonly Paper[]> {
  if (set.form === 'judged') return papersOf(set.corpus);
  return set.over === 'wide' ? widePapers(readQuestions(set)) : bundledPapers();
}

async function each<T>(systems: readonly System[], report: (system: System) => Promise<T>) {
  const reports: (T & { readonly system: string })[] = [];
  for (const system of systems) reports.push({ ...(await report(system)), system: system.name });
  return reports;
}

function errorsOf(report: SetReport): string {
  if (report.form === 'judged') return '';
  if (report.form === 'asks') return report.wrong.map((line) => `- ${line}\n`).join('');
  const wrong = report.systems.flatMap(({ refusals }) => refusals?.wrong ?? []);
  return wrong.map((line) => `- ${line}\n`).join('');
}
