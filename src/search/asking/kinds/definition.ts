import type { Paper } from '../../../data/paper.ts';
import { inAll } from '../../keywords/in-all.ts';
import type { Answer } from '../../library.ts';
import { headOf } from '../../text/abstract-head.ts';
import { analyse, foldedWords } from '../../text/analyse.ts';
import { type Sentence, sentences } from '../../text/sentences.ts';
import { gistOf } from '../abstract-parts.ts';
import { plainHit, quoting } from '../answers.ts';
import type { Desk, Kind } from '../kind.ts';
import { cuesFor, LABEL, patternBehind, WAYS } from './definition-ways.ts';
import { abbreviationOf, spellsOut } from './spelt-out.ts';

interface DefinitionCue {
  readonly pattern: RegExp;
  readonly example: string;
  /** Asks for the meaning of the word even where it is a paper's name. */
  readonly strict?: true;
}

/** What a term means; group 1 is the term. */
export const DEFINITION_CUES: readonly DefinitionCue[] = [
  {
    pattern:
      /^what (?:does|do|did) (?:the (?:term|word|abbreviation|acronym|name) )?(.+?) (?:mean|stand for|refer to|denote|abbreviate)(?: (?:here|exactly|by that|anyway|(?:when|in|for|if|within|as) .*))?$/i,
    strict: true,
    example: 'what does X stand for',
  },
  {
    pattern:
      /^what (?:do|does|did|is|are) (?:they|people|we|you|authors?|the authors|one|researchers|it)? ?(?:mean|meant|understand|understood) (?:by|under|with) (.+)$/i,
    strict: true,
    example: 'what do they mean by X',
  },
  {
    pattern:
      /^(?:please )?define(?: (?:to me|me|us|briefly|the (?:term|concept|idea|notion)(?: of)?))* (.+?)(?: (?:to me|for me|briefly|simply|in (?:simple|one|a few|two) (?:terms|words|sentences?)))*$/i,
    strict: true,
    example: 'define X',
  },
  {
    pattern:
      /^(?:please )?(?:explain|describe|clarify)(?: (?:to me|me|us|briefly|shortly|simply|what(?: is| are)?|the (?:term|concept|idea|notion)(?: of)?))* (.+?)(?: (?:to me|for me|briefly|simply|in (?:simple|one|a few|two) (?:terms|words|sentences?)|mean[s]?|is|are|like i'?m five))*$/i,
    example: 'explain X',
  },
  {
    pattern:
      /^(?:what(?:'s| is| are)? )?(?:the )?(?:meaning|definition|notion|concept) (?:of|for) (?:the (?:term|word) )?(.+)$/i,
    strict: true,
    example: 'meaning of X',
  },
  {
    pattern: /^(.+?)[:,-]? (?:definition|meaning|defined|explained)$/i,
    strict: true,
    example: 'X definition',
  },
  {
    pattern: /^what(?:'s| is| are) (?:meant|understood) (?:by|under|with) (.+)$/i,
    strict: true,
    example: 'what is meant by X',
  },
  {
    pattern:
      /^(?:what|wat)(?:'?s| is| are| r|'re) (?:meant by |called |known as |understood by |a |an |the |this |these |that )*(.+?)(?: (?:exactly|anyway|about|again|actually|really))*$/i,
    example: 'what is X',
  },
  {
    pattern: /^(.+?)[,:-]? what(?:'?s| is| are) (?:it|that|this|they|those)$/i,
    example: 'X, what is it',
  },
];

/** Terms are short; what is longer asks for a fact. */
const LONGEST_TERM = 5;
/** `what is the accuracy of X` asks for a value. */
const NO_TERM =
  /(?<!\S)(?:of|for|in|on|to|from|between|used|using|than|when|that|which|who|by|difference|differences|advantages?|best|better|most|largest|main|purpose|point|number|accuracy|score|size|rate|speed|cost|name|names|reasons?|relation(?:ship)?|impact|effect|role|complexity|newest|latest|oldest|first|state[- ]of[- ]the[- ]art)(?!\S)/i;
const PAPERS_READ = 12;
const HOLDERS_READ = 60;
const CONFIDENCE = { defined: 0.85, weakly: 0.7 };
const MOST_QUOTED = 3;

interface Defining {
  readonly paper: Paper;
  readonly sentence: Sentence;
  readonly strength: number;
}

/** The sentence that defines a term comes first. */
export const definition: Kind = {
  async answer({ plain, scope, foreign, limit }, desk) {
    const { term, strict = false } = termIn(plain) ?? {};
    if (term === undefined || foreign) return undefined;
    if (scope !== undefined && !strict) return introducedIn(scope, term);
    const question = desk.retriever.prepare(term);
    const ranked = await desk.retriever.rank(question, { limit: Math.max(limit, PAPERS_READ) });
    const papers = [...ranked.map(({ paper }) => paper), ...holdersOf(term, desk)];
    const unique = [...new Map(papers.map((paper) => [paper.id, paper])).values()];
    const found = unique
      .flatMap((paper, rank) => definingIn(paper, term, rank))
      .toSorted((a, b) => b.strength - a.strength);
    const [best] = found;
    if (best === undefined || best.strength < WEAK) return undefined;
    const quoted = perPaper(
      found.filter(({ strength }) => strength >= Math.max(WEAK, best.strength / 2)),
    );
    const hits = ranked
      .slice(0, limit)
      .map((candidate) => desk.retriever.present(question, candidate));
    const confidence = best.strength >= STRONG ? CONFIDENCE.defined : CONFIDENCE.weakly;
    return { ...quoting(quoted, { confidence, hits }), shown: Math.min(MOST_QUOTED, hits.length) };
  },
};

/** What a paper's own name means: the sentence that gives it, then the paper's gist. */
function introducedIn(paper: Paper, term: string): Answer | undefined {
  const [best] = definingIn(paper, term, 0).toSorted((a, b) => b.strength - a.strength);
  if (best === undefined || best.strength < INTRODUCED) return undefined;
  const others = gistOf(paper).filter(({ start }) => start !== best.sentence.start);
  const sentences = [best.sentence, ...others].slice(0, MOST_QUOTED);
  return quoting(
    sentences.map((sentence) => ({ paper, sentence })),
    { confidence: CONFIDENCE.defined, hits: [plainHit(paper)] },
  );
}

/** The term whose meaning is asked; `strict` where nothing else can be meant. */
export function termIn(plain: string): { term: string; strict: boolean } | undefined {
  for (const { pattern, strict = false } of DEFINITION_CUES) {
    const asked = pattern
      .exec(plain)?.[1]
      ?.replace(/^(?:a|an|the) (?=\S)/i, '')
      .replace(/^["'(]+|["')]+$/g, '')
      .trim();
    if (asked === undefined) continue;
    // “… by the reference frame of an object”: no sentence that defines a frame need name its object so.
    const term = strict
      ? asked.replace(/(?<=\S) (?:of|in|for) (?:an?|the|this|that) .*$/i, '')
      : asked;
    const words = term.split(/\s+/).length;
    if (words <= LONGEST_TERM && !NO_TERM.test(term) && analyse(term).length > 0) {
      return { term, strict };
    }
  }
  return undefined;
}

/** The papers that have every word of the term, as far as they are few. */
function holdersOf(term: string, { indexes: { keywords, corpus } }: Desk): readonly Paper[] {
  const terms = [...new Set(analyse(term))];
  const fewest = Math.min(...terms.map(keywords.frequency));
  if (fewest > 10 * HOLDERS_READ) return [];
  const holders = inAll(terms.map(keywords.papersWith));
  return [...holders.subarray(0, HOLDERS_READ)].flatMap((at) => corpus.at(at) ?? []);
}

const STRONG = 2;
const INTRODUCED = 2.6;
const WEAK = 1.2;

/** One sentence a paper, the strongest first. */
function perPaper(found: readonly Defining[]): readonly Defining[] {
  const seen = new Set<string>();
  return found
    .filter(({ paper }) => !seen.has(paper.id) && seen.add(paper.id))
    .slice(0, MOST_QUOTED);
}

function definingIn(paper: Paper, term: string, rank: number): readonly Defining[] {
  const abstract = headOf(paper.abstract);
  const short = abbreviationOf(term, abstract);
  // A bracket that introduces the abbreviation defines nothing.
  const ofShort =
    short === undefined
      ? []
      : cuesFor(
          short,
          WAYS.filter(([, way]) => way !== LABEL),
        );
  const cues = [...cuesFor(term, WAYS), ...ofShort];
  // Every way holds the term: most sentences need not be looked at for each.
  const said = new RegExp([term, short ?? term].map(patternBehind).join('|'), 'iu');
  const titled = foldedWords(paper.title).includes(foldedWords(term)) ? BONUS.title : 0;
  return sentences(abstract).flatMap((sentence, at) => {
    const fitting = said.test(sentence.text)
      ? cues.filter(({ pattern }) => pattern.test(sentence.text))
      : [];
    const spelt = spellsOut(sentence.text, term) ? SPELT_OUT : 0;
    const strength = Math.max(spelt, ...fitting.map((cue) => cue.strength));
    if (strength === 0) return [];
    const early = at <= 1 ? BONUS.early : 0;
    return [{ paper, sentence, strength: strength + titled + early - BONUS.rank * rank }];
  });
}

const BONUS = { title: 0.3, early: 0.3, rank: 0.03 };
const SPELT_OUT = 3;
