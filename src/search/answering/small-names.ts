import { analyse } from '../text/analyse.ts';
import { isFieldWord } from '../text/field-words.ts';
import { writesSmall } from './mentions.ts';
import { type Mentioning, type Name, nameKey, type Token, tokensOf } from './name-words.ts';

/** A word that more papers have is taken to be written small in one of them. */
const MOST_PAPERS = 200;
const SMALL = /^[\p{Ll}\d]+(?:[-‐‑.][\p{Ll}\d]+)*$/u;
const PLAIN = /^\p{L}\p{Ll}+$/u;
/** What names of models end in. */
const SOUNDS_COINED = /(?:former|bert|gpt|nets?|llm|gan|mamba|nerf|bench|clip|llama)$/i;
const TRANSFORMER = /^(?!trans)\p{L}+former$/iu;
/** Of a word with a number: `yolov9`, `slam3`, `k8s`, and in a compound also `t5`, `m3`. */
const NUMBERED = /^(?<word>\p{Ll}{2,})\d+\p{Ll}?$|^\p{Ll}+\d+\p{Ll}+\d*$/u;
const NUMBERED_PART = /^\p{Ll}\d+$/u;
/** `node.js`, `prodigy.ai`. */
const DOTTED = /^[\p{Ll}\d-]{3,}\.\p{Ll}+$/u;
/** Shorter parts of a compound (`xl`, `pre`) are no words of their own. */
const SHORTEST_PART = 3;
/** What is numbered one after the other: `top-5`, `stage1`. */
const COUNTED_UP = new Set(
  (
    'top type stage level layer step phase figure fig table section chapter version ver task part class ' +
    'option group case day week month year page line round run exp example experiment eq equation track'
  ).split(' '),
);

/**
 * Words that look like names though they have no capitals: by their sound (`zebraformer`), or by marks that
 * ordinary words do not have (`yolov9`, `scikit-foo`, `node.js`).
 */
export function smallNames(question: string, corpus: Mentioning): readonly Name[] {
  return tokensOf(question)
    .filter((token) => !isAddressed(token, question))
    .filter(({ text }) => soundsCoined(text, corpus) || isMarked(text, corpus))
    .map(({ text }) => ({ text, key: nameKey(text), coined: true }));
}

const soundsCoined = (text: string, corpus: Mentioning): boolean =>
  PLAIN.test(text) && SOUNDS_COINED.test(text) && (TRANSFORMER.test(text) || !corpus.isWord(text));

/** Part of an address, an id or a list of choices. */
function isAddressed({ start, end }: Token, question: string): boolean {
  const before = /\S*$/.exec(question.slice(0, start))?.[0] ?? '';
  const after = /^\S*/.exec(question.slice(end))?.[0] ?? '';
  return /[/@]/.test(before) || /^[/@]/.test(after);
}

function isMarked(text: string, corpus: Mentioning): boolean {
  if (!SMALL.test(text) || isFieldWord(text)) return false;
  if (DOTTED.test(text)) return true;
  const parts = text.split(/[-‐‑.]/);
  return parts.some((part, at) => {
    if (isFieldWord(part) || COUNTED_UP.has(part)) return false;
    const number = parts[at + 1] ?? '';
    if (parts.length > 1 && isMarkedPart(part, number, corpus)) return true;
    const { word } = NUMBERED.exec(part)?.groups ?? {};
    return word === undefined ? NUMBERED.test(part) : !isOrdinary(word, corpus);
  });
}

/** Of a compound: `t5` of `t5-xxl`, `gpt` of `gpt-4`, `xdist` of `pytest-xdist`. */
function isMarkedPart(part: string, next: string, corpus: Mentioning): boolean {
  if (NUMBERED_PART.test(part)) return true;
  const isVersioned = /^\d+$/.test(next) && /^\p{Ll}{2,}$/u.test(part);
  return isVersioned ? !isOrdinary(part, corpus) : isNoWord(part, corpus);
}

/** What is counted up, or what some paper writes like any other word. */
const isOrdinary = (word: string, { papersWith }: Mentioning): boolean =>
  COUNTED_UP.has(word) ||
  analyse(word).some((term) =>
    papersWith(term, MOST_PAPERS).some((paper) => writesSmall(paper, word)),
  );

/** Neither the papers nor the model know it, nor is it a word of theirs misspelt. */
function isNoWord(part: string, corpus: Mentioning): boolean {
  const [term] = analyse(part);
  if (term === undefined || part.length < SHORTEST_PART || /\d/.test(part)) return false;
  if (corpus.isWord(part) || corpus.papersWith(term, 1).length > 0) return false;
  return corpus.spellings(term).length === 0;
}
