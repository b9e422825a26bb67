/**
 * Fits the weights of `src/search/answering/weights.ts` and prints them with their quality, in
 * five-fold cross-validation: `node bench/eval/fit.ts [--table | --words] [--errors]`.
 */
import { parseArgs } from 'node:util';
import { confidenceOf, statusOf, THRESHOLDS } from '../../src/search/answering/confidence.ts';
import { CONFIDENCE_SIGNS } from '../../src/search/answering/confidence-signs.ts';
import { SENTENCE_SIGNS } from '../../src/search/answering/evidence.ts';
import { SUBJECT_SIGNS } from '../../src/search/answering/subject.ts';
import { caseOf, caseOfAsk, nearMisses, strangerCase } from './fit/cases.ts';
import { product } from './fit/descent.ts';
import {
  type AskedRow,
  chance,
  fitConfidence,
  fitSentenceWeights,
  fitSubject,
  type SentenceList,
} from './fit/models.ts';
import { listOf, rowOf } from './fit/observe.ts';
import { openTrials, type Trial } from './fit/trials.ts';
import { percent, reliabilityOf, type Shown, statesOf } from './reliability.ts';

const FOLDS = 5;

const { values } = parseArgs({
  options: {
    table: { type: 'boolean', default: false },
    words: { type: 'boolean', default: false },
    errors: { type: 'boolean', default: false },
  },
});

const withTable = values.table ? 'table' : 'builtin';
const trials = await openTrials(values.words ? 'off' : withTable);

async function fitSentences(): Promise<Float64Array> {
  const all = await Promise.all(trials.map(listsOf));
  const lists = all.flat().filter(({ list }) => list.evidence.includes(true));
  const fitted = (some: typeof lists) => fitSentenceWeights(some.map(({ list }) => list));
  const weights = fitted(lists);
  print('sentence weights', [...SENTENCE_SIGNS, 'bias'], [...weights, 0]);
  const places = crossValidated(lists, fitted, ({ list }, others) => placeOf(list, others));
  say(`evidence first ${within(places, 1)}, in the first three ${within(places, 3)}`);
  return weights;
}

/** Of every question whose answering sentences are known. */
async function listsOf({ questions, asks, ground }: Trial) {
  const judged = questions
    .filter(({ type, evidence }) => evidence.length > 0 && (type === 'fact' || type === 'multi'))
    .map((question) => ({ ...caseOf({ ...question, type: 'fact' }), of: question.id }));
  const asked = asks.flatMap((item) => caseOfAsk(item) ?? []);
  const lists: { readonly of: string; readonly list: SentenceList }[] = [];
  for (const one of [...judged, ...asked]) {
    const { of, question, isEvidence } = one;
    if (!isEvidence) continue;
    const list = await listOf(question, ground, ({ sentence, candidate }) => {
      return isEvidence(sentence) && (one.answerable ? one.isGold(candidate.paper) : true);
    });
    lists.push({ of, list });
  }
  return lists;
}

async function fitAsked(chosenBy: Float64Array): Promise<void> {
  const rows: AskedRow[] = [];
  for (const trial of trials) {
    for await (const row of rowsOf(trial, chosenBy)) if (row !== undefined) rows.push(row);
  }
  print('subject weights', [...SUBJECT_SIGNS, 'bias'], fitSubject(rows));
  print('confidence weights', [...CONFIDENCE_SIGNS, 'bias'], fitConfidence(rows));
  const fit = (some: readonly AskedRow[]) => ({ s: fitSubject(some), c: fitConfidence(some) });
  const judged = crossValidated(rows, fit, (row, { s, c }): JudgedRow => {
    const [subject, answered] = [chance(row.subject, s), chance(row.confidence, c)];
    const confidence = confidenceOf({ subject, answered, beside: row.beside, chance: row.chance });
    return { ...row, confidence, status: statusOf(confidence) };
  });
  say(statesOf(judged));
  say(reliabilityOf(judged.filter(({ weight }) => weight === 1)));
  if (values.errors) judged.filter(isWrong).map(described).forEach(say);
}

async function* rowsOf(trial: Trial, chosenBy: Float64Array): AsyncGenerator<AskedRow | undefined> {
  const { ground, questions, strangers, asks } = trial;
  const look = (one: Parameters<typeof rowOf>[0]) => rowOf(one, ground, chosenBy);
  for (const question of questions) {
    yield look(caseOf(question));
    if (question.type === 'fact') yield* nearMisses(question, ground, look);
  }
  for (const question of strangers) yield look(strangerCase(question));
  for (const one of asks.flatMap((item) => caseOfAsk(item) ?? [])) yield look(one);
}

/** What `judge` says of every item, by weights that were fitted without the question it belongs to. */
function crossValidated<Item extends { readonly of: string }, Weights, Judged>(
  items: readonly Item[],
  weigh: (items: Item[]) => Weights,
  judge: (item: Item, weights: Weights) => Judged,
): readonly Judged[] {
  const order = [...new Set(items.map(({ of }) => of))];
  const foldOf = new Map(order.map((of, at) => [of, at % FOLDS]));
  return Array.from({ length: FOLDS }, (_, fold) => {
    const weights = weigh(items.filter(({ of }) => foldOf.get(of) !== fold));
    return items.filter(({ of }) => foldOf.get(of) === fold).map((item) => judge(item, weights));
  }).flat();
}

function placeOf({ rows, evidence }: SentenceList, weights: Float64Array): number {
  const scores = rows.map((row) => product(row, weights));
  const best = Math.max(...scores.filter((_, at) => evidence[at]));
  return scores.filter((score) => score > best).length;
}

type JudgedRow = Omit<AskedRow, 'confidence'> & Shown;

const isWrong = (row: JudgedRow): boolean =>
  row.weight === 1 && row.confidence >= THRESHOLDS.answered !== row.right > 0;

const described = (row: JudgedRow): string =>
  `${row.kind} ${row.confidence.toFixed(2)} right ${row.right} “${row.question}”`;

const within = (places: readonly number[], k: number): string =>
  percent(places.filter((place) => place < k).length / places.length);

function print(what: string, names: readonly string[], weights: ArrayLike<number>): void {
  say(`${what}: {`);
  names.forEach((name, at) => {
    say(`  ${name}: ${Number(weights[at]?.toFixed(2))},`);
  });
  say('}');
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

await fitAsked(await fitSentences());
for (const trial of trials) await trial.close();
