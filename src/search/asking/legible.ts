import type { Answer, Citation } from '../library.ts';
import { headOf } from '../text/abstract-head.ts';
import { analyse, wordsOf } from '../text/analyse.ts';
import { sentences } from '../text/sentences.ts';
import type { Asked, Desk } from './kind.ts';

/** A sentence that begins so speaks of what stands before it. */
const LEANS_BACK =
  /^(?:this|these|those|such|it|its|they|their|he|she|both|the (?:former|latter|same|resulting|second|third|other)|here|there|thus|hence|therefore|second(?:ly)?|third(?:ly)?|finally|also|moreover|furthermore|in (?:particular|addition|contrast|fact|this|other words)|specifically|however|as (?:a result|such)|to (?:this end|address this|do so)|instead|consequently|similarly|for (?:example|instance)|by doing so|doing so|one|another)\b/i;

/** Quotations as a person reads them: with the words that answer, and with what they lean on. */
export function legible(answer: Answer, { plain, rest, scope }: Asked, { indexes }: Desk): Answer {
  if (answer.sentences.length === 0) return answer;
  const asked = scope === undefined ? plain : rest;
  const terms = new Set(analyse(asked));
  return {
    ...answer,
    sentences: answer.sentences.map((citation, at) => {
      const previous = answer.sentences[at - 1];
      const ordinal = indexes.corpus.ordinalOf(citation.paperId);
      const abstract = ordinal === undefined ? '' : (indexes.corpus.at(ordinal)?.abstract ?? '');
      const before = leansOn(citation, abstract);
      return {
        ...citation,
        matched: matchedIn(citation.text, terms),
        ...(before !== undefined && before !== previous?.text && { before }),
      };
    }),
  };
}

function leansOn({ text, start }: Citation, abstract: string): string | undefined {
  if (!LEANS_BACK.test(text)) return undefined;
  return sentences(headOf(abstract)).findLast((other) => other.end <= start)?.text;
}

const matchedIn = (text: string, terms: ReadonlySet<string>): NonNullable<Citation['matched']> =>
  wordsOf(text)
    .filter(({ term }) => term !== undefined && terms.has(term))
    .map(({ text: word, start }) => ({ start, end: start + word.length }));
