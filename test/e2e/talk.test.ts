import { describe, expect } from 'vitest';
import { SHELF } from '../search/asking/asking-papers.ts';
import { button, type Desk, it, type OpenDesk, textOf } from './harness.ts';

const TIDE = 'what is tide fingerprinting?';
/** Long enough to see that nothing comes. */
const SILENCE_MS = 400;

async function open(openDesk: OpenDesk, options = {}) {
  const desk = await openDesk({ papers: SHELF, ...options });
  const { discord } = desk;
  return { desk, discord, ada: discord.person('ada'), max: discord.person('max'), at: at(desk) };
}

/** The bot, named in a message. */
const at = ({ discord }: Desk): string => `<@${discord.guild.botId}>`;

describe('a mention', () => {
  it('is answered as /ask would, in the channel, by a reply that pings nobody', async ({
    openDesk,
  }) => {
    const { ada, at: bot, desk } = await open(openDesk);
    const asked = ada.send(`${bot} ${TIDE}`);
    const answer = await ada.answerTo(asked);
    expect(answer?.embeds[0]?.title).toBe(TIDE);
    expect(textOf(answer)).toContain('the practice of matching gauges by their noise');
    expect(answer).toMatchObject({ channel_id: asked.channel_id, mentions: [] });
    expect(button(answer, 'Follow up')).toBeDefined();
    expect(JSON.stringify(desk.log.lines)).not.toContain('fingerprinting');
  });

  it('is answered in the thread it is written in', async ({ openDesk }) => {
    const { ada, at: bot } = await open(openDesk);
    const { id: channelId } = ada.createThread('On tides');
    const answer = await ada.answerTo(ada.send(`${bot} ${TIDE}`, { channelId }));
    expect(answer?.channel_id).toBe(channelId);
  });

  it('without a question, or with a long one, gets one line', async ({ openDesk }) => {
    const { ada, at: bot } = await open(openDesk);
    const bare = await ada.answerTo(ada.send(bot));
    expect(bare?.content).toMatch(/^Yes\? Mention me together with a question/);
    const long = await ada.answerTo(ada.send(`${bot} ${'why '.repeat(200)}`));
    expect(long?.content).toContain('up to 500 characters');
    expect(long?.embeds).toEqual([]);
  });

  it('gets nothing where the server has switched it off', async ({ openDesk }) => {
    const { ada, at: bot } = await open(openDesk);
    await ada.command('settings set', { mentions: 'off' });
    expect(await ada.answerTo(ada.send(`${bot} ${TIDE}`), SILENCE_MS)).toBeUndefined();
    await ada.command('settings set', { mentions: 'on' });
    expect(await ada.answerTo(ada.send(`${bot} ${TIDE}`))).toBeDefined();
  });

  it('together with @everyone gets nothing', async ({ openDesk }) => {
    const { ada, at: bot } = await open(openDesk);
    expect(await ada.answerTo(ada.send(`@everyone ${bot} ${TIDE}`), SILENCE_MS)).toBeUndefined();
  });

  it('speaks the language of the server', async ({ openDesk }) => {
    const { ada, at: bot } = await open(openDesk);
    await ada.command('settings set', { language: 'de' });
    const answer = await ada.answerTo(ada.send(`${bot} hallo`));
    expect(answer).toBeDefined();
  });
});

describe('a direct message', () => {
  it('is answered where it was written', async ({ openDesk }) => {
    const { ada } = await open(openDesk);
    const channelId = ada.openDirect();
    const answer = await ada.answerTo(ada.send(TIDE, { channelId }));
    expect(answer?.embeds[0]?.title).toBe(TIDE);
  });
});

describe('a reply', () => {
  it('to an answer goes on from its question, with pings, in a chain', async ({ openDesk }) => {
    const { ada, at: bot } = await open(openDesk);
    const first = await ada.answerTo(ada.send(`${bot} what is Tide-Net?`));
    const second = await ada.answerTo(ada.send('who wrote it?', { replyTo: first?.id ?? '' }));
    expect(textOf(second)).toContain('Ada Brandt and Ole Vik');
    const third = await ada.answerTo(
      ada.send('how much does it cut?', { replyTo: second?.id ?? '' }),
    );
    expect(textOf(third)).toMatch(/\*\*cuts\*\* the error by 31%/);
  });

  it('that cannot be read gets the hint once a day, also after a restart', async ({ openDesk }) => {
    const { ada, max, at: bot, desk } = await open(openDesk);
    const slash = await ada.command('ask', { question: TIDE });
    const hint = await ada.answerTo(ada.send('and why?', { replyTo: slash.message?.id }));
    expect(hint?.content).toBe('I cannot read that: mention me so that I can read it.');
    const answer = await ada.answerTo(ada.send(`${bot} ${TIDE}`));
    const silent = { replyTo: answer?.id, ping: false };
    expect(await ada.answerTo(ada.send('and why?', silent), SILENCE_MS)).toBeUndefined();
    expect(await max.answerTo(max.send('and why?', silent))).toEqual(
      expect.objectContaining({ content: hint?.content }),
    );
    await desk.restart();
    expect(await ada.answerTo(ada.send('and why?', silent), SILENCE_MS)).toBeUndefined();
  });
});

describe('over the limit', () => {
  it('says so once, then nothing', async ({ openDesk }) => {
    const { ada, at: bot } = await open(openDesk);
    // Discord takes five messages in five seconds per channel.
    const places = ['one', 'two', 'three'].map((name) => ({
      channelId: ada.createThread(name).id,
    }));
    const asked = Array.from({ length: 11 }, (_, nth) =>
      ada.send(`${bot} thanks`, places[nth % 3]),
    );
    const answers = await Promise.all(asked.map((each) => ada.answerTo(each)));
    expect(answers.filter((each) => each?.embeds.length === 1)).toHaveLength(10);
    expect(answers.filter((each) => each?.content.startsWith('That was quick!'))).toHaveLength(1);
    expect(await ada.answerTo(ada.send(`${bot} thanks`, places[2]), SILENCE_MS)).toBeUndefined();
  });
});

describe('Follow up', () => {
  it('opens a form, whose text is asked knowing the questions before', async ({ openDesk }) => {
    const { ada } = await open(openDesk);
    const asked = await ada.command('ask', { question: 'what is Tide-Net?' });
    const press = button(asked.message, 'Follow up') ?? '';
    const form = await ada.click(asked.message?.id ?? '', press);
    expect(form.modal?.title).toBe('Follow up');
    const answer = await ada.submitModal(form, { question: 'who wrote it?' });
    expect(answer.ephemeral).toBe(true);
    expect(textOf(answer.message)).toContain('Ada Brandt and Ole Vik');
    expect(button(answer.message, 'Follow up')).toBeDefined();
  });
});
