/** Longest word looked at, in UTF-16 units; the rest of a longer one is left out. */
const MAX_WORD = 64;
/** Longest piece of an unknown word, in UTF-16 units. */
const MAX_PIECE = 24;

const NON_ASCII = /[^\0-\x7f]/;
const ASCII_WORDS = /[a-z0-9]+/g;
const MARKS = /\p{M}+/gu;
const WORDS = /[\p{L}\p{N}]+/gu;

/** Turns a text into row numbers of the model's table. */
export interface StaticTokenizer {
  tokenize(text: string): Uint16Array;
}

/** Folded words of a text: compatibility forms and accents folded, lower case, letters and digits. */
function foldedWords(text: string): readonly string[] {
  if (!NON_ASCII.test(text)) return text.toLowerCase().match(ASCII_WORDS) ?? [];
  const folded = text.normalize('NFKD').replace(MARKS, '').toLowerCase();
  return folded.match(WORDS) ?? [];
}

/** First words of the two-word entries, so that most words cost one look-up only. */
function phraseStarters(ids: ReadonlyMap<string, number>): ReadonlySet<string> {
  const starters = new Set<string>();
  for (const entry of ids.keys()) {
    const space = entry.indexOf(' ');
    if (space > 0) starters.add(entry.slice(0, space));
  }
  return starters;
}

/**
 * Tokenizer over a vocabulary of `word`, `##piece` (inside a word) and `first second` (phrase);
 * the training code's `tokenizer.py` does exactly the same.
 */
export function createStaticTokenizer(vocabulary: readonly string[]): StaticTokenizer {
  const ids = new Map(vocabulary.map((entry, id) => [entry, id]));
  const starters = phraseStarters(ids);

  /** The longest piece of `word` at `start`, as its id and end; undefined where none fits. */
  function longestPiece(word: string, start: number): { id: number; end: number } | undefined {
    const prefix = start > 0 ? '##' : '';
    for (let end = Math.min(word.length, start + MAX_PIECE); end > start; end -= 1) {
      const id = ids.get(prefix + word.slice(start, end));
      if (id !== undefined) return { id, end };
    }
    return undefined;
  }

  function addPieces(word: string, out: number[]): void {
    let start = 0;
    while (start < word.length) {
      const piece = longestPiece(word, start);
      if (piece) out.push(piece.id);
      start = piece ? piece.end : start + 1;
    }
  }

  /** The id of the phrase that `word` and the word after it form, if they do. */
  function phraseAt(word: string, next: string | undefined): number | undefined {
    if (next === undefined || !starters.has(word)) return undefined;
    return ids.get(`${word} ${next.slice(0, MAX_WORD)}`);
  }

  return {
    tokenize(text) {
      const words = foldedWords(text);
      const out: number[] = [];
      for (let at = 0; at < words.length; at += 1) {
        const word = (words[at] ?? '').slice(0, MAX_WORD);
        const phrase = phraseAt(word, words[at + 1]);
        const id = phrase ?? ids.get(word);
        if (phrase !== undefined) at += 1;
        if (id === undefined) addPieces(word, out);
        else out.push(id);
      }
      return Uint16Array.from(out);
    },
  };
}
