import type { Paper } from '../data/paper.ts';
import type { Answer } from '../search/library.ts';
import type { Call, Context } from './command.ts';

interface Told {
  readonly question: string;
  readonly answer: Answer;
  /** Those that are shown, the quoted ones first. */
  readonly papers: readonly Paper[];
  readonly private: boolean;
}

/** Keeps what was asked and shown, for as long as the server's retention says; the id it is kept under. */
export function recordQuestion(
  { question, answer, papers, private: hidden }: Told,
  { asked, newId }: Pick<Context, 'asked' | 'newId'>,
  { userId, guildId, channelId, at }: Call,
): string {
  const id = newId();
  const { status, confidence, sentences } = answer;
  asked.note({
    id,
    userId,
    guildId,
    channelId,
    status,
    confidence,
    at,
    text: withoutMentions(question),
    // Outside servers nobody else is there.
    private: hidden || guildId === undefined,
    paperIds: papers.map((paper) => paper.id),
    quotations: sentences.map(({ paperId, text }) => ({ paperId, text })),
  });
  return id;
}

/** What people write, without the ids of people who are named in it. */
export const withoutMentions = (text: string): string => text.replace(/<@[!&]?\d{1,20}>/g, '@…');
