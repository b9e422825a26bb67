import { describe, expect, it } from 'vitest';
import { belongsToAll, isFieldWord } from '../../../src/search/text/field-words.ts';

describe('words of the field', () => {
  it.each(['LLM', 'GPUs', 'i.i.d.', 'R2', 'fp16'])('are abbreviations like %s', (word) => {
    expect(isFieldWord(word)).toBe(true);
    expect(belongsToAll(word)).toBe(true);
  });

  it.each(['BERT', 'ImageNet', 'CIFAR'])('are no names like %s, which belong to all', (word) => {
    expect(isFieldWord(word)).toBe(false);
    expect(belongsToAll(word)).toBe(true);
  });

  it('do not hold what one paper has coined', () => {
    expect(belongsToAll('MuseCL')).toBe(false);
  });
});
