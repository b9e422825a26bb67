/** The least a discord.js bot can be: the peer that Colloquy's answering times are measured against. */
import { Client, GatewayIntentBits, Routes } from 'discord.js';

const client = new Client({
  intents: [GatewayIntentBits.Guilds],
  rest: { api: process.env.DISCORD_API_URL ?? '' },
});

const option = {
  name: 'query',
  description: 'Anything',
  type: 3,
  required: true,
  autocomplete: true,
};

client.once('clientReady', async ({ application, rest }) => {
  const body = [{ name: 'search', description: 'Does nothing', options: [option] }];
  await rest.put(Routes.applicationCommands(application.id), { body });
});

client.on('interactionCreate', async (interaction) => {
  if (interaction.isAutocomplete()) await interaction.respond([{ name: 'one', value: 'one' }]);
  else if (interaction.isChatInputCommand()) await interaction.reply({ content: 'nothing' });
});

process.on('SIGTERM', () => process.exit(0));
await client.login(process.env.DISCORD_TOKEN);
