import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { z } from 'zod';

const root = resolve(import.meta.dirname, '../..');
const shared = resolve(root, '../shared');

const QuestionSchema = z.object({
  id: z.string(),
  type: z.string(),
  question: z.string(),
  /** Titles or ids of the papers that answer. */
  gold: z.array(z.string()),
  /** Sentences of their abstracts, or telling pieces of them. */
  evidence: z.array(z.string()),
  answerable: z.boolean(),
  evidence_mode: z.enum(['any', 'all', 'per_paper']).default('any'),
  kind: z.string().optional(),
});
export type EvalQuestion = z.infer<typeof QuestionSchema>;

/** Questions with their gold papers and sentences. */
export interface QuestionSet {
  readonly form: 'questions';
  readonly name: string;
  readonly file: string;
  /** The corpus they are asked of: the bundled one, or a sample of the large shared one. */
  readonly over: 'bundled' | 'wide';
}

/** A judged collection in BEIR's form. */
export interface JudgedSet {
  readonly form: 'judged';
  readonly name: string;
  readonly folder: string;
  /** Undefined when the set is judged over the large shared corpus. */
  readonly corpus: string | undefined;
  /** Of the large corpus only the gold papers and so many others, drawn with a fixed seed. */
  readonly others?: number;
}

/** Questions as people ask them, judged by what is expected of each reply. */
export interface AskSet {
  readonly form: 'asks';
  readonly name: string;
}

export type EvalSet = QuestionSet | JudgedSet | AskSet;

const WIDE = 'wide';
const DRAWN = 5_000;
export const LARGE_CORPUS = join(shared, 'corpus/papers-87k.jsonl.xz');

/** Questions as people ask them, and the papers that half of them are asked of. */
export const SHARED_ASKS = join(shared, 'eval/asks-dev.jsonl');
export const CATALOGUE = join(shared, 'eval/catalogue-dev.jsonl');

/** Every set that is present: the project's own first, then the shared ones. */
export function presentSets(): readonly EvalSet[] {
  const own = join(root, 'bench/eval/questions');
  const beir = join(shared, 'eval/beir');
  return [
    ...readdirSync(own)
      .map((file) => questionSet(join(own, file)))
      .filter(({ over }) => over === 'bundled' || existsSync(LARGE_CORPUS)),
    ...[join(shared, 'eval/questions-dev.jsonl')].filter(existsSync).map(questionSet),
    ...(existsSync(SHARED_ASKS) ? [{ form: 'asks' as const, name: 'asks-dev' }] : []),
    ...(existsSync(beir) ? readdirSync(beir).flatMap((name) => judgedSets(join(beir, name))) : []),
  ];
}

/** A set by the name of a present one, a folder in BEIR's form or a file of questions. */
export function findSet(nameOrPath: string): EvalSet | undefined {
  const present = presentSets().find(({ name }) => name === nameOrPath);
  if (present || !existsSync(nameOrPath)) return present;
  return nameOrPath.endsWith('.jsonl') ? questionSet(nameOrPath) : judgedSet(nameOrPath);
}

const questionSet = (file: string): QuestionSet => {
  const name = basename(file, '.jsonl');
  return { form: 'questions', name, file, over: name === WIDE ? 'wide' : 'bundled' };
};

/** One that is judged over the large corpus also over a draw of it, which takes no hours to read. */
function judgedSets(folder: string): readonly JudgedSet[] {
  const whole = judgedSet(folder);
  if (whole.corpus !== undefined) return [whole];
  return [whole, { ...whole, name: `${whole.name}-5k`, others: DRAWN }];
}

function judgedSet(folder: string): JudgedSet {
  const corpus = join(folder, 'corpus.jsonl');
  return {
    form: 'judged',
    name: basename(folder),
    folder,
    corpus: existsSync(corpus) ? corpus : undefined,
  };
}

export const readQuestions = ({ file }: QuestionSet): readonly EvalQuestion[] =>
  readLines(file).map((line) => QuestionSchema.parse(JSON.parse(line)));

export interface JudgedQuery {
  readonly text: string;
  readonly grades: ReadonlyMap<string, number>;
}

/** The queries that have at least one relevant document. */
export function readJudgedQueries({ folder }: JudgedSet): readonly JudgedQuery[] {
  const grades = new Map<string, Map<string, number>>();
  for (const line of readLines(join(folder, 'qrels.tsv')).slice(1)) {
    const [query = '', id = '', grade = '0'] = line.split('\t');
    const known = grades.get(query) ?? new Map<string, number>();
    grades.set(query, known.set(id, Number(grade)));
  }
  const Query = z.object({ _id: z.string(), text: z.string() });
  return readLines(join(folder, 'queries.jsonl'))
    .map((line) => Query.parse(JSON.parse(line)))
    .map(({ _id, text }) => ({ text, grades: grades.get(_id) ?? new Map<string, number>() }))
    .filter((query) => [...query.grades.values()].some((grade) => grade > 0));
}

const readLines = (file: string): string[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
