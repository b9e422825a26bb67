import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { parsePapers, readPapersFile } from '../../src/data/files/read-file.ts';
import type { Paper } from '../../src/data/paper.ts';
import { type EvalQuestion, LARGE_CORPUS } from './sets.ts';

const BUNDLED = resolve(import.meta.dirname, '../../src/data/corpus/hf-papers-search.txt');
const MOST_BYTES = 200 * 1024 * 1024;
const options = { now: new Date() };

export const bundledPapers = async (): Promise<readonly Paper[]> =>
  (await readPapersFile(BUNDLED, options)).papers;

/** The papers of a judged set's `corpus.jsonl`, read as anybody's file is. */
export const papersOf = async (corpus: string | undefined): Promise<readonly Paper[]> =>
  corpus === undefined ? largePapers() : (await readPapersFile(corpus, options)).papers;

const largePapers = async (): Promise<readonly Paper[]> =>
  (await parsePapers(await unpacked(LARGE_CORPUS), 'papers-87k.jsonl', options)).papers;

const WIDE_STEP = 100;

/** Some nine hundred papers from all over the large corpus, and those that are asked about. */
export async function widePapers(questions: readonly EvalQuestion[]): Promise<readonly Paper[]> {
  const asked = new Set(questions.flatMap(({ gold }) => gold));
  const all = await largePapers();
  return all.filter(({ id }, at) => at % WIDE_STEP === 0 || asked.has(id));
}

/** Node reads no .xz; the tool that does is on nearly every machine. */
async function unpacked(file: string): Promise<string> {
  const { stdout } = await promisify(execFile)('xz', ['-dc', file], { maxBuffer: MOST_BYTES });
  return stdout;
}
