import { describe, expect, it } from 'vitest';
import type { Citation } from '../../../src/search/library.ts';
import { supportedSentences } from '../../../src/search/writing/check.ts';

const quote = (text: string): Citation => ({ text, start: 0, paperId: 'p', title: 'A paper' });

const QUOTATIONS = [
  quote(
    'Our method LoRA-X reaches 84.3 BLEU on the newstest set, 1,200 points above the baseline.',
  ),
  quote('Training needs two days on a single GPU; code is at https://example.org/lora-x.'),
];

const kept = (written: string) => supportedSentences(written, QUOTATIONS).map(({ text }) => text);

describe('supportedSentences', () => {
  it('keeps a sentence whose numbers, names and words its citation has', () => {
    expect(supportedSentences('LoRA-X reaches 84.3 BLEU on newstest [1].', QUOTATIONS)).toEqual([
      { text: 'LoRA-X reaches 84.3 BLEU on newstest.', cites: [0] },
    ]);
  });

  it('reads a citation after the full stop as belonging to the sentence before it', () => {
    const written = 'LoRA-X reaches 84.3 BLEU. [1] Training needs two days on a GPU. [2]';

    expect(supportedSentences(written, QUOTATIONS).map(({ cites }) => cites)).toEqual([[0], [1]]);
  });

  it('takes several citations in one bracket, one of which must bear it out alone', () => {
    const written =
      'LoRA-X reaches 84.3 BLEU [1, 2]. LoRA-X reaches 84.3 BLEU after two days [1, 2].';
    expect(supportedSentences(written, QUOTATIONS)).toEqual([
      { text: 'LoRA-X reaches 84.3 BLEU.', cites: [0, 1] },
    ]);
  });

  it.each([
    ['no citation', 'LoRA-X reaches 84.3 BLEU on newstest.'],
    ['a citation of nothing', 'LoRA-X reaches 84.3 BLEU on newstest [7].'],
    ['one good and one made-up citation', 'LoRA-X reaches 84.3 BLEU on newstest [1, 9].'],
    ['another number', 'LoRA-X reaches 94.3 BLEU on newstest [1].'],
    ['another name', 'LoRA-X reaches 84.3 ROUGE on newstest [1].'],
    ['a fact of another quotation', 'Training needs two days on a single GPU [1].'],
    ['another address', 'The code is at https://evil.example/lora-x [2].'],
    ['mostly other words', 'Cats love sleeping in warm baskets near the baseline [1].'],
    ['nothing but grammar', 'It is as it was [1].'],
  ])('drops a sentence with %s', (_, written) => {
    expect(kept(written)).toEqual([]);
  });

  it('reads 1,200 and 1200 as one number', () => {
    expect(kept('The newstest set is 1200 points above the baseline [1].')).toHaveLength(1);
  });

  it('drops the bad sentence and keeps its neighbours', () => {
    const written =
      'LoRA-X reaches 84.3 BLEU [1]. It won 17 prizes [1]. Training needs two days [2].';

    expect(kept(written)).toEqual(['LoRA-X reaches 84.3 BLEU.', 'Training needs two days.']);
  });
});
