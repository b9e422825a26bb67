import { describe, expect, it } from 'vitest';
import { shapeOf } from '../../../src/search/answering/question-shape.ts';
import { readMoreThanOnce } from '../../fakes/characters-visited.ts';

describe('shapeOf', () => {
  it.each([
    ['how many tokens did it see?', 'number'],
    ['What accuracy does the probe reach?', 'number'],
    ['perplexity of the small model on held-out text', 'number'],
    ['by how much does it beat the baseline', 'number'],
    ['where is the code?', 'link'],
    ['github of TinyNet', 'link'],
    ['link to the TinyNet repository?', 'link'],
    ['Which data sets were used?', 'name'],
    ['which GPU trained it', 'name'],
    ['who invented attention?', 'person'],
    ['who are the authors of TinyNet?', 'outside'],
    ['authors of TinyNet', 'outside'],
    ['what do the authors of TinyNet propose?', 'anything'],
    ['why do the authors of TinyNet prune?', 'reason'],
    ['What license is it under?', 'outside'],
    ['at which conference was it presented?', 'venue'],
    ['When was TinyNet published?', 'date'],
    ['why does it fail?', 'reason'],
    ['does dropout help?', 'anything'],
    ['tiny networks', 'anything'],
    ['', 'anything'],
  ])('reads from “%s” that a %s is wanted', (question, wanted) => {
    expect(shapeOf(question).wanted).toBe(wanted);
  });

  it.each([
    ['How many attention heads are pruned?', 'head'],
    ['what share of the training tokens does it need', 'token'],
    ['On which mental illness was it tried?', 'ill'],
    ['how much is saved?', undefined],
    ['what speed-up does pruning bring?', undefined],
    ['By what percentage is the cost cut?', undefined],
    ['is it fast?', undefined],
  ])('reads from “%s” that “%s” is asked for', (question, asked) => {
    expect(shapeOf(question).asked).toBe(asked);
  });

  it.each([
    'which papers prune heads?',
    'compare pruning and distillation',
    'pruning vs distillation',
    'what are ways to prune',
  ])('takes “%s” to want several papers', (question) => {
    expect(shapeOf(question).several).toBe(true);
  });

  it.each([
    ['how many heads are pruned?', true],
    ['how many fewer heads are there?', false],
    ['how many parameters does TinyNet save?', false],
  ])('reads from “%s” whether things are counted: %s', (question, counting) => {
    expect(shapeOf(question).counting).toBe(counting);
  });

  it('takes a question for one fact to want one paper', () => {
    expect(shapeOf('which paper sizes does the printer take?').several).toBe(false);
  });

  it('knows a question for the gist', () => {
    expect(shapeOf('What is this paper about?').gist).toBe(true);
    expect(shapeOf('tl;dr please').gist).toBe(true);
    expect(shapeOf('how many heads are pruned').gist).toBe(false);
  });

  it('looks at a question once, whatever is repeated in it', () => {
    expect(readMoreThanOnce(shapeOf)).toEqual([]);
  });
});
