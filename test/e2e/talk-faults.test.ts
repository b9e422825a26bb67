import { describe, expect, vi } from 'vitest';
import { PATIENCE } from '../patience.ts';
import { SHELF } from '../search/asking/asking-papers.ts';
import { type Desk, it, type OpenDesk, textOf } from './harness.ts';

const TIDE = 'what is tide fingerprinting?';
/** Long enough to see that nothing comes. */
const SILENCE_MS = 400;
const POST = /\/channels\/\d+\/messages$/;

async function open(openDesk: OpenDesk) {
  const desk = await openDesk({ papers: SHELF });
  const { discord } = desk;
  return { desk, discord, ada: discord.person('ada'), bot: `<@${discord.guild.botId}>` };
}

const saidBy = ({ discord }: Desk, channelId: string) =>
  discord.world.messages
    .list(channelId, { limit: 50 })
    .filter(({ author }) => author.id === discord.guild.botId);

describe('an answer to a message', () => {
  it('that was lost on its way arrives once', async ({ openDesk }) => {
    const { desk, discord, ada, bot } = await open(openDesk);
    discord.faults.add({ path: POST, method: 'POST', times: 1, drop: 'after' });
    discord.faults.add({ path: POST, method: 'POST', times: 1, status: 502 });
    const asked = ada.send(`${bot} ${TIDE}`);
    const answer = await ada.answerTo(asked);
    expect(textOf(answer)).toContain('gauges');
    await new Promise((resolve) => setTimeout(resolve, SILENCE_MS));
    expect(saidBy(desk, asked.channel_id)).toHaveLength(1);
  });

  it('is not tried where the bot may not write, nor is anybody written to directly', async ({
    openDesk,
  }) => {
    const { desk, discord, ada, bot } = await open(openDesk);
    const channelId = discord.guild.channelId('general');
    discord.guild.deny('bot', channelId, ['SEND_MESSAGES']);
    ada.send(`${bot} ${TIDE}`, { channelId });
    const elsewhere = await ada.answerTo(
      ada.send(`${bot} ${TIDE}`, { channelId: discord.guild.channelId('papers') }),
    );
    expect(elsewhere).toBeDefined();
    expect(saidBy(desk, channelId)).toEqual([]);
    expect(discord.requests.all.filter(({ path }) => path.endsWith('/users/@me/channels'))).toEqual(
      [],
    );
  });
});

describe('a role mention', () => {
  it('of the bot’s own role, whose text does not arrive, gets the hint', async ({ openDesk }) => {
    const { discord, ada } = await open(openDesk);
    const role = discord.guild.roleId('Colloquy');
    const hint = await ada.answerTo(ada.send(`<@&${role}> ${TIDE}`));
    expect(hint?.content).toContain('mention me so that I can read it');
  });
});

describe('a reply to the welcome', () => {
  it('gets an answer for a question, and nothing for a comment', async ({ openDesk }) => {
    const { desk, discord, ada } = await open(openDesk);
    discord.guild.setBotJoined(false);
    discord.guild.setBotJoined(true);
    const channelId = discord.guild.channelId('general');
    await vi.waitFor(() => expect(saidBy(desk, channelId)).toHaveLength(1), PATIENCE);
    const [welcome] = saidBy(desk, channelId);
    const replyTo = welcome?.id;
    expect(
      await ada.answerTo(ada.send('nice!', { replyTo, channelId }), SILENCE_MS),
    ).toBeUndefined();
    const answer = await ada.answerTo(ada.send(TIDE, { replyTo, channelId }));
    expect(answer?.embeds[0]?.title).toBe(TIDE);
  });
});
