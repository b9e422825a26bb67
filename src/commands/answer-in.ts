import type { Paper } from '../data/paper.ts';
import type { Answer, AskOptions, Library } from '../search/library.ts';
import { defined } from '../shared/defined.ts';

export interface Question {
  readonly question: string;
  /** Questions before it, oldest first. */
  readonly earlier: readonly string[];
  /** The one paper that it is put to. */
  readonly asked: Paper | undefined;
  /** That paper is merely the one talked about: others may be named, or answer it. */
  readonly mayAskAll: boolean;
}

export interface Found {
  readonly answer: Answer;
  /** The one paper that was asked for this answer. */
  readonly asked: Paper | undefined;
}

const SURENESS: Readonly<Record<Answer['status'], number>> = { refused: 0, maybe: 1, answered: 2 };

/** The answer of the one paper; of a paper that is talked about the surest of what it and all others say. */
export async function answerIn(
  library: Pick<Library, 'ask'>,
  { question, earlier: context, asked, mayAskAll }: Question,
  onDraft: ((draft: Answer) => void) | undefined,
): Promise<Found> {
  const ask = (options: AskOptions) => library.ask(question, { context, ...options });
  if (asked === undefined || !mayAskAll) {
    return { answer: await ask(defined({ paperId: asked?.id, onDraft })), asked };
  }
  const { id } = asked;
  let surest = await ask(defined({ talkedOf: id, onDraft }));
  for (const wider of [{ paperId: id }, {}]) {
    if (surest.status === 'answered') break;
    const answer = await ask(wider);
    if (SURENESS[answer.status] > SURENESS[surest.status]) surest = answer;
  }
  return { answer: surest, asked: isOf(surest, id) ? asked : undefined };
}

/** Whether an answer says something of one paper alone. */
const isOf = ({ sentences, said }: Answer, id: string): boolean =>
  said?.about === 'record'
    ? said.paper.id === id
    : sentences.length > 0 && sentences.every(({ paperId }) => paperId === id);
