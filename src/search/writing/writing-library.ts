import type { Log } from '../../shared/log.ts';
import type { Answer, AskOptions, Citation, Library, WrittenSentence } from '../library.ts';
import { sentences } from '../text/sentences.ts';
import { addressesAModel } from './addresses-a-model.ts';
import { supportedSentences } from './check.ts';
import { askInEnglish } from './translated.ts';
import type { AnswerWriter } from './writer.ts';

const MAX_QUOTATIONS = 8;
/** Characters of quotations given to a writer, the bound on what a question costs. */
const MAX_QUOTED_CHARACTERS = 8_000;

/**
 * A library whose answers are written out by a model where the corpus has one. Refusals stay
 * refusals; a writer that fails, or writes nothing that its quotations bear out, leaves the
 * quotations alone. A question in another language is asked in English; its quotations are not written
 * out, but translated.
 */
export function createWritingLibrary(library: Library, writer: AnswerWriter, log: Log): Library {
  return {
    ...library,
    async ask(question, options) {
      const { onDraft, ...rest } = options;
      const answer = await library.ask(question, rest);
      if (rest.written === false) return answer;
      if (answer.foreign && answer.kind !== 'small_talk') {
        return (await askInEnglish(question, options, { library, writer, log })) ?? answer;
      }
      if (answer.status === 'refused') return answer;
      const quoted = { ...answer, sentences: quotationsOf(answer) };
      try {
        return (await write(writer, question, quoted, onDraft)) ?? answer;
      } catch (error) {
        log.warn({ err: error }, 'the answering model failed; the quotations are shown instead');
        return answer;
      }
    },
  };
}

async function write(
  writer: AnswerWriter,
  question: string,
  quoted: Answer,
  onDraft: AskOptions['onDraft'],
): Promise<Answer | undefined> {
  let text = '';
  let shown = 0;
  for await (const piece of writer.write({ question, quotations: quoted.sentences })) {
    text += piece;
    // The last sentence may still grow, so a draft holds only those before it.
    const done = text.slice(0, sentences(text).at(-1)?.start ?? 0);
    const written = supportedSentences(done, quoted.sentences);
    if (written.length > shown) onDraft?.(citedOnly(quoted, written));
    shown = Math.max(shown, written.length);
  }
  const written = supportedSentences(text, quoted.sentences);
  return written.length === 0 ? undefined : citedOnly(quoted, written);
}

/** Leaves out the quotations that nothing cites and numbers the rest anew. */
function citedOnly(quoted: Answer, written: readonly WrittenSentence[]): Answer {
  const cited = [...new Set(written.flatMap(({ cites }) => cites))].toSorted((a, b) => a - b);
  return {
    ...quoted,
    sentences: quoted.sentences.filter((_, index) => cited.includes(index)),
    written: written.map(({ text, cites }) => ({
      text,
      cites: cites.map((cite) => cited.indexOf(cite)),
    })),
  };
}

/** The answer's own sentences, then the closest sentence of each near paper, as far as they fit. */
function quotationsOf(answer: Answer): readonly Citation[] {
  const near = answer.hits.flatMap(({ paper, why }) => {
    const start = why.sentence === undefined ? -1 : paper.abstract.indexOf(why.sentence);
    const known = answer.sentences.some(({ text }) => text === why.sentence);
    if (why.sentence === undefined || start < 0 || known) return [];
    return [{ text: why.sentence, start, paperId: paper.id, title: paper.title }];
  });
  let characters = 0;
  return [...answer.sentences, ...near].slice(0, MAX_QUOTATIONS).filter(({ text }) => {
    characters += text.length;
    return characters <= MAX_QUOTED_CHARACTERS && !addressesAModel(text);
  });
}
