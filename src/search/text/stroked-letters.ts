/** Letters that Unicode does not take apart, in small letters, and their plain spellings. */
const SPELLINGS: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ŧ: 't',
  ı: 'i',
  ŀ: 'l',
  ƶ: 'z',
  ɨ: 'i',
  ƀ: 'b',
  ǥ: 'g',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ŋ: 'ng',
  ĳ: 'ij',
  ĸ: 'k',
};
const STROKED = new RegExp(`[${Object.keys(SPELLINGS).join('')}]`, 'g');

/** `łódź` → `lodz` but for what is an accent: the text is in small letters already. */
export const plainLetters = (text: string): string =>
  text.replace(STROKED, (letter) => SPELLINGS[letter] ?? letter);
