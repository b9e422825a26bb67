import { describe, expect, it } from 'vitest';
import { namesIn } from '../../../src/search/answering/name-words.ts';

const texts = (question: string): readonly string[] => namesIn(question).map(({ text }) => text);

describe('namesIn', () => {
  it.each([
    ['how does BERT mask tokens?', ['BERT']],
    ['what is xFormer-2 good for in GPT-4?', ['xFormer-2', 'GPT-4']],
    ['Who trained Tiny on the Lisbon data?', ['Tiny', 'Lisbon']],
    ['how does dropout help?', []],
    ['Every Word Of This Title Has A Capital', []],
    ['HOW MANY TOKENS DOES IT READ', []],
    ['TrackNetとは何ですか', ['TrackNet']],
  ])('finds in “%s” the names %j', (question, names) => {
    expect(texts(question)).toEqual(names);
  });

  it('takes a number after a name for its version, unless it counts something', () => {
    expect(texts('is Llama 3 better?')).toEqual(['Llama 3']);
    expect(texts('what does Claude 3.5 get?')).toEqual(['Claude 3.5']);
    expect(texts('does it run on Llama 3 times faster?')).toEqual(['Llama']);
    expect(texts('was it tried with Llama, 3 or 4 of them?')).toEqual(['Llama']);
  });

  it('takes abbreviations that the field uses as words for no names', () => {
    expect(texts('does the RNN beat LLMs on a GPU?')).toEqual([]);
    expect(texts('Is the ViT-based CNN quick?')).toEqual(['ViT-based']);
  });

  it('tells what only a name looks like from what may be an ordinary word', () => {
    expect(namesIn('does the Performer beat GPT-4?')).toEqual([
      { text: 'Performer', key: 'performer', coined: false },
      { text: 'GPT-4', key: 'gpt4', coined: true },
    ]);
  });
});
