import { describe, expect } from 'vitest';
import { COLOR } from '../../src/discord/views/theme.ts';
import { SHELF } from '../search/asking/asking-papers.ts';
import { it, menuLabels, type OpenDesk } from './harness.ts';

const TIDE =
  '[Tide-Net: Forecasting Harbour Levels with Sparse Gauges](https://arxiv.org/abs/2401.00001)';
const BEACON = '[Gauge Placement by Submodular Search](https://arxiv.org/abs/2402.00002)';
const ROPES = /\[Rope Wear on Piers\]\(https:\/\/arxiv\.org\/search\/\S+\)/;
const NEAREST = 'The nearest that the papers say; it may not be the answer:';

/** What a person reads in the reply to a question. */
async function ask(openDesk: OpenDesk, question: string) {
  const { discord, log } = await openDesk({ papers: SHELF });
  const { message, ephemeral } = await discord.person('ada').command('ask', { question });
  const [embed, second] = message?.embeds ?? [];
  expect(second).toBeUndefined();
  expect(embed?.title).toBe(question);
  expect(log.lines.filter(({ level }) => level === 'error')).toEqual([]);
  const { color, description: says = '', footer } = embed ?? {};
  return { color, says, footer: footer?.text, ephemeral, papers: menuLabels(message) };
}

describe('/ask answers', () => {
  it('a definition with the sentence that defines, its words in bold', async ({ openDesk }) => {
    const seen = await ask(openDesk, 'what is tide fingerprinting?');
    expect(seen.color).toBe(COLOR.answer);
    expect(seen.says).toBe(
      `**${TIDE}**\n> “**Tide** **fingerprinting**, the practice of matching gauges by their noise, makes it robust.”`,
    );
    expect(seen.footer).toBe('Confidence: high · Corpus of 4 papers');
    expect(seen.papers[0]).toContain('Tide-Net');
    expect(seen.ephemeral).toBe(false);
  });

  it('the gist of a named paper with its sentences in the order of the abstract', async ({
    openDesk,
  }) => {
    const seen = await ask(openDesk, 'summarise tidenet');
    expect(seen.says.split('\n')).toEqual([
      `**${TIDE}**`,
      '> “We present Tide-Net, a network that reads sparse gauges.”',
      '> “Tide fingerprinting, the practice of matching gauges by their noise, makes it robust.”',
      '> “Experiments on 14 harbours show that it cuts the error by 31%.”',
    ]);
    expect(seen.papers).toHaveLength(1);
  });

  it('a comparison with quotations of each, each paper named once', async ({ openDesk }) => {
    const seen = await ask(openDesk, 'compare Tide-Net and Beacon');
    expect(seen.says.split(TIDE)).toHaveLength(2);
    expect(seen.says.split(BEACON)).toHaveLength(2);
    expect(seen.says.indexOf(TIDE)).toBeLessThan(seen.says.indexOf(BEACON));
    expect(seen.papers).toHaveLength(2);
  });

  it('a quotation that leans on the sentence before it with that sentence', async ({
    openDesk,
  }) => {
    const seen = await ask(openDesk, 'how is Beacon limited?');
    expect(seen.says).toContain(
      '“Beacon needs 9 gauges where earlier work needs 20. It is **limited** to flat coasts.”',
    );
  });
});

