import { describe, expect } from 'vitest';
import { button, it, menu, menuLabels, textOf } from './harness.ts';

describe('/digest', () => {
  it('is subscribed for a channel, previewed, paused, kept over a restart and removed', async ({
    openDesk,
  }) => {
    const desk = await openDesk();
    const ada = desk.discord.person('ada');
    const channel = desk.discord.guild.channelId('papers');
    const made = await ada.command('digest subscribe', {
      where: 'channel',
      channel,
      time: '07:30',
      timezone: 'Asia/Tokyo',
      topics: 'attention',
      count: 2,
    });
    expect(made.ephemeral).toBe(true);
    expect(textOf(made.message)).toContain(`<#${channel}>`);
    expect(textOf(made.message)).toMatch(/Daily, 07:30 \(Asia\/Tokyo\)[\s\S]*next: <t:\d+:f>/);
    const preview = await ada.command('digest preview');
    await preview.until(({ message }) => textOf(message).includes('Preview'));
    expect(textOf(preview.message)).toContain('on attention');
    const [first] = menuLabels(preview.message);
    const card = await ada.select(preview.message?.id ?? '', menu(preview.message) ?? '', [
      `test:attention-${first?.split(' ').at(-1)}`,
    ]);
    expect(textOf(card.message)).toContain(first);
    await ada.command('digest pause');
    await desk.restart();
    const rests = await ada.command('digest list');
    expect(textOf(rests.message)).toContain('rests: paused by hand');
    expect(textOf((await ada.command('digest resume')).message)).toContain('next: <t:');
    const log = await ada.command('digest log');
    expect(textOf(log.message)).toContain('No day has come yet');
    const [offer] = await ada.autocomplete('digest remove', { subscription: '' }, 'subscription');
    expect(offer?.name).toBe('#papers · daily 07:30 Asia/Tokyo · attention');
    const removed = await ada.command('digest remove', { subscription: String(offer?.value) });
    expect(textOf(removed.message)).toContain('Removed');
    expect(textOf((await ada.command('digest list')).message)).toContain('/digest subscribe');
  });

  it('names what the bot lacks in the channel', async ({ openDesk }) => {
    const { discord } = await openDesk();
    const channel = discord.guild.channelId('papers');
    discord.guild.deny('bot', channel, ['EMBED_LINKS']);
    const refused = await discord
      .person('ada')
      .command('digest subscribe', { where: 'channel', channel });
    expect(textOf(refused.message)).toContain('I lack: **Embed Links**');
  });

  it('pings a role that may be pinged', async ({ openDesk }) => {
    const { discord } = await openDesk();
    const [ada, max] = [discord.person('ada'), discord.person('max')];
    const mention = discord.guild.roleId('Readers');
    const made = await ada.command('digest subscribe', { where: 'channel', mention });
    expect(textOf(made.message)).toContain(`<@&${mention}>`);
    const refused = await max.command('digest subscribe', { where: 'channel', mention });
    expect(textOf(refused.message)).toContain('Manage Server');
  });

  it('goes on only when the bot may ping its role', async ({ openDesk }) => {
    const { discord } = await openDesk();
    const ada = discord.person('ada');
    const mention = discord.guild.roleId('Readers');
    await ada.command('digest subscribe', { where: 'channel', mention });
    await ada.command('digest pause');
    discord.guild.setMentionable('Readers', false);
    const refused = await ada.command('digest resume');
    expect(textOf(refused.message)).toContain('and All Roles');
    discord.guild.setMentionable('Readers', true);
    expect(textOf((await ada.command('digest resume')).message)).toContain('Goes on');
  });

  it('says hello in direct messages, and what to do where they are closed', async ({
    openDesk,
  }) => {
    const { discord } = await openDesk();
    const max = discord.person('max');
    const made = await max.command('digest subscribe', { where: 'me' });
    expect(textOf(made.message)).toContain('Direct messages');
    discord.guild.setAcceptsDirects('ada', false);
    const refused = await discord.person('ada').command('digest subscribe', { where: 'me' });
    expect(textOf(refused.message)).toContain('Allow direct messages');
  });

  it('says that e-mail is off where it is', async ({ openDesk }) => {
    const ada = (await openDesk()).discord.person('ada');
    const off = await ada.command('digest subscribe', { where: 'email' });
    expect(textOf(off.message)).toContain('E-mail is off');
    expect(button(off.message, 'code')).toBeUndefined();
  });
});
