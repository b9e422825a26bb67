import { describe, expect } from 'vitest';
import { createOpenAiWriter } from '../../src/search/writing/openai-writer.ts';
import { startOpenAiServer } from '../fakes/openai-server.ts';
import { PATIENCE } from '../patience.ts';
import { SHELF } from '../search/asking/asking-papers.ts';
import { it } from './harness.ts';

describe('/ask in another language, with a model', () => {
  it('quotes in English, with a translation in italics below', async ({ openDesk }) => {
    const model = await startOpenAiServer({
      answers: (body) =>
        body.includes('Into: English')
          ? ['["How many captains were surveyed about lighthouses?"]']
          : [
              '["Wir befragen 212 *Kapitäne* über Leuchttürme.", "Die meisten trauen ihnen nachts."]',
            ],
    });
    const writer = createOpenAiWriter({ baseUrl: model.baseUrl, model: 'm', apiKey: undefined });
    const { discord } = await openDesk({ papers: SHELF.slice(1, 3), writer });
    const question = 'Wie viele Kapitäne wurden über Leuchttürme befragt?';
    const seen = await discord.person('ada').command('ask', { question });
    const says = () => seen.message?.embeds[0]?.description ?? '';
    await seen.until(() => says().includes('Wir befragen'), PATIENCE.timeout);
    expect(says().replaceAll('**', '').split('\n').slice(1, 5)).toEqual([
      '> “We survey 212 captains about lighthouses.”',
      '> *translation: Wir befragen 212 \\*Kapitäne\\* über Leuchttürme.*',
      '> “Most captains trust lighthouses more than satellites at night.”',
      '> *translation: Die meisten trauen ihnen nachts.*',
    ]);
    expect(says()).toMatch(
      /The papers here are in English\. Asked of them: “How many captains were surveyed about lighthouses\?”$/,
    );
    await model.close();
  });
});
