import { expect, it } from 'vitest';
import { nicknamesOf } from '../../../src/search/asking/nicknames.ts';
import { paper } from '../../fakes/papers.ts';

it('reads a word of ten thousand capitals that is no name, each letter once', () => {
  const abstract = `We present ${'A'.repeat(10_000)}² for tea. We call it TeaNet.`;
  const names = nicknamesOf(paper({ title: 'Tea', abstract }));
  expect(names.map(({ squeezed }) => squeezed)).toContain('teanet');
});
