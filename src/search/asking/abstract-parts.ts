import type { Paper } from '../../data/paper.ts';
import { createRecent } from '../../shared/recent.ts';
import { headOf } from '../text/abstract-head.ts';
import { analyse } from '../text/analyse.ts';
import { type Sentence, sentences } from '../text/sentences.ts';
import { meaningIn } from './kind.ts';
import { nicknamesOf, squeeze } from './nicknames.ts';
import { PART_CUES, type Part } from './part-cues.ts';

export interface PartOfAbstract {
  readonly sentence: Sentence;
  readonly part: Part;
}

const RECENT_PAPERS = 256;
const recent = createRecent<Paper, readonly PartOfAbstract[]>(RECENT_PAPERS);
const MOST_SENTENCES = 80;

/** A paper's sentences, in order, and what each is there for. */
export const partsOf = (paper: Paper): readonly PartOfAbstract[] =>
  recent.get(paper, () => read(paper));

function read(paper: Paper): readonly PartOfAbstract[] {
  const all = sentences(headOf(paper.abstract)).slice(0, MOST_SENTENCES);
  let hasClaimed = false;
  return all.map((sentence, at) => {
    const part = partOf(sentence.text, { paper, hasClaimed, left: all.length - at });
    hasClaimed ||= part === 'claim';
    return { sentence, part };
  });
}

/** What the end of an abstract admits: `The tool cannot find tests that …`. */
const ADMITS =
  /\b(?:cannot|can't|does not|do not|is not|are not|fails?|struggles?|degrades?|slows?|falters?|suffers?|only|unless|underestimat\w*|limited)\b/i;
const AT_THE_END = 3;

function partOf(
  text: string,
  { paper, hasClaimed, left }: { paper: Paper; hasClaimed: boolean; left: number },
): Part {
  const cue = meaningIn(text, PART_CUES);
  // Others' limits stand before the authors' own claim.
  const part = cue === 'limit' && !hasClaimed ? undefined : cue;
  if (part !== undefined && part !== 'result') return part;
  if (!hasClaimed && beginsWithName(text, paper)) return 'claim';
  if (part !== undefined) return part;
  if (hasClaimed && left <= AT_THE_END && ADMITS.test(text)) return 'limit';
  return hasClaimed ? 'method' : 'background';
}

/** `SlipSense detects slip from motor current alone.` */
function beginsWithName(text: string, paper: Paper): boolean {
  const beginning = squeeze(text.slice(0, 80));
  return nicknamesOf(paper).some(
    ({ squeezed, from }) => from === 'title' && beginning.startsWith(squeezed),
  );
}

const MOST_GIST = 3;

/** A paper's claim, method and result, in the order of the abstract; `most` sentences. */
export function gistOf(paper: Paper, most = MOST_GIST): readonly Sentence[] {
  const parts = partsOf(paper).filter(({ part }) => part !== 'notice');
  const claim = claimIn(parts, paper);
  if (claim === undefined) return [];
  const at = parts.indexOf(claim);
  const behind = parts.slice(at + 1);
  const result = behind.findLast(({ part }) => part === 'result') ?? behind.at(-1);
  const method =
    behind.find((part) => part.part === 'claim' || part.part === 'method') ?? behind[0];
  const chosen = [claim, result, method].filter((part) => part !== undefined);
  const kept = [...new Set(chosen)].slice(0, most);
  return parts.filter((part) => kept.includes(part)).map(({ sentence }) => sentence);
}

/** The claim that speaks most of what the title speaks of; else the sentence that does. */
function claimIn(parts: readonly PartOfAbstract[], { title }: Paper): PartOfAbstract | undefined {
  const claims = parts.filter(({ part }) => part === 'claim');
  const titleTerms = new Set(analyse(title));
  const shared = ({ sentence }: PartOfAbstract) =>
    new Set(analyse(sentence.text)).intersection(titleTerms).size;
  const [first] = claims;
  if (first === undefined) return parts.toSorted((a, b) => shared(b) - shared(a))[0];
  // The first claim opens the paper's own part; a later one must say clearly more of the title.
  return claims.find((claim) => shared(claim) > 1.5 * Math.max(1, shared(first))) ?? first;
}

/** The sentences of one part, at most three. */
export const sentencesOfPart = (paper: Paper, wanted: Part): readonly Sentence[] =>
  partsOf(paper)
    .filter(({ part }) => part === wanted)
    .slice(0, MOST_GIST)
    .map(({ sentence }) => sentence);
