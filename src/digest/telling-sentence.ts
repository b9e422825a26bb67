import type { Paper } from '../data/paper.ts';
import { type PartOfAbstract, partsOf } from '../search/asking/abstract-parts.ts';
import type { Part } from '../search/asking/part-cues.ts';
import { foldedWords } from '../search/text/analyse.ts';

/** What a paper found says most; what others did says least. */
const PART_WORTH: Readonly<Record<Part, number>> = {
  result: 5,
  claim: 4,
  method: 2,
  background: 1,
  limit: 1,
  notice: 0,
};

const within = (said: string): RegExp => new RegExp(`\\b(?:${said})\\b`, 'i');
const atStart = (said: string): RegExp => new RegExp(`^(?:${said})\\b`, 'i');

/** What makes a sentence say more or less by itself, each with a sentence that it is for. */
export const SIGNS: readonly (readonly [worth: number, sign: RegExp, example: string])[] = [
  [1, /\d\s?(?:%|×|x\b|points?\b|times\b)/i, 'It needs 10x fewer epochs.'],
  [
    1,
    within(
      '(?:out|sur)(?:perform|pass)\\w*|better|higher|fewer|faster|lower|improv\\w+|gains?|reduc\\w+|than',
    ),
    'It outperforms attention.',
  ],
  [
    -3,
    within(
      '(?:demonstrat|show|verif|illustrat|confirm|prov|validat|highlight)\\w* (?:the )?(?:\\w+ and )?(?:effectiveness|superiority|merits?|advantages?|validity|usefulness|efficacy|applicability|potential)',
    ),
    'Experiments demonstrate the effectiveness of our method.',
  ],
  [
    -3,
    within(
      '(?:conduct|perform|carry out|carried out|verified|evaluate)\\w* .*(?:experiments?|evaluations?|tasks|datasets)',
    ),
    'We conduct extensive experiments on four datasets.',
  ],
  [
    -3,
    atStart(
      'they|these|those|such|this(?! (?:paper|work|article|study|survey|report|thesis))|it also|so|thus|hence|therefore|moreover|furthermore|besides|in addition|additionally|also|inspired by this|to this end|to reach that goal|by doing so|in this context|combined',
    ),
    'They also overlook that lips move.',
  ],
  [
    -4,
    atStart(
      'however|though|although|despite|recently|recent|existing|previous|prior|traditional|conventional|currently|most|many|state-of-the-art \\w+',
    ),
    'Most models have gained great success.',
  ],
  [
    -1,
    within('we (?:\\w+ )?(?:also|further|then|first)|address|consider|concerned'),
    'We also devise a loss.',
  ],
  [-4, /[a-z]- [a-z]|\\[a-z]+|\$|\bet al\b/i, 'It oper- ates on $x$.'],
];

/** Who speaks of the paper's own. */
const OWN = within('we|our|ours|us|the proposed|this (?:paper|work|article|study|survey|report)');

/** Longer ones do not read well in a list; from the second length on they hardly are read. */
const LINE_LENGTH = 280;
const LONGEST_LINE = 400;

/**
 * What a paper found, else what it claims, in its own words: of the sentences that say something by themselves
 * the one that says most; '' without an abstract.
 */
export function tellingSentence(paper: Paper): string {
  const parts = partsOf(paper);
  const firstClaim = parts.findIndex(({ part }) => part === 'claim');
  const scored = parts.map((part, at) => {
    const isOwn = at >= firstClaim && firstClaim >= 0;
    return { text: part.sentence.text, worth: worthOf(part, isOwn, paper) };
  });
  return scored.toSorted((a, b) => b.worth - a.worth)[0]?.text ?? '';
}

function worthOf({ part, sentence }: PartOfAbstract, isOwn: boolean, { title }: Paper): number {
  const { text } = sentence;
  // A result that stands before the paper's own claim is of others.
  const worth = PART_WORTH[isOwn || OWN.test(text) ? part : 'background'];
  const signs = SIGNS.filter(([, sign]) => sign.test(text));
  const repeats = foldedWords(text) === foldedWords(title) ? -5 : 0;
  return signs.reduce((sum, [points]) => sum + points, worth + tooLong(text.length) + repeats);
}

function tooLong(length: number): number {
  if (length <= LINE_LENGTH) return 0;
  return length <= LONGEST_LINE ? -1.5 : -5;
}
