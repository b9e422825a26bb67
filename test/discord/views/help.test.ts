import { describe, expect, it } from 'vitest';
import { describe as describeCommand } from '../../../src/commands/describe.ts';
import { USUAL_EXAMPLES } from '../../../src/commands/examples.ts';
import { commands } from '../../../src/commands/index.ts';
import { render } from '../../../src/discord/views/index.ts';
import { discordLocales, languages } from '../../../src/words/languages.ts';
import { createWords } from '../../../src/words/words.ts';
import { viewTools } from '../../fakes/view-tools.ts';

const entries = commands.map(describeCommand).filter((entry) => entry !== undefined);
const long = 'x'.repeat(300);

describe('/help', () => {
  it.each(['en-US', ...discordLocales])(
    'names every command in %s within Discord’s limits',
    (at) => {
      const words = createWords(languages)(at);
      for (const examples of [USUAL_EXAMPLES, { question: long, query: long, title: long }]) {
        const tools = { ...viewTools, words };
        const [embed] = render({ view: 'help', commands: entries, examples }, tools).embeds;
        const { description = '' } = embed ?? {};
        expect(description.length).toBeLessThanOrEqual(4096);
        for (const entry of entries) expect(description).toContain(words(entry.description));
      }
    },
  );
});
