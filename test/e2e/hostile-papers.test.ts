import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, vi } from 'vitest';
import type { Seen } from '../../playground/people/seen.ts';
import { interact as interactIn } from '../fakes/interact-raw.ts';
import * as from from '../fakes/raw-interactions.ts';
import { PATIENCE } from '../patience.ts';
import { openWorld, stops } from './bot-process.ts';
import { it, jsonLines } from './terminal-harness.ts';

const LONG_MS = 180_000;
const PROSE =
  'We hang lamps on a pier and count moths. Warm light drew twice as many moths as cold light.';
const OVERRIDE = '\u202e';

/** Each has a word in its title that no other has. */
const HOSTILE: Readonly<Record<string, readonly [title: string, abstract: string]>> = {
  endless: ['Endless lamps', `${PROSE} ${'lamp '.repeat(2_000_000)}`],
  unbroken: ['Unbroken lamps', 'l'.repeat(1_000_000)],
  halves: ['Halves \ud800 of lamps \udc00', `\udfff ${PROSE} \ud83d`],
  nothings: ['Nothings\u0000 in lamps', `${PROSE}\u0000\u0001\u001b[31m`],
  backwards: [`Backwards ${OVERRIDE}spmal`, `${OVERRIDE}${PROSE}\u2066\u200b`],
  callers: ['Callers @everyone @here <@&1> <@1> <#1>', `@everyone ${PROSE} <@&1>`],
  marks: [
    'Marks **bold `code ||x|| [y](https://evil.example) > # -',
    `# ${PROSE} \`\`\` [y](javascript:x)`,
  ],
  lookalike: ['https://discord.com/login lookalike', `See https://discord.com/login. ${PROSE}`],
  bracketed: ['[huggingface.co](https://evil.example/x) bracketed', PROSE],
};

/** What must reach no eye: controls, overrides, halves of characters, links that papers make. */
const UNSEEN = /[^\P{Cc}\n\t]|[\u202a-\u202e\u2066-\u2069]|\]\(https?:\/\/evil|\]\(javascript:/u;

describe('hostile papers that are ingested beside the running bot', () => {
  it('are cut at the door, found, and shown as harmless text', { timeout: LONG_MS }, async ({
    terminal,
  }) => {
    const world = await openWorld();
    try {
      const DATABASE_URL = `sqlite:${join(terminal.folder, 'colloquy.db')}`;
      const bot = world.start({ DATABASE_URL });
      await vi.waitFor(() => expect(bot.log()).toContain('ready on Discord'), PATIENCE);
      const file = join(terminal.folder, 'hostile.jsonl');
      const papers = Object.entries(HOSTILE).map(([id, [title, abstract]]) => ({
        id,
        title,
        abstract,
      }));
      await writeFile(file, jsonLines(papers));
      const { code, out, err } = await terminal.run(['ingest', file]);
      expect(code, err).toBe(0);
      expect(out).toContain(`${papers.length} new`);
      expect(err).toContain('only the beginning was read: endless, unbroken');
      const ask = (sent: from.RawInteraction) => interactIn(world.discord, sent);
      const search = (query: string) => ask(from.slash('search', { query }));
      await vi.waitFor(
        async () => {
          expect(JSON.stringify((await search('bracketed')).message)).toContain('huggingface');
        },
        { ...PATIENCE, interval: 500 },
      );
      for (const word of Object.keys(HOSTILE)) {
        const seen = [
          await search(word),
          await ask(from.slash('paper', { paper: word })),
          await ask(
            from.slash('ask', { question: `Which light drew more moths in ${word} lamps?` }),
          ),
          await ask(from.slash('ask', { question: 'What is it about?', paper: word })),
          await ask(from.slash('similar', { paper: word })),
        ];
        for (const [at, { message, first }] of seen.entries()) {
          expect(message, `${word} ${at} ${String(first)} ${bot.log().slice(-600)}`).toBeDefined();
          const text = JSON.stringify(message);
          expect(text, word).toMatch(/.{100}/);
          expect(renderedTexts(message).join('\n'), word).not.toMatch(UNSEEN);
        }
        expect(JSON.stringify(seen[1]?.message), word).toMatch(/lamps|spmal|moths|lll/i);
      }
      expect(bot.child.exitCode).toBe(null);
      await stops(bot);
    } finally {
      await world.close();
    }
  });
});

/** Every text of a message that Discord renders; labels of menus show as they are. */
const renderedTexts = (message: Seen['message']): readonly string[] => [
  message?.content ?? '',
  ...(message?.embeds ?? []).flatMap(({ description = '', fields = [] }) => [
    description,
    ...fields.map(({ value }) => value),
  ]),
];
