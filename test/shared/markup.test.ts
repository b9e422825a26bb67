import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readable } from '../../src/shared/readable.ts';

describe('tags and character references', () => {
  it.each([
    ['Uptake of CO<sub>2</sub> by <i>Sphagnum</i> Moss', 'Uptake of CO₂ by Sphagnum Moss'],
    [
      '<jats:p>Bog moss &amp; ice (<i>p</i> &lt; 0.05). Light.</jats:p>',
      'Bog moss & ice (p < 0.05). Light.',
    ],
    ['<jats:title>Abstract</jats:title><jats:p>One.</jats:p><jats:p>Two.</jats:p>', 'One. Two.'],
    ['Ni&ndash;Fe at 650&nbsp;&deg;C, &gt; 10 K/s', 'Ni–Fe at 650 °C, > 10 K/s'],
    ['Ni&#8211;Fe &#x3b1; &alpha;&Omega; &Auml;', 'Ni–Fe α αΩ Ä'],
    ['10<sup>−3</sup> and T<sub>max</sub>', '10⁻³ and T_max'],
    ['&amp;lt;i&amp;gt;Twice&amp;lt;/i&amp;gt; &amp;amp; more', 'Twice & more'],
    ['<mml:math><mml:mi>x</mml:mi><mml:mo>=</mml:mo><mml:mn>1</mml:mn></mml:math>', 'x=1'],
    ['One <!-- a -- b --> two <![CDATA[ & three]]>', 'One two & three'],
    ['a <a href="https://a.example/">link</a><br/>here', 'a link here'],
  ])('read %s', (text, shown) => {
    expect(readable(text)).toBe(shown);
  });

  it.each([
    'p < 0.05 and q > 3',
    'a<b and c>d',
    'x <y and y> z',
    'the <mask> token, <s> and <unk>',
    'AT&T, R&D & more; &nosuch; &#xd800; &#0;',
    'use <b> alone',
  ])('leave %s as it is', (text) => {
    expect(readable(text)).toBe(text);
  });

  it('is read to the end whatever it is made of', () => {
    const piece = fc.constantFrom(
      '<',
      '>',
      '</',
      '&',
      ';',
      '#x',
      'i',
      'sub',
      ' ',
      '"',
      '=',
      'amp',
      '<i>',
      '</i>',
      'a',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        expect(readable(text).length).toBeLessThanOrEqual(text.length + 60);
      }),
    );
    for (const piece of ['<i ', '<a b=', '&amp;', '<sub>', '</i>', '<i>', '&', '<'])
      readable(piece.repeat(100_000));
  });
});
