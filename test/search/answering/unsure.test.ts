import { describe, expect, it } from 'vitest';
import { answerByQuoting } from '../../../src/search/answering/answer-by-quoting.ts';
import { isChanceMatch } from '../../../src/search/answering/chance-match.ts';
import { confidenceOf } from '../../../src/search/answering/confidence.ts';
import { weighQuestion } from '../../../src/search/answering/weighed-question.ts';
import { createRetriever } from '../../../src/search/finding/retriever.ts';
import { loadStaticModel } from '../../../src/search/meaning/embedders/static-model.ts';
import { createTokenIndex } from '../../../src/search/meaning/token-index.ts';
import { openLibrary } from '../../../src/search/open-library.ts';
import { createIndexes, putPaper } from '../../../src/search/ranking/indexes.ts';
import { analyse } from '../../../src/search/text/analyse.ts';
import { paper } from '../../fakes/papers.ts';
import { MADE_UP_PAPERS } from '../made-up-papers.ts';

const MODEL = new URL(
  '../../../src/search/meaning/embedders/model/colloquy-static.bin',
  import.meta.url,
);
const library = await openLibrary(MADE_UP_PAPERS, {
  answering: answerByQuoting,
  dense: createTokenIndex(loadStaticModel(MODEL)),
});

describe('a name that a paper has in passing', () => {
  it.each([
    'GPT-4 on the bar exam',
    'how good is GPT-4 at haiku?',
    'Graz in the 18th century',
    'does Kalman like football?',
  ])('answers nothing that only it lends a paper: %s', async (question) => {
    const { status, confidence } = await library.ask(question, {});
    expect(status).not.toBe('answered');
    expect(confidence).toBeLessThan(0.5);
  });

  it.each(['How many percent does GPT-4 answer?', 'how good is GPT-4?'])(
    'answers what its paper does say of it: %s',
    async (question) => {
      const { sentences } = await library.ask(question, {});
      expect(sentences[0]?.text).toContain('GPT-4 answers 61 percent');
    },
  );
});

describe('one or two common words', () => {
  const indexes = createIndexes();
  for (let at = 0; at < 40; at++) {
    putPaper(indexes, paper({ id: `${at}`, title: `Paper ${at}`, abstract: 'Deep models learn.' }));
  }
  putPaper(indexes, paper({ id: 'owl', title: 'Owls', abstract: 'Deep models of owls learn.' }));
  const retriever = createRetriever(indexes);
  const isChance = (question: string) =>
    isChanceMatch(
      weighQuestion(question, retriever.prepare),
      new Set(analyse('Deep models of owls learn.')),
      retriever.size,
    );

  it('are found together by chance, a rare one or three of them are not', () => {
    expect(isChance('deep models')).toBe(true);
    expect(isChance('do zebras learn?')).toBe(true);
    expect(isChance('models of owls')).toBe(false);
    expect(isChance('how do deep models learn?')).toBe(false);
  });

  it('are never called sure, whatever the signs say', () => {
    const certain = { subject: 1, answered: 1, beside: false };
    expect(confidenceOf({ ...certain, chance: false })).toBe(1);
    expect(confidenceOf({ ...certain, chance: true })).toBeLessThan(0.75);
  });
});
