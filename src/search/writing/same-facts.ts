import { writtenWords } from './written-words.ts';

const DIGITS = /\d+(?:[.,]\d+)*/g;
/** Words of Latin letters: other scripts stand right beside names, and have no capitals. */
const WORD = /[\p{Script=Latin}\p{N}]+/gu;
/** Capitals behind the first letter, or letters before digits: `LoRA`, `LSTM`, `Llama3`. */
const COINED = /^\p{L}+(?:\p{Lu}|\d)/u;
const PLURAL = /(?<=\p{Lu})s$/u;
const ADDRESS =
  /https?:|www\.|[\w-]+\.[a-z]{2,}\/|[\w.-]+@[\w-]+\.|\b[\w-]+\.(?:com|org|net|io|ai|dev|me|gg|example)\b/i;
/** How much longer than its text a translation may be, in UTF-16 units. */
const LENGTH = { times: 3, more: 80 };

/**
 * Whether a translation has exactly the numbers of its text, every name of it, and no new number, coined
 * name or address. New names that look like words (German nouns have capitals) cannot be told.
 */
export const isFaithful = (text: string, translation: string): boolean =>
  asksTheSame(text, translation) &&
  writtenWords(text).every(({ text: word, isName }) => !isName || translation.includes(word));

/** The same for a question in a language of which only numbers and coined names can be told. */
export function asksTheSame(question: string, english: string): boolean {
  const isLong = english.length > LENGTH.times * question.length + LENGTH.more;
  if (english.trim() === '' || isLong) return false;
  if (ADDRESS.test(english) && !ADDRESS.test(question)) return false;
  return same(numbersOf(question), numbersOf(english)) && same(coined(question), coined(english));
}

const numbersOf = (text: string): readonly string[] => text.normalize('NFKC').match(DIGITS) ?? [];

const coined = (text: string): readonly string[] => {
  const words = text.normalize('NFKC').match(WORD) ?? [];
  return [...new Set(words.filter((word) => COINED.test(word)))].map((w) => w.replace(PLURAL, ''));
};

const same = (one: readonly string[], other: readonly string[]): boolean =>
  one.toSorted().join(' ') === other.toSorted().join(' ');
