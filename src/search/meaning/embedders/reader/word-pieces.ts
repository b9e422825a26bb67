const NON_ASCII = /[^\0-\x7f]/;
const SPACES = /\s/gu;
/** Characters that a text loses: control characters and the like, but for what separates lines. */
const DROPPED = /[^\P{C}\t\n\r]|\ufffd/gu;
const MARKS = /\p{Mn}/gu;
/** Every Chinese character is a word of its own: the blocks that BERT's own tokenizer names. */
const CHINESE =
  /[\u4e00-\u9fff\u3400-\u4dbf\uf900-\ufaff\u{20000}-\u{2a6df}\u{2a700}-\u{2ceaf}\u{2f800}-\u{2fa1f}]/gu;
/** A sign of punctuation, or what lies between two of them. */
const WORDS = /[\p{P}$+<=>^`|~]|[^\s\p{P}$+<=>^`|~]+/gu;

/** Longer words are unknown, in characters. */
const MAX_WORD = 100;

/** Turns a text into ids of BERT's word pieces, [CLS] and [SEP] around them. */
export interface WordPieces {
  /** At most `limit` ids; what follows is left out. */
  idsOf(text: string, limit: number): Uint16Array;
  /** Whether any piece of these ids is known. */
  isKnown(ids: Uint16Array): boolean;
}

/** Lower case, accents and control characters gone; character by character, as in the original. */
function folded(text: string): string {
  const clean = text.replace(DROPPED, '').replace(SPACES, ' ');
  if (!NON_ASCII.test(clean)) return clean.toLowerCase();
  const bare = clean.replace(CHINESE, ' $& ').normalize('NFD').replace(MARKS, '');
  return Array.from(bare, (character) => character.toLowerCase()).join('');
}

/** A tokenizer over the vocabulary of an uncased BERT. Throws when it lacks BERT's own pieces. */
export function createWordPieces(vocabulary: readonly string[]): WordPieces {
  const ids = new Map(vocabulary.map((piece, id) => [piece, id]));
  const longest = vocabulary.reduce((most, piece) => Math.max(most, piece.length), 0);
  const idOf = (piece: string): number => {
    const id = ids.get(piece);
    if (id === undefined) throw new Error(`The vocabulary has no ${piece}`);
    return id;
  };
  const [start, end, unknown] = [idOf('[CLS]'), idOf('[SEP]'), idOf('[UNK]')];

  /** The longest pieces, from the left; undefined where the word is not made of pieces. */
  function piecesOf(word: string): readonly number[] | undefined {
    const pieces: number[] = [];
    for (let at = 0; at < word.length; ) {
      const piece = longestPiece(word, at);
      if (piece === undefined) return undefined;
      pieces.push(piece.id);
      at = piece.end;
    }
    return pieces;
  }

  function longestPiece(word: string, at: number): { id: number; end: number } | undefined {
    const prefix = at > 0 ? '##' : '';
    for (let end = Math.min(word.length, at + longest); end > at; end--) {
      const id = ids.get(prefix + word.slice(at, end));
      if (id !== undefined) return { id, end };
    }
    return undefined;
  }

  const isLong = (word: string): boolean => word.length > MAX_WORD && [...word].length > MAX_WORD;

  return {
    idsOf(text, limit) {
      const out = [start];
      for (const [word] of folded(text).matchAll(WORDS)) {
        if (out.length >= limit - 1) break;
        out.push(...((isLong(word) ? undefined : piecesOf(word)) ?? [unknown]));
      }
      return Uint16Array.from([...out.slice(0, limit - 1), end]);
    },
    isKnown: (pieces) => pieces.some((id) => id !== start && id !== end && id !== unknown),
  };
}
