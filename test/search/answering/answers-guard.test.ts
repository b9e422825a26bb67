import { describe, expect, it, onTestFinished } from 'vitest';
import { bundledPapers } from '../../../bench/eval/corpora.ts';
import { openMeasuredLibrary } from '../../../bench/eval/measured-library.ts';
import { mean } from '../../../bench/eval/measures.ts';
import { type QuestionReport, reportQuestions } from '../../../bench/eval/question-report.ts';
import { presentSets, readQuestions } from '../../../bench/eval/sets.ts';
import { colloquy } from '../../../bench/eval/systems.ts';
import { needs } from '../../skipped.ts';

const papers = await bundledPapers();
const sets = presentSets().filter((set) => set.form === 'questions');

/** Slightly below what docs/benchmarks.md says, so that a loss is noticed and noise is not. */
const FLOORS = [
  {
    set: 'bundled',
    hitAt1: 0.95,
    first: 0.72,
    shown: 0.88,
    refused: 0.8,
    wronglyRefused: 0.04,
    loose: 0.2,
    sure: 0.9,
  },
  {
    set: 'questions-dev',
    hitAt1: 0.94,
    first: 0.85,
    shown: 0.94,
    refused: 0.9,
    wronglyRefused: 0.03,
    loose: 0.14,
    sure: 0.95,
  },
];

/** The reader takes its time: one set is enough to notice a loss. */
const CASES = [
  ...FLOORS.map((floor) => ({ embedder: 'table' as const, ...floor })),
  ...FLOORS.slice(-1).map((floor) => ({ embedder: 'builtin' as const, ...floor })),
];

describe.each(CASES)('answers to the questions of $set by $embedder', ({ embedder, ...floor }) => {
  const set = sets.find(({ name }) => name === floor.set);

  const given = needs(set !== undefined, `no ${floor.set}.jsonl beside the project`);

  it('are as good as they were', given, async () => {
    const questions = set ? readQuestions(set) : [];
    const library = await openMeasuredLibrary(papers, embedder);
    onTestFinished(() => library.close());
    const system = colloquy(library, embedder);
    const report = await reportQuestions({ questions, papers, system }, library);
    const fact = factsOf(report);
    expect(fact.hitAt1).toBeGreaterThanOrEqual(floor.hitAt1);
    expect(fact.evidenceAt1).toBeGreaterThanOrEqual(floor.first);
    expect(fact.evidenceShown).toBeGreaterThanOrEqual(floor.shown);
    expect(report.refusals?.recall).toBeGreaterThanOrEqual(floor.refused);
    expect(report.refusals?.wronglyRefused).toBeLessThanOrEqual(floor.wronglyRefused);
    expect(refusedOf(report, 'paraphrase')).toBeLessThanOrEqual(floor.loose);
    expect(rightOfSure(report)).toBeGreaterThanOrEqual(floor.sure);
  });
});

function refusedOf({ types }: QuestionReport, type: string): number {
  const { answered = 0, maybe = 0 } = types.find((figures) => figures.type === type) ?? {};
  return 1 - answered - maybe;
}

/** Of the answers shown with a chance of three in four and more the share that is right. */
function rightOfSure({ shown = [] }: QuestionReport): number {
  const sure = shown.filter(({ status, confidence }) => status !== 'refused' && confidence >= 0.75);
  return mean(sure.map(({ right }) => right));
}

function factsOf({ types }: QuestionReport) {
  const fact = types.find(({ type }) => type === 'fact');
  if (!fact) throw new Error('The set has no questions for facts');
  return fact;
}
