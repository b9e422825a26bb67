import type { Paper } from '../../../data/paper.ts';
import { createBreather } from '../../../shared/breathe.ts';
import { isMentioned } from '../../answering/names.ts';
import type { Answer } from '../../library.ts';
import { analyse } from '../../text/analyse.ts';
import { gistOf } from '../abstract-parts.ts';
import { plainHit, quoting } from '../answers.ts';
import type { Desk, Kind } from '../kind.ts';
import { paperMeant } from '../paper-meant.ts';

/** What is set against what: groups 1 and 2. */
export const COMPARISON_CUES: readonly { readonly pattern: RegExp; readonly example: string }[] = [
  {
    pattern: /^(?:compare|contrast) (.+?) (?:and|vs\.?|versus|against) (.+)$/i,
    example: 'compare A and B',
  },
  { pattern: /^(?:compare|contrast) (.+?) (?:with|to) (.+)$/i, example: 'compare A with B' },
  {
    pattern:
      /\b(?:comparison|differences?|similarit(?:y|ies)) (?:between|of) (.+?) (?:and|vs\.?|versus) (.+)$/i,
    example: 'difference between A and B',
  },
  {
    pattern:
      /^how (?:is|are|does|do|did) (.+?) (?:different (?:from|to|than)|differ from|compare (?:with|to|against)|compared? to|relate to|related to|similar to) (.+)$/i,
    example: 'how does A compare with B',
  },
  {
    pattern:
      /^(?:what(?:'s| is) )?(?:better|faster|newer)?[:, ]*(.+?) (?:vs\.?|versus|v\.|against|compared (?:with|to)) (.+?)(?:(?:[,:;?]| -) *(?:what|which|how|who|where)\b.*)?$/i,
    example: 'A vs B',
  },
  {
    pattern: /^(.+?) or (.+?)[,:;?-]+ *(?:what|which|how|who)\b.*$/i,
    example: "A or B: what's the difference",
  },
  {
    pattern:
      /^(?:which|what) (?:one )?is (?:\w+ )?(?:better|best|faster|smaller|newer|cheaper|stronger|more \w+)[,:]? (?:of )?(.+?) (?:or|and) (.+)$/i,
    example: 'which is better, A or B',
  },
  {
    pattern:
      /^(?:is|are|was|were|does|do) (.+?) (?:(?:any |much |really )?(?:\w+er|worse|more \w+|less \w+) than|outperform|beat|perform (?:better|worse) than) (.+)$/i,
    example: 'is A faster than B',
  },
];

/** Words that set the two papers that a question names against each other. */
const SETS_APART =
  /\b(?:compar\w*|contrast\w*|differ\w*|distinguish\w*|separates?|sets?|versus|vs|against|than|or|better|worse|faster|which (?:one|of)|similar\w*|both|unterschied\w*|vergleich\w*|différence|diferencia|differenza)\b|区别|區別|不同|比较|違い|차이/iu;

const CONFIDENCE = { both: 0.85, one: 0.4 };
/** Of two papers two sentences each, of more papers one. */
const SENTENCES_EACH = { two: 2, more: 1 };
const MOST_PAPERS = 5;
const ENDS = /(?:,? (?:for|on|in|with respect to|regarding|in terms of) .*)$/i;

/** A quotation of each of the papers that are named; where one of the two is not here, the other's, and a word on it. */
export const comparison: Kind = {
  async answer({ plain, named }, desk) {
    if (named.length > 1 && SETS_APART.test(plain)) {
      return compared(named.slice(0, MOST_PAPERS).map(({ paper }) => paper));
    }
    const paperOf = lookUpOnce(desk);
    const breathe = createBreather();
    const splits: Split[] = [];
    for (const sides of sidesOf(plain)) {
      const papers: ReturnType<typeof paperMeant>[] = [];
      for (const side of sides) {
        papers.push(paperOf(side));
        await breathe();
      }
      splits.push({ sides, papers });
    }
    for (const { papers } of splits) {
      const each = new Map(papers.flatMap((one) => (one ? [[one.paper.id, one.paper]] : [])));
      if (each.size > 1) return compared([...each.values()].slice(0, MOST_PAPERS));
    }
    return splits[0] && besideUnknown(splits[0], desk);
  },
};

interface Split {
  readonly sides: readonly string[];
  readonly papers: readonly ReturnType<typeof paperMeant>[];
}

/** One paper is here, of another thing nobody speaks. */
function besideUnknown({ sides, papers }: Split, { retriever }: Desk): Answer | undefined {
  const known = papers.find((paper) => paper !== undefined);
  const others = sides.filter((_, at) => papers[at] === undefined);
  const unknownNames = others.filter((other) => !isMentioned(other, retriever));
  if (known === undefined || unknownNames.length === 0) return undefined;
  return { ...quoted([known.paper], CONFIDENCE.one), unknownNames };
}

/** Every way to read what is set against what. */
export const sidesOf = (plain: string): readonly (readonly string[])[] =>
  COMPARISON_CUES.flatMap(({ pattern }) => {
    const [, first, second] = pattern.exec(plain) ?? [];
    // `compare A, B and C`
    return first && second ? [[...first.split(/,\s+/), second].map(trimmed)] : [];
  });

const trimmed = (side: string): string =>
  side
    .replace(/^(?:the |a |an |papers? )+/i, '')
    .replace(/[\s,;:]+$/, '')
    .trim();

/** The paper that a side means. Several readings of a question share sides, and a look-up costs milliseconds. */
function lookUpOnce({ indexes }: Desk): (side: string) => ReturnType<typeof paperMeant> {
  const known = new Map<string, ReturnType<typeof paperMeant>>();
  const lookUp = (side: string): ReturnType<typeof paperMeant> => {
    if (!known.has(side)) known.set(side, paperMeant(side, indexes));
    return known.get(side);
  };
  return (side) =>
    analyse(side).length === 0 ? undefined : (lookUp(side) ?? lookUp(side.replace(ENDS, '')));
}

const compared = (papers: readonly Paper[]): Answer => quoted(papers, CONFIDENCE.both);

function quoted(papers: readonly Paper[], confidence: number): Answer {
  const each = papers.length > 2 ? SENTENCES_EACH.more : SENTENCES_EACH.two;
  const sentences = papers.flatMap((paper) =>
    gistOf(paper, each).map((sentence) => ({ paper, sentence })),
  );
  return quoting(sentences, { confidence, hits: papers.map(plainHit) });
}
