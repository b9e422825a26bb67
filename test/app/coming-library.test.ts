import { expect, it } from 'vitest';
import { comingLibrary } from '../../src/app/coming-library.ts';
import { answerByQuoting } from '../../src/search/answering/answer-by-quoting.ts';
import type { Library } from '../../src/search/library.ts';
import { openLibrary } from '../../src/search/open-library.ts';
import { paper } from '../fakes/papers.ts';

const KITE = paper({ id: 'kite', title: 'Kites of silk' });

/** A library that counts how often it was closed, and the moment at which it is open. */
async function setUp() {
  const opening = Promise.withResolvers<Library>();
  const real = await openLibrary([KITE], { answering: answerByQuoting });
  let closed = 0;
  const library: Library = {
    ...real,
    async close() {
      closed++;
      await real.close();
    },
  };
  const open = (): void => opening.resolve(library);
  return {
    ...comingLibrary(opening.promise),
    open,
    fail: opening.reject,
    timesClosed: () => closed,
  };
}

it('answers what it was asked before it was open', async () => {
  const { library, open } = await setUp();
  const asked = library.get('kite');
  open();
  expect(await asked).toMatchObject({ title: 'Kites of silk' });
});

it('tells what is there by now', async () => {
  const { infoNow, open, opened } = await setUp();
  expect(await infoNow()).toEqual({ papers: 0, updatedAt: undefined });
  open();
  await opened;
  expect(await infoNow()).toMatchObject({ papers: 1 });
});

it('fails whoever asked, and nobody else, where it cannot be opened', async () => {
  const { library, opened, fail } = await setUp();
  const asked = library.get('kite');
  fail(new Error('no such file'));
  await expect(asked).rejects.toThrow('no such file');
  await expect(opened).rejects.toThrow('no such file');
  await library.close();
});

it('is closed when it is open', async () => {
  const { library, open, timesClosed } = await setUp();
  open();
  await library.close();
  expect(timesClosed()).toBe(1);
});

it('keeps nobody who leaves, and is closed when it comes after all', async () => {
  const { library, open, opened, timesClosed } = await setUp();
  await library.close();
  expect(timesClosed()).toBe(0);
  open();
  await opened;
  await expect.poll(timesClosed).toBe(1);
});
