import { randomInt } from 'node:crypto';

/** No two look alike in any font (0 O, 1 I L, 2 Z, 5 S, 8 B, V U), and no vowels: a code is no word. */
const LETTERS = '34679CDFGHJKMNPQRTVWXY';
/** 35 bits; with five tries a code, three codes a day nobody guesses one. */
const LENGTH = 8;

export const newCode = (): string =>
  Array.from({ length: LENGTH }, () => LETTERS.charAt(randomInt(LETTERS.length))).join('');

/** `KT4M-97XW`: easier to read and to type. */
export const shownCode = (code: string): string =>
  `${code.slice(0, LENGTH / 2)}-${code.slice(LENGTH / 2)}`;

/** As it was made, whatever its case and the signs between its letters. */
export const readCode = (typed: string): string => typed.toUpperCase().replace(/[^A-Z\d]/g, '');