describe('/ask reads the record', () => {
  it('and says what it tells, with the card in the menu', async ({ openDesk }) => {
    const seen = await ask(openDesk, 'who wrote Tide-Net?');
    expect(seen).toMatchObject({ color: COLOR.answer, footer: 'Corpus of 4 papers' });
    expect(seen.says).toBe(`The record of ${TIDE} names 2 authors: Ada Brandt and Ole Vik.`);
    expect(seen.papers[0]).toContain('Tide-Net');
  });

  it('and says what it does not tell, without denying it', async ({ openDesk }) => {
    const seen = await ask(openDesk, 'who wrote Rope Wear on Piers?');
    expect(seen).toMatchObject({ color: COLOR.refused, footer: 'Corpus of 4 papers' });
    expect(seen.says).toMatch(ROPES);
    expect(seen.says).toMatch(/does not tell its authors\.$/);
    expect(seen.papers).toEqual(['Rope Wear on Piers']);
  });

  it('and gives BibTeX in a block to copy', async ({ openDesk }) => {
    const { says } = await ask(openDesk, 'bibtex for Beacon');
    expect(says).toMatch(/```bibtex\n@misc\{brandt2024gauge,[^`]+\}\n```$/);
  });
});

describe('/ask lists and counts', () => {
  it('papers by somebody, and says how many were left out', async ({ openDesk }) => {
    const seen = await ask(openDesk, 'papers by Ada Brandt');
    expect(seen.color).toBe(COLOR.answer);
    expect(seen.says.split('\n')).toEqual([
      '2 papers here by Ada Brandt, the first of them:',
      '1 paper was left out because its authors are unknown.',
      '',
      `1. ${TIDE} · Ada Brandt, Ole Vik · 2024-01-05 · ▲ 12`,
      `2. ${BEACON} · Ada Brandt · 2024-02-11 · ▲ 40`,
    ]);
    expect(seen.papers).toHaveLength(2);
  });

  it('papers on a topic, in a number that names it', async ({ openDesk }) => {
    const seen = await ask(openDesk, 'how many papers are about gauges?');
    expect(seen.says).toMatch(/^I count 2 papers about “gauges”\.\n\n1\. /);
    expect(seen.papers).toHaveLength(2);
  });
});

describe('/ask is in doubt', () => {
  it('of a name that no paper mentions, and quotes the one that is here', async ({ openDesk }) => {
    const seen = await ask(openDesk, 'Tide-Net vs SurgeCaster');
    expect(seen.color).toBe(COLOR.maybe);
    expect(seen.says).toMatch(
      new RegExp(`^No title or abstract here mentions “SurgeCaster”\\.\n${NEAREST}\n\n`),
    );
    expect(seen.says).toContain(TIDE);
    expect(seen.footer).toBe('Confidence: low, read the sources · Corpus of 4 papers');
  });

  it('of what another language asks, and says that the papers are in English', async ({
    openDesk,
  }) => {
    const seen = await ask(openDesk, 'Wie funktioniert Tide-Net?');
    expect(seen.color).toBe(COLOR.maybe);
    expect(seen.says).toContain('“We present Tide-Net, a network that reads sparse gauges.”');
    expect(seen.says).toMatch(
      /\n\nThe papers here are in English; a question in English finds more\.$/,
    );
    expect(seen.papers).toHaveLength(1);
  });
});

describe('/ask finds nothing', () => {
  it('and shows no paper where none is near', async ({ openDesk }) => {
    const seen = await ask(openDesk, 'how long do nylon anchors last in salt water?');
    expect(seen).toMatchObject({ color: COLOR.refused, footer: 'Corpus of 4 papers', papers: [] });
    expect(seen.says).toBe('I found no sentence that answers this.');
  });

  it('and shows papers that are near as such, three at most', async ({ openDesk }) => {
    const seen = await ask(openDesk, 'how much do sparse gauges cost?');
    expect(seen.color).toBe(COLOR.refused);
    expect(seen.says).toMatch(
      /^I found no sentence that answers this\. The nearest papers:\n\n1\. \[/,
    );
    expect(seen.says).not.toContain('“');
    expect(seen.papers).toHaveLength(2);
  });

  it('and names the name that is unknown here', async ({ openDesk }) => {
    const seen = await ask(openDesk, 'does Tide-Net use FloodBERT?');
    expect([COLOR.maybe, COLOR.refused]).toContain(seen.color);
    expect(seen.says).toMatch(/^No title or abstract here mentions “FloodBERT”\.\n/);
  });

  it('for small talk, and says kindly what can be asked', async ({ openDesk }) => {
    const { discord } = await openDesk({ papers: SHELF });
    const ada = discord.person('ada');
    // Looks for the examples, which a greeting does not wait for.
    await ada.command('help');
    const seen = await ada.command('ask', { question: 'hello there' });
    expect(seen).toMatchObject({ first: 'message', ephemeral: true });
    expect(menuLabels(seen.message)).toEqual([]);
    expect(seen.message?.embeds[0]?.description?.split('\n')).toEqual([
      'Hello!',
      'Three things to try with the 4 papers here:',
      expect.stringMatching(/^- `\/ask` \S/),
      expect.stringMatching(/^- `\/search` \S/),
      '- `/help`',
    ]);
  });
});
