import { Client, Events, GatewayIntentBits, MessageFlags } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Playground, startPlayground } from '../../src/playground/server.ts';

const TOKEN = 'a-token-of-the-playground';

describe('the playground and an unmodified discord.js', () => {
  let playground: Playground;
  let client: Client<true>;

  beforeEach(async () => {
    playground = await startPlayground({ token: TOKEN });
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
});

async function connect(api: string): Promise<Client<true>> {
  const client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api } });
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(TOKEN);
  return ready;
}
