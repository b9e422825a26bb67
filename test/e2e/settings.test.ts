import { describe, expect } from 'vitest';
import { it, menu, menuLabels, textOf } from './harness.ts';

describe('/settings', () => {
  it('keeps what an admin sets, over a restart, and sets it back', async ({ openDesk }) => {
    const desk = await openDesk();
    const ada = desk.discord.person('ada');
    const admin_channel = desk.discord.guild.channelId('general');
    const set = await ada.command('settings set', { timezone: 'Asia/Tokyo', admin_channel });
    expect(set.ephemeral).toBe(true);
    await desk.restart();
    const shown = await ada.command('settings show');
    expect(textOf(shown.message)).toContain('Asia/Tokyo');
    expect(textOf(shown.message)).toContain(`<#${admin_channel}>`);
    expect(menuLabels(shown.message)).toEqual(['timezone', 'admin_channel']);
    const back = await ada.select(shown.message?.id ?? '', menu(shown.message) ?? '', ['timezone']);
    expect(back.first).toBe('update');
    expect(textOf(back.message)).toContain('`timezone`: UTC (default)');
  });

  it('takes no admin channel in which the bot may not post', async ({ openDesk }) => {
    const { discord } = await openDesk();
    const admin_channel = discord.guild.channelId('general');
    discord.guild.deny('bot', admin_channel, ['SEND_MESSAGES']);
    const refused = await discord.person('ada').command('settings set', { admin_channel });
    expect(textOf(refused.message)).toContain('I lack: **Send Messages**');
    const shown = await discord.person('ada').command('settings show');
    expect(textOf(shown.message)).not.toContain(`<#${admin_channel}>`);
  });

  it('lets a member see them, and says what changing them needs', async ({ openDesk }) => {
    const { discord } = await openDesk();
    const max = discord.person('max');
    const shown = await max.command('settings show');
    expect(menu(shown.message)).toBeUndefined();
    const refused = await max.command('settings set', { timezone: 'Asia/Tokyo' });
    expect(refused.ephemeral).toBe(true);
    expect(textOf(refused.message)).toContain('Manage Server');
  });

  it('offers time zones while somebody types', async ({ openDesk }) => {
    const ada = (await openDesk()).discord.person('ada');
    const offers = await ada.autocomplete('settings set', { timezone: 'tok' }, 'timezone');
    expect(offers.map(({ value }) => value)).toContain('Asia/Tokyo');
  });
});
