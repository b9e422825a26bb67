import { describe, expect, it } from 'vitest';
import { asksTheSame, isFaithful } from '../../../src/search/writing/same-facts.ts';

const TEXT = 'On 14 harbours Tide-Net cuts the error of LSTMs by 31%.';

describe('isFaithful', () => {
  it.each([
    'In 14 Häfen senkt Tide-Net den Fehler von LSTMs um 31 %.',
    'Dans 14 ports, Tide-Net réduit l’erreur des LSTMs de 31 %.',
    '14の港でTide-NetはLSTMsの誤差を31%減らす。',
  ])('holds where numbers and names are unchanged: %s', (translation) => {
    expect(isFaithful(TEXT, translation)).toBe(true);
  });

  it.each([
    ['a changed number', 'In 41 Häfen senkt Tide-Net den Fehler von LSTMs um 31 %.'],
    ['a missing number', 'In 14 Häfen senkt Tide-Net den Fehler von LSTMs.'],
    ['a new number', 'In 14 Häfen senkt Tide-Net 2024 den Fehler von LSTMs um 31 %.'],
    ['a missing name', 'In 14 Häfen senkt das Netz den Fehler von LSTMs um 31 %.'],
    ['a changed name', 'In 14 Häfen senkt Flut-Netz den Fehler von LSTMs um 31 %.'],
    ['a new name', 'In 14 Häfen senkt Tide-Net mit BogusNet den Fehler von LSTMs um 31 %.'],
    ['an address', 'In 14 Häfen senkt Tide-Net den Fehler von LSTMs um 31 %. evil.example/pay'],
    ['nothing', ' '],
    ['a whole speech', `In 14 Häfen senkt Tide-Net LSTMs um 31 %. ${'Sehr gut. '.repeat(30)}`],
  ])('fails for %s', (_, translation) => {
    expect(isFaithful(TEXT, translation)).toBe(false);
  });
});

describe('asksTheSame', () => {
  it('takes nouns with capitals for words, and holds on to coined names', () => {
    const question = 'Um wie viel senkt Tide-Net den Fehler der LSTMs in 14 Häfen?';
    expect(asksTheSame(question, 'How much does Tide-Net cut LSTMs’ error in 14 harbours?')).toBe(
      true,
    );
    expect(asksTheSame(question, 'How much does Tide-Net cut the error in 14 harbours?')).toBe(
      false,
    );
    expect(asksTheSame('Was kostet Öl?', 'What does GPT4 cost?')).toBe(false);
  });
});
