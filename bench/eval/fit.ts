/**
 * Fits the weights of `src/search/answering/weights.ts` and prints them with their quality, in
 * five-fold cross-validation: `node bench/eval/fit.ts [--words] [--errors]`.
 */
import { parseArgs } from 'node:util';
import { CONFIDENCE_SIGNS, THRESHOLDS } from '../../src/search/answering/confidence.ts';
import { SENTENCE_SIGNS } from '../../src/search/answering/evidence.ts';
import { product } from './fit/descent.ts';
import {
  type AskedRow,
  chance,
  fitConfidence,
  fitSentenceWeights,
  type SentenceList,
} from './fit/models.ts';
import { askedRows, listOf, observe, strangerRows } from './fit/observe.ts';
import { openTrials } from './fit/trials.ts';

const FOLDS = 5;

const { values } = parseArgs({
  options: {
    words: { type: 'boolean', default: false },
    errors: { type: 'boolean', default: false },
  },
});

const trials = await openTrials(values.words ? 'off' : 'builtin');

function fitSentences(): Float64Array {
  const lists = trials
    .flatMap(({ questions, ground }) =>
      questions
        .filter(
          ({ type, evidence }) => evidence.length > 0 && (type === 'fact' || type === 'multi'),
        )
        .map((question) => listOf(question, observe(question.question, ground.retriever))),
    )
    .filter((list) => list.evidence.includes(true));
  const weights = fitSentenceWeights(lists);
  print('sentence weights', SENTENCE_SIGNS, weights);
  const places = crossValidated(lists, fitSentenceWeights, placeOf);
  say(`evidence first ${within(places, 1)}, in the first three ${within(places, 3)}`);
  return weights;
}

function fitAsked(chosenBy: Float64Array): void {
  const rows = trials.flatMap(({ questions, strangers, ground }) => [
    ...askedRows(questions, ground, chosenBy),
    ...strangerRows(strangers, ground, chosenBy),
  ]);
  print('confidence weights', [...CONFIDENCE_SIGNS, 'bias'], fitConfidence(rows));
  const judged = crossValidated(rows, fitConfidence, (row, weights) => ({
    ...row,
    chance: chance([...row.row, 1], weights),
  }));
  for (const threshold of [THRESHOLDS.maybe, THRESHOLDS.answered]) {
    const shares = Array.from(
      Map.groupBy(judged, ({ kind }) => kind),
      ([kind, some]) => `${kind} ${answered(some, threshold)}/${some.length}`,
    );
    say(`answered at ${threshold.toFixed(2)}: ${shares.join(', ')}`);
  }
  if (values.errors) judged.filter(isWrong).map(described).forEach(say);
}

/** What `judge` says of every item, by weights that were fitted without it. */
function crossValidated<Item, Judged>(
  items: readonly Item[],
  weigh: (items: readonly Item[]) => Float64Array,
  judge: (item: Item, weights: Float64Array) => Judged,
): readonly Judged[] {
  return Array.from({ length: FOLDS }, (_, fold) => {
    const weights = weigh(items.filter((_item, at) => at % FOLDS !== fold));
    return items.filter((_item, at) => at % FOLDS === fold).map((item) => judge(item, weights));
  }).flat();
}

function placeOf({ rows, evidence }: SentenceList, weights: Float64Array): number {
  const scores = rows.map((row) => product(row, weights));
  const best = Math.max(...scores.filter((_, at) => evidence[at]));
  return scores.filter((score) => score > best).length;
}

type JudgedRow = AskedRow & { readonly chance: number };

const answered = (rows: readonly JudgedRow[], threshold: number): number =>
  rows.filter((row) => row.chance >= threshold).length;

const isWrong = (row: JudgedRow): boolean =>
  row.weight > 0.2 && row.chance >= THRESHOLDS.answered !== row.answerable;

const described = (row: JudgedRow): string =>
  [
    `${row.kind} ${row.chance.toFixed(2)} “${row.question}”`,
    ...CONFIDENCE_SIGNS.map((sign, at) => `${sign} ${row.row[at]?.toFixed(2)}`),
  ].join(' ');

const within = (places: readonly number[], k: number): string =>
  (places.filter((place) => place < k).length / places.length).toFixed(3);

function print(what: string, names: readonly string[], weights: Float64Array): void {
  say(`${what}: {`);
  names.forEach((name, at) => {
    say(`  ${name}: ${Number(weights[at]?.toFixed(2))},`);
  });
  say('}');
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

fitAsked(fitSentences());
