import { expect, it } from 'vitest';
import { createTitleIndex, titleTerms } from '../../../src/search/keywords/title-index.ts';
import { describeTitleIndex } from '../../contracts/title-index.ts';

describeTitleIndex('MiniSearch', createTitleIndex);

it('takes a joined word for its parts, and parts for the joined word', () => {
  expect(titleTerms('Time-LLM and LoopSplat')).toEqual([
    'time',
    'llm',
    'timellm',
    'and',
    'loop',
    'splat',
    'loopsplat',
  ]);
});
