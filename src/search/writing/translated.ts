import type { Log } from '../../shared/log.ts';
import type { Answer, AskOptions, Citation, Library } from '../library.ts';
import { addressesAModel } from './addresses-a-model.ts';
import { asksTheSame, isFaithful } from './same-facts.ts';
import type { AnswerWriter } from './writer.ts';

interface Translating {
  readonly library: Library;
  readonly writer: AnswerWriter;
  readonly log: Log;
}

/**
 * The answer to a question in another language, asked again in English: its quotations as they stand,
 * each with a translation where one is faithful. Undefined where the question could not be translated.
 */
export async function askInEnglish(
  question: string,
  { onDraft, ...options }: AskOptions,
  { library, writer, log }: Translating,
): Promise<Answer | undefined> {
  const english = await orNothing(() => englishOf(question, writer), log);
  if (english === undefined) return undefined;
  const answer: Answer = {
    ...(await library.ask(english, options)),
    foreign: true,
    askedInEnglish: english,
  };
  if (answer.sentences.length === 0) return answer;
  onDraft?.(answer);
  const sentences = await orNothing(() => translated(answer.sentences, question, writer), log);
  return sentences === undefined ? answer : { ...answer, sentences };
}

async function englishOf(question: string, writer: AnswerWriter): Promise<string | undefined> {
  if (addressesAModel(question)) return undefined;
  const [english = ''] = await writer.translate([question], 'English');
  return asksTheSame(question, english) ? english.trim() : undefined;
}

async function translated(
  sentences: readonly Citation[],
  question: string,
  writer: AnswerWriter,
): Promise<readonly Citation[]> {
  const harmless = sentences.filter(({ text }) => !addressesAModel(text));
  if (harmless.length === 0) return sentences;
  const texts = harmless.map(({ text }) => text);
  const translations = await writer.translate(texts, { of: question });
  return sentences.map((sentence) => {
    const translation = translations[harmless.indexOf(sentence)];
    const isShown = translation !== undefined && isFaithful(sentence.text, translation);
    return isShown ? { ...sentence, translation } : sentence;
  });
}

/** A model that fails is no obstacle: it is as if none were there. */
async function orNothing<T>(work: () => Promise<T>, log: Log): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    log.warn({ err: error }, 'the model could not translate; the answer is shown without');
    return undefined;
  }
}
