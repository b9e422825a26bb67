import { describe, expect } from 'vitest';
import type { Seen } from '../../playground/people/seen.ts';
import { createFetcher } from '../fakes/paper-fetcher.ts';
import { paper } from '../fakes/papers.ts';
import { button, type Desk, it, menu, menuLabels, textOf } from './harness.ts';

const QUESTION = 'What does low-rank adaptation reduce?';
const UNKNOWN = 'Do zebrafish larvae sleep at noon?';
const NEW = paper({
  id: 'arxiv:2601.00001',
  title: 'Sleep of zebrafish larvae',
  abstract: 'Zebrafish larvae sleep at noon.',
});
const MARKED = 'Thank you: your mark stays, with what you wrote.';

const said = ({ followUps, message }: Seen): string => textOf(followUps.at(-1) ?? message);

async function pressOn(
  { discord }: Desk,
  [who, label]: readonly [string, string],
  answer: Seen,
): Promise<Seen> {
  const id = button(answer.message, label) ?? '';
  return discord.person(who).click(answer.message?.id ?? '', id);
}

describe('marks on answers', () => {
  it('are confirmed to whoever makes them, and taken back by a second press', async ({
    openDesk,
  }) => {
    const desk = await openDesk();
    const answer = await desk.discord.person('ada').command('ask', { question: QUESTION });
    const first = await pressOn(desk, ['max', 'Right'], answer);
    expect(said(first)).toContain('marked as right');
    expect(first.ephemeral).toBe(true);
    expect(said(await pressOn(desk, ['max', 'Right'], answer))).toContain('taken back');
  });

  it('as not right stand before their form is filled in, and without it', async ({ openDesk }) => {
    const desk = await openDesk();
    const [ada, max] = [desk.discord.person('ada'), desk.discord.person('max')];
    const answer = await ada.command('ask', { question: QUESTION });
    const form = await pressOn(desk, ['max', 'Not right'], answer);
    expect(form.modal?.title).toBe('Marked as not right');
    expect(textOf((await ada.command('corpus gaps')).message)).toContain('1 × marked as not right');
    expect(said(await max.submitModal(form, { sentence: 'It is 100 times.' }))).toContain(MARKED);
    expect(said(await pressOn(desk, ['max', 'Not right'], answer))).toContain('taken back');
    expect(textOf((await ada.command('corpus gaps')).message)).toContain('Nothing is missing');
  });

  it('are shown, given and deleted with all that is kept of a person', async ({ openDesk }) => {
    const desk = await openDesk();
    const [ada, max] = [desk.discord.person('ada'), desk.discord.person('max')];
    const answer = await ada.command('ask', { question: QUESTION });
    await pressOn(desk, ['max', 'Not right'], answer);
    expect(textOf((await max.command('privacy show')).message)).toContain('1 mark on an answer');
    await max.submitModal(await max.command('privacy delete'), { confirm: 'DELETE' });
    expect(textOf((await max.command('privacy show')).message)).toContain('Nothing is stored');
    expect(textOf((await ada.command('corpus gaps')).message)).toContain('Nothing is missing');
  });

  it('belong to quotations and to what was not found, not to small talk and lists', async ({
    openDesk,
  }) => {
    const { discord } = await openDesk();
    const ada = discord.person('ada');
    for (const [question, marked] of [
      [UNKNOWN, true],
      ['hello', false],
      ['how many papers are there?', false],
    ] as const) {
      const { message } = await ada.command('ask', { question });
      expect([question, button(message, 'Not right') !== undefined]).toEqual([question, marked]);
    }
  });
});

describe('/corpus gaps', () => {
  it('lists what was asked in vain and publicly, most asked first, without names', async ({
    openDesk,
  }) => {
    const { discord } = await openDesk();
    const [ada, max] = [discord.person('ada'), discord.person('max')];
    await ada.command('ask', { question: 'Why are cuckoo clocks loud?', private: true });
    await ada.command('ask', { question: 'How warm is a walrus in winter?' });
    await ada.command('ask', { question: UNKNOWN });
    await max.command('ask', { question: 'do zebrafish larvae sleep at noon' });
    const { message, ephemeral } = await ada.command('corpus gaps');
    expect(ephemeral).toBe(true);
    const [embed] = message?.embeds ?? [];
    expect(embed?.description).toMatch(
      /^\*\*1\. do zebrafish larvae sleep at noon\*\*\n2 × not found/,
    );
    expect(embed?.description).toContain('2. How warm is a walrus in winter?');
    expect(textOf(message)).not.toMatch(/cuckoo|ada|max/i);
    expect(embed?.footer?.text).toBe('1–2 of 2 questions');
  });

  it('is for who may manage the server', async ({ openDesk }) => {
    const { discord } = await openDesk();
    expect(said(await discord.person('max').command('corpus gaps'))).toContain('**Manage Server**');
  });

  it('looks in the sources for papers on one of them, and adds them', async ({ openDesk }) => {
    const { discord } = await openDesk({
      fetcher: createFetcher({ 'arXiv:2601.00001': NEW }),
    });
    const ada = discord.person('ada');
    await ada.command('ask', { question: UNKNOWN });
    const { message } = await ada.command('corpus gaps');
    const [gap] = menuLabels(message);
    expect(gap).toBe(UNKNOWN);
    const found = await ada.select(message?.id ?? '', menu(message) ?? '', [askedIn(message)]);
    const shown = found.followUps.at(-1) ?? found.message;
    expect(textOf(shown)).toContain(NEW.title);
    const added = await ada.click(shown?.id ?? '', button(shown, 'Add these') ?? '');
    expect(said(added)).toContain('1 paper is added');
    expect(textOf((await ada.command('ask', { question: UNKNOWN })).message)).toContain('sleep');
  });

  it('says so where the sources cannot be asked', async ({ openDesk }) => {
    const { discord } = await openDesk({ fetcher: createFetcher({}, true) });
    const ada = discord.person('ada');
    await ada.command('ask', { question: UNKNOWN });
    const { message } = await ada.command('corpus gaps');
    const told = await ada.select(message?.id ?? '', menu(message) ?? '', [askedIn(message)]);
    expect(said(told)).toContain('arXiv cannot be asked just now');
  });
});

/** The value of the first entry of the message's menu. */
function askedIn(message: Seen['message']): string {
  const [row] = message?.components ?? [];
  const [select] = row !== undefined && 'components' in row ? row.components : [];
  const options = select !== undefined && 'options' in select ? select.options : [];
  return options[0]?.value ?? '';
}
