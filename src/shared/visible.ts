/** Most texts, also with accents, dashes, quotes and a snippet's marks: nothing in them hides or turns anything. */
const PLAIN = /^[\n\t\r -~\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2027\ue000\ue001]*$/;

/**
 * Control characters and all that Unicode calls ignorable or a format: overrides, fillers, tags.
 * Joiners and variation selectors are looked at below, signs that Arabic writes before numbers are seen.
 */
const UNSEEN =
  /[[\p{Cc}--[\n\t\r]][[\p{Cf}\p{Default_Ignorable_Code_Point}]--[\u200c\u200d\ufe0e\ufe0f\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\u{110bd}\u{110cd}]]]/gv;
/** Between letters of these scripts, or behind anything but a letter or an emoji, joiners join nothing. */
const IDLE_JOINER =
  /(?<![[\p{L}\p{M}\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f]--[\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}]])[\u200c\u200d]/gv;
const IDLE_SELECTOR = /(?<!\p{Emoji})[\ufe0e\ufe0f]/gv;
/** Four marks on a letter are more than any language writes; hundreds cover the lines above. */
const PILED_MARKS = /(\p{M}{4})\p{M}+/gu;
/** An empty pattern of dots looks like a blank. */
const BLANK_PATTERN = /\u2800/g;

/** Text without what would hide in other text, turn it round or cover it. */
export function visible(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .replace(UNSEEN, '')
    .replace(IDLE_JOINER, '')
    .replace(IDLE_SELECTOR, '')
    .replace(BLANK_PATTERN, ' ')
    .replace(PILED_MARKS, '$1');
}
