import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { parsePapers, readPapersFile } from '../../src/data/files/read-file.ts';
import type { Paper } from '../../src/data/paper.ts';
import { type EvalQuestion, type JudgedSet, LARGE_CORPUS, readJudgedQueries } from './sets.ts';

const BUNDLED = resolve(import.meta.dirname, '../../src/data/corpus/hf-papers-search.txt');
const MOST_BYTES = 200 * 1024 * 1024;
const options = { now: new Date() };

export const bundledPapers = async (): Promise<readonly Paper[]> =>
  (await readPapersFile(BUNDLED, options)).papers;

/** The papers of a file, read as anybody's is; those of the large corpus without one. */
export const papersOf = async (file: string | undefined): Promise<readonly Paper[]> =>
  file === undefined ? largePapers() : (await readPapersFile(file, options)).papers;

/** What a judged set is judged over. */
export async function judgedPapers(set: JudgedSet): Promise<readonly Paper[]> {
  const papers = await papersOf(set.corpus);
  return set.others === undefined ? papers : drawn(papers, set, set.others);
}

/** Changes which papers are drawn. */
const SEED = 'colloquy';

/** The gold papers and so many others, always the same ones. */
function drawn(all: readonly Paper[], set: JudgedSet, others: number): readonly Paper[] {
  const gold = new Set(readJudgedQueries(set).flatMap(({ grades }) => [...grades.keys()]));
  const lot = ({ id }: Paper): string => createHash('sha256').update(`${SEED} ${id}`).digest('hex');
  const lots = all
    .filter(({ id }) => !gold.has(id))
    .map((paper) => ({ id: paper.id, lot: lot(paper) }))
    .toSorted((a, b) => (a.lot < b.lot ? -1 : 1))
    .slice(0, others);
  const kept = new Set([...gold, ...lots.map(({ id }) => id)]);
  return all.filter(({ id }) => kept.has(id));
}

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
