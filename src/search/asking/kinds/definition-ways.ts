/** A way in which a sentence defines a term, and how well. */
export interface StrengthCue {
  readonly pattern: RegExp;
  readonly strength: number;
}

/** `an increase of the eigenvalue (progressive sharpening)` */
export const LABEL = '\\((?:i\\.e\\.,? |or |called |known as |its |their |the |an? )?T\\)';

/** Ways in which a sentence defines the term `T` it holds, which may carry its abbreviation. */
export const WAYS: readonly (readonly [strength: number, pattern: string, example: string])[] = [
  [3.2, '\\bT,? (?:is|are) (?:defined|understood|known) (?:as|to|by)\\b', 'T is defined as a cut'],
  [
    3,
    '\\bT (?:refers? to|means?\\b(?! square)|denotes?|describes?|stands? for|occurs? when)\\b',
    'T refers to cuts',
  ],
  [
    2.8,
    '(?<!\\b(?:for|of|in|with|to|from|by|via|on) )\\bT\\s*(?:,|–|—|--?|:|\\()\\s*(?:i\\.e\\.,? )?(?:the|a|an|which|where|whereby|in which|that is|or) ',
    'T, the study of cuts',
  ],
  [2.7, LABEL, 'an increase of the eigenvalue (T)'],
  [
    2.6,
    '\\b(?:known as|called|termed|dubbed|coined|referred to as|so-called|named)\\b[^.,;]{0,40}T',
    'cuts, known as T',
  ],
  [2.6, '\\bwe (?:call|term|name|dub)\\b[^.,;]{0,45}T', 'we term this kind of cut a T'],
  [
    2.6,
    '(?:^|[.;:,] |\\b(?:the|a|an|and|that) )T (?:is|are) (?:a|an|the|concerned|responsible|often|usually|typically|commonly)\\b',
    'T is a cut',
  ],
  [
    2.6,
    '\\bT (?:can|may|could|might) (?:also )?be (?:seen|viewed|regarded|understood|interpreted|thought of|considered) as\\b',
    'T can be seen as a cut',
  ],
  [2.5, '\\bT: \\p{Lu}', 'the ability of T: Given a rope'],
  [2.4, '\\bdefin(?:e|es|ed|ing|ition of)\\b[^.,;]{0,20}T', 'we define T by its cuts'],
  [2.2, '\\bT,? (?:which|that) \\p{Ll}+s\\b', 'T which builds a cut'],
  [1.9, '^T (?!is\\b|has\\b|was\\b)\\p{Ll}+s\\b', 'T addresses cuts'],
  [1.7, '(?:^|, )T (?:can|aims? to|allows? )\\b', 'T can be cut'],
  [
    1.5,
    '\\b(?:ability|capacity|capability|task|problem|process|practice|study|phenomenon|technique|field|property|prevalence|tendency|science|art) (?:of|to|in which|where|that)\\b.{0,120}T',
    'the ability to T',
  ],
  [
    1.4,
    '\\bT.{0,60}\\b(?:ability|capacity|capability|phenomenon|task|process|in which|whereby|where|refers to|i\\.e\\.)\\b',
    'T is hard, a task',
  ],
  [1.2, '^T\\b', 'T was cut'],
];

/** The term with marks behind it; what may stand before it, a search for it need not look at. */
export const patternBehind = (term: string): string => {
  const words = (term.match(/[\p{L}\p{N}]+/gu) ?? []).map(stemPattern);
  return `${words.join('[-\\s\\u2010-\\u2015]*')}["”’')*_]*`;
};

const patternOf = (term: string): string => `["“‘'(*_]*${patternBehind(term)}`;

export function cuesFor(term: string, ways: typeof WAYS): readonly StrengthCue[] {
  const pattern = `(?:${patternOf(term)}(?:\\s*\\([^)]{1,30}\\))?)`;
  return ways.map(([strength, way]) => {
    return {
      strength,
      pattern: new RegExp(
        way.replaceAll('T', () => pattern),
        'iu',
      ),
    };
  });
}

/** The word in its common forms: plural, capital, -ing left alone. */
function stemPattern(word: string): string {
  const plain = RegExp.escape(word.replace(/(?<=\p{L}{3})s$/iu, ''));
  return `${plain}(?:s|es)?`;
}
