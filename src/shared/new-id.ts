import { randomInt } from 'node:crypto';

const SIGNS = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** Ten small letters and digits: 3.6 × 10¹⁵ of them, so that no two are alike and none is guessed. */
export const newId = (): string =>
  Array.from({ length: 10 }, () => SIGNS[randomInt(SIGNS.length)]).join('');
