import { describe, expect } from 'vitest';
import { type DeskAtWork, linked, openDiscussions, PAPER, starterOf } from './discussions.ts';
import { button, buttonLabels, it, type OpenDesk, textOf } from './harness.ts';

interface InThread extends DeskAtWork {
  readonly id: string;
  readonly here: { readonly channelId: string };
  /** The bot, named in a message. */
  readonly bot: string;
}

async function inThread(openDesk: OpenDesk): Promise<InThread> {
  const at = await openDiscussions(openDesk);
  const id = linked(await at.discuss('ada'));
  return { ...at, id, here: { channelId: id }, bot: `<@${at.discord.guild.botId}>` };
}

describe('in a paper’s thread', () => {
  it('commands know the paper', async ({ openDesk }) => {
    const { ada, here } = await inThread(openDesk);
    const [first] = await ada.autocomplete('paper', { paper: '' }, 'paper', here);
    const card = await ada.command('paper', { paper: first?.value ?? '' }, here);
    expect(card.message?.embeds[0]?.title).toBe(PAPER.title);
    const similar = await ada.command('similar', {}, here);
    expect(textOf(similar.message)).toContain('Tide-Net');
    const saved = await ada.command('list save', {}, here);
    expect(textOf(saved.message)).toContain('Tide-Net');
    const noted = await ada.command('list note', { text: 'for section 2' }, here);
    expect(textOf(noted.message)).toContain('The note on “Tide-Net');
    const asked = await ada.command('ask', { question: 'what does it cut?' }, here);
    expect(textOf(asked.message)).toContain('the error by 31%');
    const elsewhere = await ada.command('list save', {});
    expect(textOf(elsewhere.message)).toContain('Which paper?');
  });

  it('questions go on from the last ones there, private ones of others left out', async ({
    openDesk,
  }) => {
    const { ada, max, here, bot } = await inThread(openDesk);
    const first = await ada.answerTo(ada.send(`${bot} how many harbours were tried?`, here));
    expect(textOf(first)).toMatch(/14 \**harbours/);
    await max.command('ask', { question: 'where to place gauges?', private: true }, here);
    const second = await ada.answerTo(ada.send(`${bot} and who wrote it?`, here));
    expect(textOf(second)).toContain('Ada Brandt and Ole Vik');
    const reply = ada.send('what are its limits?', { replyTo: second?.id ?? '', ...here });
    expect(textOf(await ada.answerTo(reply))).toContain('storm surges');
  });

  it('what the paper does not say is looked for in the others', async ({ openDesk }) => {
    const { ada, here } = await inThread(openDesk);
    const other = await ada.command('ask', { question: 'what is Beacon?' }, here);
    expect(textOf(other.message)).toContain('a greedy search over submodular gains');
    const nothing = await ada.command('ask', { question: 'what do penguins eat?' }, here);
    expect(textOf(nothing.message)).toMatch(/it may not be the answer|I found no sentence/);
  });

  it('Questions offers three that the abstract answers', async ({ openDesk }) => {
    const { ada, max, id, here } = await inThread(openDesk);
    const starter = starterOf(ada, id);
    const seen = await max.click(id, button(starter, 'Questions') ?? '');
    expect(seen.ephemeral).toBe(true);
    const offered = buttonLabels(seen.message);
    expect(offered).toHaveLength(3);
    for (const question of offered) {
      const pressed = await max.click(seen.message?.id ?? '', button(seen.message, question) ?? '');
      expect(pressed.ephemeral).toBe(true);
      expect(pressed.message?.embeds[0]?.title).toBe(question);
      expect(textOf(pressed.message)).toMatch(/> “/);
      const typed = await max.command('ask', { question, private: true }, here);
      expect(textOf(typed.message)).toMatch(/Confidence: (high|fair)/);
    }
  });

  it('Upvote and Save work, and its messages count in what trends', async ({ openDesk }) => {
    const { desk, ada, max, id, here } = await inThread(openDesk);
    const starter = starterOf(ada, id);
    const voted = await max.click(id, button(starter, 'Upvote') ?? '');
    expect(textOf(voted.message)).toContain('has 1 here');
    const saved = await max.click(id, button(starter, 'Save') ?? '');
    expect(textOf(saved.message)).toContain('Saved');
    for (const text of ['I like it', 'me too']) ada.send(text, here);
    ada.send('elsewhere');
    // What was written before it has come, too.
    await ada.command('help');
    await desk.restart();
    const trending = await ada.command('trending');
    // A vote, a list, an opened card, two messages.
    expect(textOf(trending.message)).toContain('+5 × here');
  });

  it('a reply to its first message, also in the channel, asks that paper; “nice!” asks nothing', async ({
    openDesk,
  }) => {
    const { ada, id } = await inThread(openDesk);
    const reply = ada.send('what are its limits?', { replyTo: id });
    expect(textOf(await ada.answerTo(reply))).toContain('storm surges');
    expect(await ada.answerTo(ada.send('nice!', { replyTo: id }), 400)).toBeUndefined();
  });
});
