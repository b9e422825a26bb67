import { expect, it } from 'vitest';
import { openReranker } from '../../src/app/open-reranker.ts';
import { createMemoryLog } from '../fakes/log.ts';

const SPEC = { embedder: 'table', service: undefined, indexFolder: '', reads: 'never' } as const;

it('opens no model unless one is configured', () => {
  expect(openReranker(SPEC, createMemoryLog())).toBeUndefined();
  expect(openReranker({ ...SPEC, reranker: 'off' }, createMemoryLog())).toBeUndefined();
});

it('tells in one line of a model that cannot be had, and ranks without it', async () => {
  const log = createMemoryLog();
  const opened = openReranker({ ...SPEC, reranker: 'hf:/nowhere' }, log);

  expect(await opened?.scores.of('why?', ['because'])).toBeUndefined();
  expect(log.lines.map(({ message }) => message)).toEqual(['papers are ranked without RERANKER']);
  await opened?.close();
});
