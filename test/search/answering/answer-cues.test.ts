import { describe, expect, it } from 'vitest';
import { fitOf } from '../../../src/search/answering/answer-cues.ts';
import { shapeOf } from '../../../src/search/answering/question-shape.ts';

const suits = (question: string, sentence: string): number =>
  fitOf(question, shapeOf(question))(sentence);

describe('fitOf', () => {
  it('wants a count next to the thing that is counted', () => {
    const question = 'How many heads does TinyNet prune?';
    expect(suits(question, 'It prunes 12 attention heads.')).toBe(1);
    expect(suits(question, 'It is 12 times faster.')).toBe(0);
    expect(suits(question, 'It prunes attention heads (Low et al., 2019).')).toBe(-1);
  });

  it('takes words, formulas and factors for numbers', () => {
    const question = 'how much faster is it?';
    for (const sentence of [
      'Up to a factor of two.',
      'It takes O(log n) steps.',
      'A single pass.',
    ]) {
      expect(suits(question, sentence)).toBeGreaterThan(0);
    }
  });

  it('does not take a number of the question, or of a name, for the answer', () => {
    expect(suits('how many steps does the 1.3B model take?', 'The 1.3B model is big.')).toBe(-1);
    expect(suits('how many steps does it take?', 'It is tried with GPT-4 on CIFAR-10.')).toBe(-1);
  });

  it('asks for hours, kilograms and money where they are meant, and for nothing of the kind elsewhere', () => {
    expect(suits('How long does training take?', 'It trains on 12 chips.')).toBe(-1);
    expect(suits('How long is the average plan?', 'The average plan is 37 steps long.')).toBe(1);
    expect(suits('How much does a robot weigh?', 'A robot has 4 legs.')).toBe(-1);
    expect(suits('How much weight did hemp lose?', 'Hemp lost 11% of its weight.')).toBe(1);
    expect(suits('How much does the robot cost?', 'The robot has 4 legs.')).toBe(-1);
    expect(
      suits(
        'How much does merging reduce inference cost?',
        'Merging cuts the inference cost by 45%.',
      ),
    ).toBe(1);
  });

  it('wants an address where the code is asked for', () => {
    const question = 'where is the code of TinyNet?';
    expect(suits(question, 'TinyNet is at https://example.org/tiny.')).toBe(1);
    expect(suits(question, 'Code: github.com/tiny/net')).toBe(1);
    expect(suits(question, 'The code is open.')).toBe(-1);
  });

  it('wants a name that the question does not say', () => {
    const question = 'Which dataset was TinyNet trained on?';
    expect(suits(question, 'We train TinyNet on the MovieMap dataset.')).toBe(1);
    expect(suits(question, 'We train TinyNet on MovieMap.')).toBe(0.5);
    expect(suits(question, 'We train TinyNet on a large dataset.')).toBe(-1);
  });

  it('expects nobody, no place and no date in an abstract', () => {
    expect(suits('who wrote TinyNet?', 'We present TinyNet by Ann Low.')).toBe(-1);
    expect(suits('at which conference was it presented?', 'We present TinyNet.')).toBe(-1);
    expect(suits('when was it published?', 'We extend the work of Low (2019).')).toBe(-1);
  });

  it('knows a reason', () => {
    expect(suits('why does it fail?', 'It fails because gradients vanish.')).toBe(1);
    expect(suits('why does it fail?', 'It fails.')).toBe(0);
  });

  it('has no opinion where any sentence may answer', () => {
    expect(suits('does dropout help?', 'It helps.')).toBe(0);
  });
});
