const signs = (letters: string): readonly string[] => letters.split(' ');

/** What people and programs repeat, and what a reader of text may look ahead or back for. */
export const REPEATED: readonly string[] = [
  ...Array.from({ length: 0x7f - 0x20 }, (_, index) => String.fromCharCode(0x20 + index)),
  ...['\n', '\r\n', '\n\n', '\n ', ' \n', '\t', '. ', '. A', '1. ', 'e.g. ', 'a; ', '… ', 'a b '],
  ...[
    '\ud83d',
    'e\u0301',
    '\u0301',
    '{ times ',
    'alpha ',
    '\\c ',
    '`a ',
    '{\\it ',
    '\\"',
    '\\(',
    '\\[',
  ],
  ...signs(
    '(( $$ \\\\ {{ []( () {} .) ." .\' .( a. a- 。 中 😀 a^{ x_ x_{ $a \\frac \\textbf{ \\sqrt[',
  ),
  ...signs(
    '-- <!-- --> @a{b} alpha^ Aleft( url{ http:// https://a.b/ www. a.b.com/ @everyone <@ :a ** 1) [a](b)',
  ),
  `${'a word '.repeat(90)}. `,
];
