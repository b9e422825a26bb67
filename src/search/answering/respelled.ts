import type { Paper } from '../../data/paper.ts';
import type { Retriever } from '../ranking/retrieval.ts';
import { fold, wordsOf } from '../text/analyse.ts';
import { editDistance } from '../text/edit-distance.ts';
import { readableTextOf } from '../text/readable-text.ts';
import { smallNames } from './small-names.ts';

/** Shorter words are too near to others. */
const SHORTEST = 5;
/** So many letters may be wrong: two where a word is long and the model does not know it (`modles`). */
const WRONG = { known: 1, unknown: 2, long: 6 };
const LONGEST_READ = 20_000;
const SMALL = /^\p{L}?\p{Ll}+$/u;

type Knowing = Pick<Retriever, 'papersWith' | 'spellings' | 'isWord'>;

/**
 * A question with its misspelt words as the papers spell them: those that no paper has, put as the word of
 * the paper it is asked of that comes nearest (`prameters`), else as the corpus has them.
 */
export function respelled(text: string, corpus: Knowing, paper?: Paper): string {
  const names = new Set(
    smallNames(text, corpus).flatMap(({ text: name }) => name.split(/\P{L}+/u)),
  );
  let [out, end] = ['', 0];
  for (const { text: word, start, term } of wordsOf(text)) {
    const isKnown = term === undefined || corpus.papersWith(term, 1).length > 0;
    if (isKnown || word.length < SHORTEST || !SMALL.test(word) || names.has(word)) continue;
    const meant = nearestIn(paper, word, corpus) ?? corpusWord(term, word, corpus);
    if (meant === undefined) continue;
    out += text.slice(end, start) + meant;
    end = start + word.length;
  }
  return out + text.slice(end);
}

function nearestIn(paper: Paper | undefined, word: string, corpus: Knowing): string | undefined {
  if (paper === undefined) return undefined;
  const typed = fold(word);
  const isGuess = word.length >= WRONG.long && !corpus.isWord(word);
  let nearest = isGuess ? WRONG.unknown : WRONG.known;
  let found: string | undefined;
  const { title, abstract } = readableTextOf(paper);
  for (const { text } of wordsOf(`${title} ${abstract.slice(0, LONGEST_READ)}`)) {
    // In small letters: a capital would make a name of it.
    const other = fold(text);
    if (other[0] !== typed[0] || other.length < SHORTEST) continue;
    const distance = editDistance(typed, other, nearest);
    if (distance > nearest || (distance === nearest && found !== undefined)) continue;
    [nearest, found] = [distance, other];
  }
  return found;
}

/** What no model knows is misspelt; what one knows may be another thing. */
const corpusWord = (term: string, word: string, corpus: Knowing): string | undefined =>
  corpus.isWord(word) || term.length < WRONG.long ? undefined : corpus.spellings(term)[0];
