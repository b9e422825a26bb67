import { describe, expect } from 'vitest';
import { button, it, textOf } from './harness.ts';

const PAPER = { paper: 'arxiv:2106.09685' };

describe('Upvote and Save on a card', () => {
  it('answer in a word for the one who pressed, and count in the card and in what trends', async ({
    openDesk,
  }) => {
    const desk = await openDesk();
    const [ada, max] = [desk.discord.person('ada'), desk.discord.person('max')];
    const card = await ada.command('paper', PAPER);
    const id = card.message?.id ?? '';
    const press = async (who: typeof ada, label: string) => {
      const seen = await who.click(id, button(card.message, label) ?? '');
      expect(seen.ephemeral).toBe(true);
      return textOf(seen.message);
    };
    expect(await press(ada, 'Upvote')).toContain('has 1 here');
    expect(await press(max, 'Upvote')).toContain('has 2 here');
    expect(await press(max, 'Upvote')).toContain('taken back');
    expect(await press(max, 'Save')).toContain('Saved');
    await desk.restart();
    const again = await max.command('paper', PAPER);
    expect(textOf(again.message)).toContain('▲ 12 · 1 here');
    const trending = await ada.command('trending');
    // A vote, a list and two opened cards.
    expect(textOf(trending.message)).toContain('+4 × here');
  });
});
