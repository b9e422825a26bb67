import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentences } from '../../../src/search/text/sentences.ts';
import { readMoreThanOnce } from '../../fakes/characters-visited.ts';

const texts = (source: string): string[] => sentences(source).map(({ text }) => text);

/** Every row is the list of sentences that its own text, joined by a space, must fall into. */
const KEPT_APART: readonly (readonly [string, readonly string[]])[] = [
  ['plain prose', ['We train one model.', 'It wins.', 'Does it last? ', 'Yes!']],
  ['et al. before a name or a year', ['Lee et al. Propagate errors.', 'So do Wu et al. (2021).']],
  ['et al. at the end', ['This follows Lee et al.', 'We go further.']],
  ['i.i.d. within and at the end', ['Draw i.i.d. samples.', 'Noise is i.i.d.', 'We relax this.']],
  [
    'e.g., i.e., vs., cf., resp., w.r.t.',
    ['Use e.g. Adam, i.e. SGD vs. RMSProp cf. Sec. 2 resp. Eq. (3) w.r.t. Time.', 'Good.'],
  ],
  ['figures and numbers', ['See Fig. 2 and Tab. 3 in Sec. IV.', 'No. 7 is best.']],
  ['initials', ['As J. R. Doe showed, A. B. Roe was right.', 'We agree.']],
  ['a letter that ends a sentence', ['Patients lack vitamin C.', 'We test why.']],
  ['decimals and versions', ['From 0.95 to .97 with v2.1.3 on GPT-3.5.', '5 of 7 agree.']],
  ['addresses', ['Code is at https://example.org/a.b/c.html?x=1.', 'Data: data.example.org.']],
  ['ellipses', ['It grows... and grows.', 'Why…', 'Nobody knows.']],
  [
    'lists in brackets',
    ['We (1) collect data; (2) clean it. and (3) publish. Then we rest.'].slice(1),
  ],
  ['numbered lists', ['1. The first point is short.', '2. The second one is not.']],
  ['roman lists', ['i). it is fast; ii). it is small.', 'Both matter.']],
  [
    'names in small letters',
    ['Most models fail.', 'iFormer does not.', 'xNet2 is close.', 'k-means is far.'],
  ],
  ['all in small letters', ['the wing was tested in a tunnel .', 'the results were good .']],
  [
    'quotes and brackets after the stop',
    ['He said "it works."', 'She (who knew.) nodded.', '(So did I.)', 'Then “why?”', 'Indeed.'],
  ],
  ['a passage in brackets', ['The rule (it is old. And it is simple.) still holds.', 'Good.']],
  [
    'debris of LaTeX',
    ['It costs 76\\% less with \\method.', '\\method wins by $0.5$ pt.', '{\\it Not} always.'],
  ],
  [
    'headings',
    ['Background: Sleep is short.', 'Methods: We ask 12 people.', 'Results: They sleep.'],
  ],
  ['abbreviations of months and titles', ['Dr. Who met Prof. Low in Sept. 2020.', 'They spoke.']],
];

describe('sentences', () => {
  it.each(KEPT_APART)('keeps apart: %s', (_, expected) => {
    expect(texts(expected.join(' '))).toEqual(expected.map((text) => text.trim()));
  });

  it('breaks where the space after a stop was lost, but not in names and addresses', () => {
    expect(
      texts('We study models.We find four of them.Deep nets win at example.org/Docs.A b.'),
    ).toEqual([
      'We study models.',
      'We find four of them.',
      'Deep nets win at example.org/Docs.A b.',
    ]);
  });

  it('knows the full stops of Chinese and Japanese', () => {
    expect(texts('我们提出一种方法。它很快！「真的吗？」是的。')).toEqual([
      '我们提出一种方法。',
      '它很快！',
      '「真的吗？」',
      '是的。',
    ]);
  });

  it('reads over hard-wrapped lines and breaks at empty lines and bullets', () => {
    expect(texts('We propose a\nmodel\n\nIt has\n- one part\n- two parts')).toEqual([
      'We propose a\nmodel',
      'It has',
      '- one part',
      '- two parts',
    ]);
  });

  it('breaks a sentence of more than 600 characters at a semicolon, a shorter one never', () => {
    const clause = `we look at ${'many things and '.repeat(14)}more`;
    expect(texts(`${clause}; ${clause}.`)).toHaveLength(1);
    expect(texts(`${clause}; ${clause}; ${clause}.`)).toEqual([
      `${clause}; ${clause};`,
      `${clause}.`,
    ]);
  });

  it('leaves no quotation mark or dot alone', () => {
    expect(texts('"We win. "')).toEqual(['"We win. "']);
  });

  it('gives nothing for nothing', () => {
    expect([...texts(''), ...texts(' \n\t ')]).toEqual([]);
  });

  it('quotes exactly, in order, and loses nothing but space, for any text', () => {
    const piece = fc.constantFrom(
      ...[
        '. ',
        '.',
        'e.g. ',
        '(',
        ')',
        '[',
        '"',
        '”',
        '1. ',
        '; ',
        '\n',
        '\n\n- ',
        '…',
        '。',
        '?',
        'We ',
        'al. ',
        'x',
        '😀',
        '\ud83d',
        ' ',
      ],
    );
    const text = fc
      .array(fc.oneof(piece, fc.string({ unit: 'binary' })))
      .map((all) => all.join(''));
    fc.assert(
      fc.property(text, (source) => {
        let rest = '';
        let at = 0;
        for (const { text: quoted, start, end } of sentences(source)) {
          expect(source.slice(start, end)).toBe(quoted);
          expect(quoted).toBe(quoted.trim());
          expect(quoted).not.toBe('');
          expect(start).toBeGreaterThanOrEqual(at);
          rest += source.slice(at, start);
          at = end;
        }
        expect((rest + source.slice(at)).trim()).toBe('');
      }),
      { numRuns: 500 },
    );
  });

  it('looks at a text once, whatever is repeated in it', () => {
    expect(readMoreThanOnce(sentences)).toEqual([]);
  });

  it('keeps no sentence for each of many empty lines', () => {
    expect(texts(`We read.${'\n'.repeat(80_000)}”`)).toHaveLength(1);
  });

  it('reads a megabyte of prose', () => {
    const prose = 'In Sec. 2 we draw i.i.d. samples (e.g. 3.5 of them). It works. '.repeat(16_000);
    expect(sentences(prose)).toHaveLength(32_000);
  });

  it('ends a sentence with its paragraph in HTML and JATS', () => {
    const source = '<jats:p>One is here.</jats:p><jats:p>Two is there</jats:p> <p>Three.</p>';
    expect(sentences(source).map(({ text }) => text)).toEqual([
      '<jats:p>One is here.</jats:p>',
      '<jats:p>Two is there</jats:p>',
      '<p>Three.</p>',
    ]);
  });
});
