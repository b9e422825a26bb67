import fc from 'fast-check';

const MARKS = ['@everyone', '\ud800', '\u0000', '\u202e', '😀', 'ü', ' ', '\n', ''];

/** Any UTF-16 text, broken surrogates and control characters included; cheap to make. */
export const anyText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
      fc.integer({ min: 32, max: 126 }).map((unit) => String.fromCharCode(unit)),
      fc.constantFrom(...MARKS),
    ),
    { maxLength: 40 },
  )
  .map((units) => units.join(''));
