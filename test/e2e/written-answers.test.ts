import { describe, expect } from 'vitest';
import { createOpenAiWriter } from '../../src/search/writing/openai-writer.ts';
import { startOpenAiServer } from '../fakes/openai-server.ts';
import { paper } from '../fakes/papers.ts';
import { it as base, textOf } from './harness.ts';

const PAPERS = [
  paper({
    title: 'Birds on rivers',
    abstract:
      'On the river benchmark FalconNet outperforms HeronNet. FalconNet reaches 84.3 points and HeronNet reaches 79.1 points.',
  }),
  paper({ title: 'Fish in lakes', abstract: 'Counting fish in a lake needs a long net.' }),
];

/** `it` with what the bot answers to a question when a model writes this. */
const it = base.extend<{
  readonly answerTo: (question: string, written: string) => Promise<string>;
}>({
  answerTo: async ({ openDesk }, use) => {
    const closings: (() => Promise<void>)[] = [];
    await use(async (question, written) => {
      const { baseUrl, close } = await startOpenAiServer({ pieces: [written] });
      closings.push(close);
      const writer = createOpenAiWriter({ baseUrl, model: 'small', apiKey: undefined });
      const { discord } = await openDesk({ writer, papers: PAPERS });
      const { message } = await discord.person('ada').command('ask', { question });
      return textOf(message);
    });
    for (const close of closings) await close();
  },
});

const WHO = 'Does FalconNet outperform HeronNet on the river benchmark?';
const POINTS = 'How many points do FalconNet and HeronNet reach?';

describe.concurrent('what a model writes', () => {
  it('is shown where a quotation bears it out', async ({ answerTo }) => {
    expect(await answerTo(WHO, 'FalconNet outperforms HeronNet [1].')).toContain(
      'FalconNet outperforms HeronNet. ¹',
    );
  });

  it.for([
    [
      'a negation put in',
      WHO,
      'FalconNet does not outperform HeronNet [1].',
      'does not outperform',
    ],
    ['swapped subjects', WHO, 'HeronNet outperforms FalconNet [1].', 'HeronNet outperforms'],
    [
      'swapped numbers',
      POINTS,
      'FalconNet reaches 79.1 points and HeronNet reaches 84.3 points [1].',
      'FalconNet reaches 79.1',
    ],
    [
      'an address',
      WHO,
      'FalconNet outperforms HeronNet, visit evil.example/pay [1].',
      'evil.example',
    ],
  ] as const)(
    'is not shown with %s; the quotation is',
    async ([, question, written, wrong], { answerTo }) => {
      const shown = await answerTo(question, written);
      expect(shown).not.toContain(wrong);
      expect(shown).toMatch(/FalconNet\W+(?:outperforms|reaches)/);
    },
  );
});
