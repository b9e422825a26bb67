/**
 * Measures retrieval and answers beside plain MiniSearch: `npm run eval -- --help`.
 * Through the same door as the bot, so that what is measured is what ships.
 */
import { parseArgs } from 'node:util';
import type { Paper } from '../src/data/paper.ts';
import type { Library } from '../src/search/library.ts';
import { reportAsks } from './eval/asks/report-asks.ts';
import { bundledPapers, judgedPapers, widePapers } from './eval/corpora.ts';
import { reportJudged } from './eval/judged-report.ts';
import { type Embedder, openMeasuredLibrary } from './eval/measured-library.ts';
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
import { colloquy, plainMiniSearch } from './eval/systems.ts';

const USAGE = `npm run eval -- [--set NAME|FOLDER|FILE]... [--type TYPE]... [--json] [--errors]

  --set     a set that is present, a folder in BEIR's form (corpus.jsonl, queries.jsonl, qrels.tsv)
            or a file of questions over the bundled corpus; default: all present but those
            over the large corpus, which take minutes
  --type    only questions of this type (fact, lookup, paraphrase, keyword, multi, unanswerable)
  --table   without the reader
  --words   rank by words alone, as without any model
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
    table: { type: 'boolean', default: false },
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
  if (!values.set) {
    return presentSets().filter((set) => set.form !== 'judged' || set.corpus || set.others);
  }
  return values.set.map((name) => {
    const set = findSet(name);
    if (!set) throw new Error(`No set or folder “${name}”.\n\n${USAGE}`);
    return set;
  });
}

/** With all that ships and without the reader, or as was asked. */
function chosenEmbedders(): readonly Embedder[] {
  if (values.words) return ['off'];
  return values.table ? ['table'] : ['table', 'builtin'];
}

async function measure(set: EvalSet): Promise<SetReport> {
  if (set.form === 'asks') {
    const embedders = await each(chosenEmbedders(), reportAsks);
    return { form: 'asks', set: set.name, embedders };
  }
  const papers = await papersFor(set);
  const plain = plainMiniSearch(papers);
  if (set.form === 'judged') {
    const queries = readJudgedQueries(set);
    const ours = await each(chosenEmbedders(), (embedder) =>
      overLibrary(papers, embedder, (library) =>
        reportJudged(queries, colloquy(library, embedder)),
      ),
    );
    return {
      form: 'judged',
      set: set.name,
      systems: [await reportJudged(queries, plain), ...ours],
    };
  }
  const questions = readQuestions(set).filter(({ type }) => values.type?.includes(type) ?? true);
  const ours = await each(chosenEmbedders(), (embedder) =>
    overLibrary(papers, embedder, async (library) => ({
      ...(await reportQuestions(
        { questions, papers, system: colloquy(library, embedder) },
        library,
      )),
      nearMisses: await reportNearMisses(questions, papers, library),
    })),
  );
  const theirs = await reportQuestions({ questions, papers, system: plain });
  return { form: 'questions', set: set.name, systems: [theirs, ...ours] };
}

async function overLibrary<Report>(
  papers: readonly Paper[],
  embedder: Embedder,
  report: (library: Library) => Promise<Report>,
): Promise<Report> {
  const library = await openMeasuredLibrary(papers, embedder);
  try {
    return await report(library);
  } finally {
    await library.close();
  }
}

async function papersFor(set: Exclude<EvalSet, { form: 'asks' }>): Promise<readonly Paper[]> {
  if (set.form === 'judged') return judgedPapers(set);
  return set.over === 'wide' ? widePapers(readQuestions(set)) : bundledPapers();
}

/** One after the other, for their times are measured. */
async function each<Item, Result>(items: readonly Item[], work: (item: Item) => Promise<Result>) {
  const results: Result[] = [];
  for (const item of items) results.push(await work(item));
  return results;
}

function errorsOf(report: SetReport): string {
  if (report.form === 'judged') return '';
  const wrong =
    report.form === 'asks'
      ? report.embedders.flatMap(({ embedder, wrong }) =>
          wrong.map((line) => `${embedder} ${line}`),
        )
      : report.systems.flatMap(({ system, refusals }) =>
          (refusals?.wrong ?? []).map((line) => `${system} ${line}`),
        );
  return wrong.map((line) => `- ${line}\n`).join('');
}
