import {
  ChannelType,
  Client,
  Events,
  GatewayIntentBits,
  GuildScheduledEventEntityType,
  GuildScheduledEventPrivacyLevel,
  MessageFlags,
} from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Playground, startPlayground } from '../../playground/server.ts';
import { PATIENT } from '../patience.ts';

const TOKEN = 'a-token-of-the-playground';

describe('the playground and an unmodified discord.js', () => {
  let playground: Playground;
  let client: Client<true>;

  beforeEach(async () => {
    playground = await startPlayground({ token: TOKEN, ...PATIENT });
    client = await connect(playground.apiUrl);
    await client.application.commands.set([
      {
        name: 'echo',
        description: 'Says it again',
        options: [{ name: 'text', description: 'What to say', type: 3, required: true }],
      },
    ]);
  });

  afterEach(async () => {
    await client.destroy();
    await playground.close();
  });

  it('logs in and finds the server with its channels', () => {
    const guild = client.guilds.cache.first();
    expect(guild?.name).toBe('Reading Room');
    expect(guild?.channels.cache.map(({ name }) => name)).toContain('paper-threads');
  });

  it('carries a command there and its reply back', async () => {
    client.on(Events.InteractionCreate, async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await interaction.reply(interaction.options.getString('text', true));
    });
    const seen = await playground.person('max').command('echo', { text: 'hello' });
    expect(seen).toMatchObject({ first: 'message', ephemeral: false });
    expect(seen.message?.content).toBe('hello');
  });

  it('shows the thinking state, the edit and a private follow-up', async () => {
    client.on(Events.InteractionCreate, async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await interaction.deferReply();
      await interaction.editReply({ embeds: [{ title: 'Found' }] });
      await interaction.followUp({ content: 'psst', flags: MessageFlags.Ephemeral });
    });
    const seen = await playground.person('ada').command('echo', { text: 'hello' });
    expect(seen.first).toBe('thinking');
    expect(seen.message?.embeds[0]?.title).toBe('Found');
    await seen.until(({ followUps }) => followUps.length === 1);
    const [followUp] = seen.followUps;
    const contents = (key: string) =>
      playground
        .person(key)
        .messages()
        .map(({ content }) => content);
    expect(followUp?.content).toBe('psst');
    expect(contents('ada')).toContain('psst');
    expect(contents('max')).not.toContain('psst');
  });

  it('carries a command in a direct conversation', async () => {
    client.on(Events.InteractionCreate, async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await interaction.reply(`${interaction.inGuild()} ${interaction.context}`);
    });
    const max = playground.person('max');
    const channelId = max.openDirect();
    const seen = await max.command('echo', { text: 'hello' }, { channelId });
    expect(seen.message?.content).toBe('false 1');
  });

  it('lets the client open threads, post in the forum, upload and plan', async () => {
    const guild = client.guilds.cache.first() ?? expect.fail('no server');
    const general = await guild.channels.fetch(playground.guild.channelId('general'));
    if (general?.type !== ChannelType.GuildText) return expect.fail('no text channel');
    const message = await general.send({
      content: 'Read this',
      files: [{ attachment: Buffer.from('@article{}'), name: 'list.bib' }],
    });
    const thread = await message.startThread({ name: 'LoRA' });
    await thread.send('First thought');
    await thread.setArchived(true);
    const forum = await guild.channels.fetch(playground.guild.channelId('paper-threads'));
    if (forum?.type !== ChannelType.GuildForum) return expect.fail('no forum');
    const post = await forum.threads.create({ name: 'LoRA', message: { content: 'One post' } });
    const event = await guild.scheduledEvents.create({
      name: 'LoRA, read together',
      privacyLevel: GuildScheduledEventPrivacyLevel.GuildOnly,
      entityType: GuildScheduledEventEntityType.Voice,
      channel: playground.guild.channelId('Reading group'),
      scheduledStartTime: Date.now() + 3_600_000,
    });
    expect(thread).toMatchObject({ id: message.id, archived: true });
    expect((await post.fetchStarterMessage())?.content).toBe('One post');
    expect(event.channelId).toBe(playground.guild.channelId('Reading group'));
    const all = playground.person('max').messages({ channelId: thread.id });
    expect(all.map(({ type, content }) => [type, content])).toEqual([
      [21, ''],
      [0, 'First thought'],
    ]);
  });
});

async function connect(api: string): Promise<Client<true>> {
  const client = new Client({
    intents: [GatewayIntentBits.Guilds],
    allowedMentions: { parse: [] },
    rest: { api },
  });
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(TOKEN);
  return ready;
}
