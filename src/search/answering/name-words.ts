import type { Retriever } from '../ranking/retrieval.ts';
import { fold } from '../text/analyse.ts';
import { isFieldWord } from '../text/field-words.ts';
import { STOP_WORDS } from '../text/stop-words.ts';

/** What is asked of the corpus about names. */
export type Mentioning = Pick<Retriever, 'papersWith' | 'spellings' | 'isWord'>;

/** A proper name as its writing tells it. */
export interface Name {
  /** As it was typed. */
  readonly text: string;
  /** Letters and digits alone, folded: `time-LLM` and `TimeLLM` are one. */
  readonly key: string;
  /** Written in a way that only names are (`xLSTM`, `GPT-4`, `Llama 3`); others may be ordinary words. */
  readonly coined: boolean;
}

/** Capitals beyond the first letter, digits among letters, or small letters before a capital: BERT, GPT-4, xLSTM. */
const COINED =
  /^(?:[\p{L}--\p{Lu}]*\p{Lu}[[\p{L}\d]--\p{Lu}]*\p{Lu}[\p{L}\d]*|\p{Ll}+\p{Lu}\p{L}*|\p{Lu}\p{L}*\d[\w.]*)$/v;
const CAPITALISED = /^\p{Lu}\p{Ll}+$/u;
const SHOUTED = /^\p{Lu}{2,}$/u;
/**
 * In other scripts words are not told apart by spaces, nor names by capitals. A dot belongs to a name before a
 * digit, and before what software is called by.
 */
const TOKEN =
  /[\p{Script=Latin}\p{Nd}]+(?:(?:[-‐‑]|\.(?=\d|(?:ai|js|py|jl|rs|io|cpp|net)\b))[\p{Script=Latin}\p{Nd}]+)*/gu;
const NUMBER = /^\d{1,3}(?:\.\d+)?$/;
const SENTENCE_END = /[.?!:]["')\]]*\s+$/;
/** A number before one of these counts them; before anything else it tells one version from another. */
const COUNTED =
  /^\s+(?:times|fold|percent|points?|epochs?|steps?|layers?|tokens?|parameters|gpus?|hours?|days?|weeks?|months?|years?|minutes?|seconds?|papers?|datasets?|tasks?|benchmarks?|experts?|heads?|dimensions|bits?|billion|million|thousand|hundred|of)\b/iu;

export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The proper names in a question, in order; only capitals and digits tell them here. */
export function namesIn(question: string): readonly Name[] {
  const tokens = tokensOf(question);
  const capitalised = tokens.filter(({ text }) => CAPITALISED.test(text)).length;
  const shouted = tokens.filter(({ text }) => SHOUTED.test(text)).length;
  if (shouted > tokens.length / 2 && tokens.length > 2) return [];
  const titled = tokens.length > 2 && capitalised > tokens.length / 2;
  const names = tokens.flatMap((token, at) => {
    const kind = kindOf(token, question);
    if (kind === undefined || (titled && kind === 'capitalised')) return [];
    return [nameOf(token, versionAfter(at, tokens, question), kind)];
  });
  return names.filter(({ key }, at) => names.findIndex((other) => other.key === key) === at);
}

/** The words of a question with the parts of compounds kept together. */
export const tokensOf = (question: string): readonly Token[] =>
  Array.from(question.matchAll(TOKEN), ({ 0: text, index: start }) => ({
    text,
    start,
    end: start + text.length,
  }));

/** Letters and digits alone, folded. */
export const nameKey = (name: string): string => fold(name).replace(/[^\p{L}\p{N}]+/gu, '');

export const isFirstWord = ({ start }: Pick<Token, 'start'>, question: string): boolean => {
  const before = question.slice(0, start);
  return !/[\p{L}\p{N}]/u.test(before) || SENTENCE_END.test(before);
};

function kindOf(token: Token, question: string): 'coined' | 'capitalised' | undefined {
  const { text } = token;
  if (isFieldWord(text)) return undefined;
  const parts = text.split(/[-‐‑]/);
  if (parts.some((part) => COINED.test(part) && !isFieldWord(part))) return 'coined';
  if (parts.some(isFieldWord) && parts.some((part) => CAPITALISED.test(part))) return 'coined';
  const plain = parts.some((part) => CAPITALISED.test(part) && !STOP_WORDS.has(fold(part)));
  return plain && !isFirstWord(token, question) ? 'capitalised' : undefined;
}

/** “Llama 3” is another thing than “Llama 2”, unless three of something are meant. */
function versionAfter(at: number, tokens: readonly Token[], question: string): Token | undefined {
  const [name, next] = [tokens[at], tokens[at + 1]];
  if (!name || !next || !NUMBER.test(next.text) || next.start !== name.end + 1) return undefined;
  return COUNTED.test(question.slice(next.end)) ? undefined : next;
}

function nameOf(token: Token, version: Token | undefined, kind: 'coined' | 'capitalised'): Name {
  const text = version ? `${token.text} ${version.text}` : token.text;
  return { text, key: nameKey(text), coined: kind === 'coined' || version !== undefined };
}
