import { describe, expect, it } from 'vitest';
import { threadName } from '../../../src/discord/threads/thread-name.ts';
import { paper } from '../../fakes/papers.ts';

const nameOf = (title: string) => threadName(paper({ title }));

describe('the name of a thread', () => {
  it('is the paper’s title, cut at a word where it is long', () => {
    expect(nameOf('Rope Wear on Piers')).toBe('Rope Wear on Piers');
    const cut = nameOf('A study of '.repeat(20));
    expect(cut.length).toBeLessThanOrEqual(100);
    expect(cut).toMatch(/^(A study of )+A( study)?(…| of…| study…)$/);
  });

  it('is readable, and mentions nobody', () => {
    expect(nameOf('An $O(n^2)$ bound\u202e')).toBe('An O(n²) bound');
    const names = ['@everyone', '<@123456789012345678>', '<#1>', '<:x:1>'].map(nameOf);
    for (const name of names) expect(name).not.toMatch(/@everyone|<[@#:]/);
    expect(nameOf('@everyone '.repeat(30)).length).toBeLessThanOrEqual(100);
  });

  it('is the beginning of the abstract of a paper without a title', () => {
    expect(threadName(paper({ title: '', abstract: 'We look at ropes.' }))).toBe(
      'We look at ropes.',
    );
  });
});
