import { describe, expect, it } from 'vitest';
import { examineSources } from '../../src/terminal/doctor/sources.ts';
import { createWords } from '../../src/words/words.ts';
import { REPORTS } from '../fakes/sources.ts';

const words = createWords()('en');

describe('the doctor on live sources', () => {
  it('says of each how it is, since when and why, and blames no installation for it', () => {
    const [fresh, failed] = examineSources(REPORTS, words);
    expect(fresh).toMatchObject({
      state: 'ok',
      text: 'Hugging Face: fresh since 2026-11-25T12:00:00.000Z, the newest batch is in',
    });
    expect(failed).toMatchObject({
      state: 'note',
      text: 'arXiv: failed since 2026-11-25T12:00:00.000Z, it has a fault of its own; never came: 2026-11-24',
    });
  });

  it('notes that none is switched on', () => {
    expect(examineSources([], words)).toMatchObject([{ state: 'note' }]);
  });
});
