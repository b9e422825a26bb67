import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BUNDLED_CORPUS } from '../../src/data/corpus.ts';
import { readable } from '../../src/shared/readable.ts';
import { anyText } from '../fakes/any-text.ts';
import { readMoreThanOnce } from '../fakes/characters-visited.ts';

describe('readable', () => {
  it.each([
    ['relaxation, \\method, that', 'relaxation, method, that'],
    ['\\method\\xspace works', 'method works'],
    ['{\\it without} pairs', 'without pairs'],
    ['\\textbf{bold, too} and \\emph{so}', 'bold, too and so'],
    ['93\\% or 12.97\\\\% \\& \\_ \\#', '93% or 12.97% & _ #'],
    ['{scriptsize CODE2SEQ}', 'CODE2SEQ'],
    ['at url{https://a.example/c_d}', 'at https://a.example/c_d'],
    ['Engage\\  with', 'Engage with'],
    ['see \\cite{foo} and \\url{https://a.example/c_d}', 'see  and https://a.example/c_d'],
    [
      "``typical'' and `own words' and `code` and don't",
      "“typical” and ‘own words’ and `code` and don't",
    ],
    ['Fay--Herriot -- well --- but --all ----', 'Fay–Herriot – well — but --all ----'],
    ['J.~von Oswald et al.~(2023), ~100', 'J. von Oswald et al. (2023), ~100'],
  ])('clears up %s', (text, shown) => {
    expect(readable(text)).toBe(shown);
  });

  it.each([
    ['H\\"older', 'Hölder'],
    ['H\\"{o}lder', 'Hölder'],
    ["Andr\\'e Andr{\\'e} Andr\\'{e}", 'André André André'],
    ['\\v{S}koda Fran\\c{c}ois Erd\\H{o}s', 'Škoda François Erdős'],
    ['S\\o rensen S{\\o}rensen stra\\ss e', 'Sørensen Sørensen straße'],
    ['na\\"{\\i}ve \\AA ngstr\\"om', 'naïve Ångström'],
    ['Nguy\\~{\\^e}n Nguy{\\~{\\^{e}}}n Ti{\\d{\\^e}}n', 'Nguyễn Nguyễn Tiện'],
    ['{\\textquotedblleft}Lamps{\\textquotedblright} \\texteuro{}5', '“Lamps” €5'],
    ['Aky\\"urek \\`a \\^o \\~n \\=a \\.z', 'Akyürek à ô ñ ā ż'],
    ['the model\\\'s \\"quoted\\"', 'the model\'s "quoted"'],
  ])('writes the letters of %s', (text, shown) => {
    expect(readable(text)).toBe(shown);
  });

  it.each([
    ['$O(n^2)$', 'O(n²)'],
    ['$a$$b$', 'ab'],
    ['from $20 and $100', 'from $20 and $100'],
    ['between $20-$30', 'between $20-$30'],
    ['$\\alpha \\times \\beta \\leq \\infty$', 'α × β ≤ ∞'],
    ['$\\mathbb{R}^{n \\times d}$', 'ℝ^(n×d)'],
    ['$\\sqrt{d}$, $\\sqrt{d+1}$, $\\frac{a}{b+1}$', '√d, √(d+1), a/(b+1)'],
    ['$\\hat{y}_i$, $x_{t+1}$, $W_{out}$', 'ŷᵢ, xₜ₊₁, W_out'],
    ['$n\\log n$ and $\\left( x \\right)$', 'n log n and ( x )'],
    ['10^{-3}, 2^n, x^T, w^*', '10⁻³, 2ⁿ, xᵀ, w*'],
    ['\\(x^2\\), \\[y\\]', 'x², y'],
    [
      'snake_case and read_me_1 and {0, 1} and {"a": 1}',
      'snake_case and read_me_1 and {0, 1} and {"a": 1}',
    ],
  ])('sets the formula %s', (text, shown) => {
    expect(readable(text)).toBe(shown);
  });

  it.each([
    ['the ell_0-seminorm', 'the ℓ₀-seminorm'],
    ['of ell predictors, O(ell^2)', 'of ℓ predictors, O(ℓ²)'],
    ['X in R^{N times d} is 2 times y', 'X in R^(N×d) is 2 times y'],
    ['{w}^* and {xi}', 'w* and ξ'],
    ['d^{Omega(k)}, d/epsilon', 'd^(Ω(k)), d/ε'],
    ['from Oleft(N^2right) to Oleft(Nright)', 'from O(N²) to O(N)'],
    ['tilde Omega(1/alpha), mathcal O(1/alpha^2)', 'Ω̃(1/α), O(1/α²)'],
    ['(1pmvarepsilon), varepsilon lambda Phi_k', '(1±ε), ε λ Φₖ'],
    ['g_y^{-1}(A g_x(x))', 'g_y⁻¹(A gₓ(x))'],
    ['MP_{+} and MHC^3', 'MP₊ and MHC³'],
    ['the delta rule, beta testers and 3 times', 'the delta rule, beta testers and 3 times'],
    ['the Delta Rule with alpha^2', 'the Delta Rule with α²'],
  ])('understands %s, which lost its backslashes', (text, shown) => {
    expect(readable(text)).toBe(shown);
  });

  it('shows a doubled address once and leaves addresses as they are', () => {
    const url = 'https://a.example/flan_nas_1--x~y';
    expect(readable(`at ${url}{https://a.example/flan\\_nas\\_1--x~y}.`)).toBe(`at ${url}.`);
  });

  it('leaves no debris in the bundled papers but what was meant', async () => {
    const lines = (await readFile(BUNDLED_CORPUS, 'utf8')).split('\n').map(readable);
    expect(lines.filter((line) => /[\\{}$~`]|''| -- /.test(line))).toEqual([]);
    const scripts = lines.flatMap(
      (line) => line.match(/\S*(?<!linear|Reprogram|_open)[_^]\S*/g) ?? [],
    );
    expect(scripts.filter((word) => !word.startsWith('http'))).toEqual([
      'R^(N×d)',
      'd^(Ω(k))',
      'd^(o(k))',
      '2^(poly(d)).',
      'f(x)=g_y⁻¹(A',
      'g_y.',
    ]);
  });

  it('leaves text without marks untouched', () => {
    const plain = anyText.filter((text) => !/[\\{}$^_~`]|--/.test(text));
    fc.assert(
      fc.property(plain, (text) => {
        expect(readable(text)).toBe(text);
      }),
    );
  });

  it('never throws', () => {
    const mark = fc.constantFrom(
      ...[
        '\\',
        '{',
        '}',
        '$',
        '^',
        '_',
        '~',
        '`',
        "'",
        '"',
        '-',
        ' ',
        '\n',
        '(',
        ')',
        'a',
        'ß',
        '\ud83d',
        '[',
        ']',
      ],
      ...[
        '\\frac',
        '\\sqrt',
        '\\textbf',
        '\\it ',
        '\\c',
        '\\left',
        '\\cite',
        'alpha',
        'https://a.b/',
        '@everyone',
      ],
    );
    fc.assert(
      fc.property(fc.array(mark, { maxLength: 60 }), (marks) => {
        expect(typeof readable(marks.join(''))).toBe('string');
      }),
      { numRuns: 1000 },
    );
  });

  it('looks at a text once, whatever is repeated in it', () => {
    expect(readMoreThanOnce(readable)).toEqual([]);
  });
});
