import { describe, expect, it } from 'vitest';
import { examplesOf, USUAL_EXAMPLES } from '../../src/commands/examples.ts';
import { BUNDLED_CORPUS, loadCorpus } from '../../src/data/corpus.ts';
import { answerByQuoting } from '../../src/search/answering/answer-by-quoting.ts';
import type { Library } from '../../src/search/library.ts';
import { openLibrary } from '../../src/search/open-library.ts';
import { createLog } from '../../src/shared/log.ts';
import { paper } from '../fakes/papers.ts';
import { SHELF } from '../search/asking/asking-papers.ts';

const open = (papers: Parameters<typeof openLibrary>[0]) =>
  openLibrary(papers, { answering: answerByQuoting });

/** What a person sees who tries the three. */
async function tried(library: Library) {
  const { question, query, title } = await examplesOf(library);
  const { status, confidence } = await library.ask(question, {});
  return {
    answered: status === 'answered' && confidence >= 0.75,
    found: (await library.search(query, { limit: 1 })).total > 0,
    title: (await library.find(title))?.title,
  };
}

describe('the examples', () => {
  it('are answered by a corpus of any field', async () => {
    expect(await tried(await open(SHELF))).toEqual({
      answered: true,
      found: true,
      title: SHELF[0]?.title,
    });
  });

  it('are the usual ones where the corpus answers them, as the bundled one does', async () => {
    const log = createLog('silent');
    const { papers } = await loadCorpus({
      files: [BUNDLED_CORPUS],
      store: undefined,
      maxBytes: 1e9,
      now: new Date(0),
      log,
    });
    const library = await open(papers);
    expect(await examplesOf(library)).toEqual(USUAL_EXAMPLES);
    expect(await tried(library)).toMatchObject({ answered: true, found: true });
  });

  it('are looked for once, and again when the corpus has changed', async () => {
    const library = await open(SHELF);
    let asked = 0;
    const counting: Library = {
      ...library,
      ask(...given) {
        asked += 1;
        return library.ask(...given);
      },
    };
    await Promise.all([examplesOf(counting), examplesOf(counting)]);
    const once = asked;
    await examplesOf(counting);
    expect(asked).toBe(once);
    await library.add([paper({ title: 'Another one', abstract: 'It is short.' })]);
    await examplesOf(counting);
    expect(asked).toBeGreaterThan(once);
  });

  it('never ask a writing model', async () => {
    const library = await open(SHELF);
    const written: unknown[] = [];
    await examplesOf({
      ...library,
      ask(question, options) {
        written.push(options.written);
        return library.ask(question, options);
      },
    });
    expect(new Set(written)).toEqual(new Set([false]));
  });

  it('are the usual ones where there are no papers', async () => {
    expect(await examplesOf(await open([]))).toEqual(USUAL_EXAMPLES);
  });
});
