import { type Command, InvalidArgumentError } from 'commander';
import type { Config } from '../../config/index.ts';
import type { Library } from '../search/library.ts';
import { openReadingLibrary } from './open-reading-library.ts';
import { openSettings } from './open-settings.ts';

const MAX_LIMIT = 1000;
const DEFAULT_LIMIT = 10;
const CORPUS = ['--corpus <file>', 'search this file instead of the corpus of the bot'] as const;
const NO_READER = ['--no-reader', 'rank by the shipped table alone, which is quicker'] as const;

interface CorpusFlags {
  readonly corpus?: string;
  readonly reader: boolean;
}
interface SearchFlags extends CorpusFlags {
  readonly limit: number;
  readonly json?: true;
}
interface AskFlags extends CorpusFlags {
  readonly paper?: string;
  readonly json?: true;
}

/** What asks the corpus and changes nothing: `search`, `ask`, `batch`. */
export function addReadingCommands(program: Command): void {
  addSearch(program);
  addAsk(program);
  addBatch(program);
}

function addSearch(program: Command): void {
  program
    .command('search')
    .description('find papers: words, "a phrase", -word, OR, author:name, year:2023..2025')
    .argument('<query...>')
    .option('--limit <n>', 'how many papers', toLimit, DEFAULT_LIMIT)
    .option('--json', 'the result as JSON')
    .option(...CORPUS)
    .option(...NO_READER)
    .action((query: string[], { limit, json, ...corpus }: SearchFlags) =>
      reading(corpus, async ({ library }) => {
        const { printHits, styleFor } = await import('../terminal/print.ts');
        const result = await library.search(query.join(' '), { limit });
        print(json ? JSON.stringify(result) : printHits(result, styleFor(process.stdout.isTTY)));
      }),
    );
}

function addAsk(program: Command): void {
  program
    .command('ask')
    .description('answer a question with quotations from the papers')
    .argument('<question...>')
    .option('--paper <id>', 'answer from this paper alone')
    .option('--json', 'the answer as JSON')
    .option(...CORPUS)
    .option(...NO_READER)
    .action((question: string[], { paper, json, ...corpus }: AskFlags) =>
      reading(corpus, async ({ library }) => {
        const [{ printAnswer }, { styleFor }] = await Promise.all([
          import('../terminal/print-answer.ts'),
          import('../terminal/print.ts'),
        ]);
        if (paper !== undefined && !(await library.get(paper))) {
          program.error(`No paper has the id ${paper}.`);
        }
        const options = paper === undefined ? {} : { paperId: paper };
        const answer = await library.ask(question.join(' '), options);
        const info = await library.info();
        const style = styleFor(process.stdout.isTTY);
        print(json ? JSON.stringify(answer) : printAnswer(answer, info, style));
      }),
    );
}

function addBatch(program: Command): void {
  program
    .command('batch')
    .description(
      'answer requests from standard input, a line of JSON each, with a line of JSON each',
    )
    .option(...CORPUS)
    .option(...NO_READER)
    .action((corpus: CorpusFlags) =>
      reading(corpus, async ({ library }) => {
        const [{ answerLines }, { linesOf }] = await Promise.all([
          import('../terminal/batch.ts'),
          import('../terminal/lines.ts'),
        ]);
        const lines = linesOf(process.stdin);
        const now = (): number => performance.now();
        for await (const answer of answerLines(lines, { library, now })) await written(answer);
      }),
    );
}

interface Reading {
  readonly library: Library;
}

/** Opens the corpus for reading, beside a running bot if there is one, and closes it afterwards. */
async function reading(
  { corpus, reader }: CorpusFlags,
  work: (tools: Reading) => Promise<void>,
): Promise<void> {
  const { config, log } = openSettings({ quiet: true });
  const library = await openReadingLibrary(reader ? config : withoutReader(config), log, corpus);
  try {
    await work({ library });
  } finally {
    await library.close();
  }
}

function toLimit(text: string): number {
  const limit = Number(text);
  if (Number.isInteger(limit) && limit >= 1 && limit <= MAX_LIMIT) return limit;
  throw new InvalidArgumentError(`It takes a whole number from 1 to ${MAX_LIMIT}.`);
}

const withoutReader = (config: Config): Config =>
  config.embedder === 'off' ? config : { ...config, embedder: 'table' };

const print = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

/** Waits while the reader of our output is slower than we are. */
async function written(line: string): Promise<void> {
  if (process.stdout.write(`${line}\n`)) return;
  await new Promise((resolve) => process.stdout.once('drain', resolve));
}
