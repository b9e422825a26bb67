import { describe, expect } from 'vitest';
import { discordLocales, languages } from '../../src/words/languages.ts';
import { createWords } from '../../src/words/words.ts';
import { it } from './harness.ts';

const spoken = { wordsFor: createWords(languages), languages: discordLocales };
const QUESTION = 'What is attention?';

describe('the languages of the bot', () => {
  it.for([
    ['es-419', 'Artículos sobre «attention»'],
    ['fr', 'Articles sur «\u00a0attention\u00a0»'],
    ['ja', '「attention」に関する論文'],
    ['zh-TW', '关于“attention”的论文'],
    ['pt-BR', 'Papers on “attention”'],
  ] as const)(
    'answers a person whose Discord is in %s',
    async ([locale, heading], { openDesk }) => {
      const { discord } = await openDesk(spoken);
      discord.guild.setLocale('ada', locale);
      const seen = await discord.person('ada').command('search', { query: 'attention' });
      expect(seen.message?.embeds[0]?.title).toBe(heading);
    },
  );

  it('tells Discord the names and descriptions of commands in all of them', async ({
    openDesk,
  }) => {
    const { discord } = await openDesk(spoken);
    const listed = discord.world.commands.visible(discord.guild.id);
    const list = listed.find(({ name }) => name === 'list');
    expect(list).toMatchObject({ name_localizations: { fr: 'liste', 'zh-TW': '清单' } });
    expect(Object.keys(list?.description_localizations ?? {}).toSorted()).toEqual(
      [...discordLocales].toSorted(),
    );
  });

  it('says what all read in the language of the server', async ({ openDesk }) => {
    const { discord } = await openDesk(spoken);
    const ada = discord.person('ada');
    discord.guild.setLocale('ada', 'de');
    const set = await ada.command('settings set', { language: 'ja' });
    expect(set.message?.embeds[0]?.title).toBe('Was auf diesem Server eingestellt ist');
    const answer = await ada.answerTo(ada.send(`<@${discord.guild.botId}> ${QUESTION}`));
    expect(JSON.stringify(answer)).toContain('確信度：低');
  });

  it('says what is wrong in the language of the caller', async ({ openDesk }) => {
    const { discord } = await openDesk(spoken);
    discord.guild.setLocale('max', 'ja');
    const seen = await discord.person('max').command('settings set', { language: 'ja' });
    expect(seen.message?.content ?? '').toBe('');
    expect(JSON.stringify(seen.message)).toContain('**サーバー管理**');
  });
});
