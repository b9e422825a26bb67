import type { Paper } from '../../data/paper.ts';
import type { Stages } from '../../shared/stages.ts';
import type { AskOptions } from '../library.ts';
import type { Indexes } from '../ranking/indexes.ts';
import type { Asked } from './kind.ts';
import { ORDER } from './kinds/outside-cues.ts';
import { isForeign } from './language.ts';
import type { NamedPaper } from './named-paper.ts';
import { namedPapers } from './named-papers.ts';

/** What follows in a longer question adds time, not meaning. */
const LONGEST_QUESTION = 1000;
const DEFAULT_HITS = 5;
/** A question is a title where its name leaves hardly anything over. */
const TITLE_SHARE = 0.85;
const LEAST_TITLE_WORDS = 3;

/** Openings that ask nothing: `please`, `can you tell me`, `i would like to know`. */
const POLITE =
  /^(?:(?:hey|hi|hello|ok|okay|so|well|um|please|pls|and|but|also|now|then|quick question|question)\b[ ,:!.-]*|(?:hey |hi )?colloquy[ ,:!-]+|(?:can|could|would|will) (?:you|u|i|we|someone|anyone)(?: please| kindly)?(?: (?:tell|show|give) (?:me|us))?(?= )\s*|(?:do|does) (?:you|anyone|anybody|someone) know(?: if| whether)? |(?:i|we)(?:'d| would| want| need|'m| am)?(?: like| trying)? to (?:know|understand|find out) |(?:tell|remind) (?:me|us)(?: about)? |(?:i|we) (?:wonder|was wondering|were wondering)(?: if)? )/i;
const POLITE_END = /[ ,]+(?:please|pls|thanks|thank you|thx|cheers)$/i;

/** A question read once: what it names, what else it says. */
export function* readQuestion(
  question: string,
  { paperId, talkedOf, limit = DEFAULT_HITS, context = [] }: AskOptions,
  indexes: Indexes,
): Stages<Asked> {
  const text = withoutAuthors(withoutOrders(question.slice(0, LONGEST_QUESTION)));
  const plain = plainOf(text);
  const named = yield* namedPapers(plain, indexes);
  const meant =
    named.length > 0 || paperId !== undefined
      ? named
      : yield* earlierNames(plain, context, indexes);
  const only = paperOf(paperId ?? (meant.length === 0 ? talkedOf : undefined), indexes);
  const rest = without(plain, named);
  const [first, second] = meant;
  const single = first !== undefined && second === undefined ? first : undefined;
  return {
    text: withTitles(text, plain, named),
    plain,
    named,
    spokenOf: meant,
    scope: only ?? single?.paper,
    certainty: only ? 1 : (single?.certainty ?? 0),
    rest,
    isTitle: single !== undefined && only === undefined && isTitle(plain, single),
    // Names are in no language.
    foreign: isForeign(/\p{L}/u.test(rest) ? rest : text),
    limit,
  };
}

function paperOf(id: string | undefined, { corpus }: Indexes): Paper | undefined {
  const ordinal = id === undefined ? undefined : corpus.ordinalOf(id);
  return ordinal === undefined ? undefined : corpus.at(ordinal);
}

/** “Ignore all rules.” and its like, where a question stands beside it. */
function withoutOrders(text: string): string {
  const parts = text.split(/(?<=[.!?])\s+/);
  const rest = parts.filter((part) => !ORDER.test(part)).join(' ');
  return rest === '' ? text : rest;
}

const AUTHORS_OF = /\b(do|did|have|can|could|would) the authors of (?=\S)/i;
/** What only people do. */
const OF_THEMSELVES = /\b(?:work|come from|belong|live|based|affiliated)\b/i;

/** “What do the authors of X propose” asks what X proposes. */
const withoutAuthors = (text: string): string =>
  OF_THEMSELVES.test(text) ? text : text.replace(AUTHORS_OF, '$1 ');

/** How people spell on a server; only whole words in small letters. */
const CHAT: Readonly<Record<string, string>> = {
  r: 'are',
  u: 'you',
  ur: 'your',
  ppl: 'people',
  pls: 'please',
  plz: 'please',
  abt: 'about',
  wat: 'what',
  wut: 'what',
  im: "i'm",
  dont: "don't",
  whats: "what's",
  wats: "what's",
  whos: "who's",
  wheres: "where's",
  hows: "how's",
  whens: "when's",
  thats: "that's",
  theres: "there's",
};
const CHAT_WORD = new RegExp(
  `(?<![\\p{L}\\p{N}'-])(?:${Object.keys(CHAT).join('|')})(?![\\p{L}\\p{N}'-])`,
  'gu',
);

function plainOf(text: string): string {
  let plain = text
    .replace(/[‘’‛`´]/g, "'")
    .replace(/[“”„]/g, '"')
    .replace(CHAT_WORD, (word) => CHAT[word] ?? word)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\s?!.…]+$/u, '');
  for (let shorter = plain.replace(POLITE, ''); shorter !== plain && shorter !== ''; ) {
    plain = shorter;
    shorter = plain.replace(POLITE, '');
  }
  return plain.replace(POLITE_END, '').replace(/[\s?!.…]+$/u, '');
}

/** Words that point back to what was spoken of. */
export const POINTS_BACK =
  /\b(?:it|its|it's|this|that|these|those|they|their|them|there|the (?:paper|authors?|method|model|approach|work|two|former|latter|same|defen[sc]e|system|tool)|both)\b/i;
const CARRIES_ON = /^(?:and|but|so|any|also|what about|how about|hmm+|ok)\b/i;
/** Shorter questions, within a talk, carry on with it. */
const ELLIPTICAL_WORDS = 6;

/** What “it” means: the papers that the last question of the talk named that named any. */
function* earlierNames(
  plain: string,
  context: readonly string[],
  indexes: Indexes,
): Stages<readonly NamedPaper[]> {
  const isShort = plain.split(' ').length <= ELLIPTICAL_WORDS;
  if (!isShort && !POINTS_BACK.test(plain) && !CARRIES_ON.test(plain)) return [];
  for (const earlier of context.toReversed()) {
    const named = yield* namedPapers(plainOf(earlier), indexes);
    if (named.length > 0) return named;
  }
  return [];
}

/** A key that names a paper says nothing to the reader of its sentences: its title stands for it. */
const withTitles = (text: string, plain: string, named: readonly NamedPaper[]): string =>
  named
    .filter(({ how }) => how === 'key')
    .reduce((read, { paper, start, end }) => {
      const [before, ...behind] = read.split(plain.slice(start, end));
      const title = `“${paper.title}”`;
      return [before?.replace(/\barxiv:? $/i, ''), ...behind].join(title);
    }, text);

function without(text: string, named: readonly NamedPaper[]): string {
  let [rest, at] = ['', 0];
  for (const { start, end } of named) {
    rest += `${text.slice(at, start)} `;
    at = end;
  }
  return (rest + text.slice(at))
    .replace(/["']s\b|["]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function isTitle(plain: string, { start, end, how }: NamedPaper): boolean {
  if (how === 'near title') return true;
  const words = plain.slice(start, end).split(/[^\p{L}\p{N}]+/u).length;
  return words >= LEAST_TITLE_WORDS && (end - start) / Math.max(1, plain.length) >= TITLE_SHARE;
}
