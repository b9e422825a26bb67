import {
  loadReaderModel,
  type ReaderModel,
} from '../../src/search/meaning/embedders/reader/reader-model.ts';
import { loadStaticModel } from '../../src/search/meaning/embedders/static-model.ts';
import { openReader } from '../../src/search/meaning/embedders/threaded-embedder.ts';
import { median } from '../wire/figures.ts';

const EMBEDDERS = new URL('../../src/search/meaning/embedders/', import.meta.url);
const LENGTHS = [12, 24, 64, 256];
const ROUNDS = 40;
/** The first ones run what is not compiled for speed yet. */
const WARM_UP = 10;
/** A look-up is too short for the clock. */
const TABLE_TIMES = 500;
/** A word piece a word, so that a text of n words has n + 2 pieces. */
const WORDS =
  'the model of a large network with small layers learns to read long text from data'.split(' ');
const SPECIAL = 2;
const MEGABYTE = 2 ** 20;
const QUESTION_EVERY_MS = 25;

const textOf = (pieces: number): string =>
  Array.from({ length: pieces - SPECIAL }, (_, at) => WORDS[at % WORDS.length]).join(' ');

/** CPU milliseconds of this thread, which other processes do not lengthen as they do the time of day. */
function cpuMs(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

/** Of one use, `times` of which are measured at once. */
function costOf(use: () => unknown, times = 1): { least: number; usual: number } {
  const costs = Array.from({ length: WARM_UP + ROUNDS }, () => {
    const before = cpuMs();
    for (let time = 0; time < times; time++) use();
    return (cpuMs() - before) / times;
  }).slice(WARM_UP);
  return { least: Math.min(...costs), usual: median(costs) };
}

function encode({ wordPieces, encoder, shape }: ReaderModel, text: string): void {
  const steps = encoder.encode(wordPieces.idsOf(text, shape.positions), 0);
  while (!steps.next().done);
}

const residentMB = (): number => process.memoryUsage.rss() / MEGABYTE;

/** How long a question takes while the thread reads papers, and what the thread adds to the process. */
async function measureThread(): Promise<string> {
  const before = residentMB();
  const reader = await openReader();
  const opened = residentMB();
  const patience = new AbortController();
  const papers = reader
    .embed(Array(1_000).fill(textOf(256)), { background: true, signal: patience.signal })
    .catch(() => undefined);
  const waits: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const asked = performance.now();
    await reader.embed([textOf(24)]);
    waits.push(performance.now() - asked);
    await new Promise((next) => setTimeout(next, QUESTION_EVERY_MS));
  }
  patience.abort();
  await papers;
  const working = residentMB();
  await reader.close();
  return [
    `A question of 24 pieces beside papers: ${median(waits).toFixed(1)} ms, at most ${Math.max(...waits).toFixed(1)}.`,
    `The thread adds ${(opened - before).toFixed(0)} MB, at work ${(working - before).toFixed(0)} MB.`,
  ].join('\n');
}

/** What the reader costs, beside the table in the same run. */
export async function measureReader(): Promise<string> {
  const thread = await measureThread();
  const table = loadStaticModel(new URL('model/colloquy-static.bin', EMBEDDERS));
  const reader = loadReaderModel(new URL('reader/model/minilm.bin', EMBEDDERS));
  const rows = LENGTHS.map((pieces) => {
    const text = textOf(pieces);
    const read = costOf(() => encode(reader, text));
    const looked = costOf(() => table.embed(text), TABLE_TIMES);
    return [pieces, read.least.toFixed(1), read.usual.toFixed(1), looked.usual.toFixed(3)];
  });
  return [
    ['pieces', 'reader, least CPU ms', 'median', 'table, median'],
    ['---', '---', '---', '---'],
    ...rows,
  ]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .concat('', thread)
    .join('\n');
}
