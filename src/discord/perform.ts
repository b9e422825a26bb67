import type { Call, Command } from '../commands/command.ts';
import { type Reply, UserError } from '../commands/reply.ts';
import type { Log } from '../shared/log.ts';
import { within } from '../shared/within.ts';
import type { WordsFor } from '../words/words.ts';
import type { ActionStates } from './actions.ts';
import type { Address } from './incoming.ts';
import {
  answerWith,
  deferral,
  type Manner,
  type MessageBody,
  messageBody,
  privately,
} from './message.ts';
import type { Responder } from './respond.ts';
import type { View, ViewTools } from './views/view.ts';

/** One thing to do for one person, and how they get to see it. */
export interface Job {
  readonly to: Address;
  readonly call: Call;
  readonly manner: Manner;
  readonly speed: Command['speed'];
  /** Throws UserError for what a person can mend. */
  work(): Promise<Reply>;
}

export interface PerformerParts {
  readonly responder: Responder;
  readonly actions: ActionStates;
  readonly wordsFor: WordsFor;
  readonly render: (reply: Reply, tools: ViewTools) => View;
  readonly log: Log;
}

interface Said {
  readonly message: MessageBody;
  readonly private: boolean;
}

/** A fast command that takes longer than this is deferred after all. */
const DIRECT_WITHIN_MS = 1_500;

/** Does a job and says what came of it; the only place where an error becomes words. */
export function createPerformer(parts: PerformerParts): (job: Job) => Promise<void> {
  const { responder } = parts;

  async function direct(job: Job, said: Said): Promise<void> {
    const respond = ({ message, private: hidden }: Said) =>
      responder.answer(job.to, answerWith(message, hidden ? 'private' : job.manner));
    try {
      await respond(said);
    } catch (error) {
      await respond(await apologise(error, job, parts));
    }
  }

  async function deferred(job: Job, saying: () => Promise<Said>): Promise<void> {
    if ((await responder.answer(job.to, deferral(job.manner))) !== 'delivered') return;
    const said = await saying();
    try {
      await conclude(job, said);
    } catch (error) {
      await conclude(job, await apologise(error, job, parts));
    }
  }

  /** A public "thinking…" cannot become private: it is taken back, and the person told apart. */
  async function conclude({ to, manner }: Job, { message, private: hidden }: Said): Promise<void> {
    if (!hidden || manner === 'private') {
      await responder.edit(to, message);
      return;
    }
    if (manner === 'public') await responder.withdraw(to);
    await responder.followUp(to, privately(message));
  }

  return async (job) => {
    const { speed } = job;
    if (speed === 'slow') return deferred(job, () => speak(job, parts));
    const speaking = speak(job, parts);
    const said = await within(DIRECT_WITHIN_MS, speaking);
    return said ? direct(job, said) : deferred(job, () => speaking);
  };
}

async function speak(job: Job, parts: PerformerParts): Promise<Said> {
  try {
    return await show(await job.work(), job, parts);
  } catch (error) {
    return apologise(error, job, parts);
  }
}

async function show(reply: Reply, { call }: Job, parts: PerformerParts): Promise<Said> {
  const { render, actions, wordsFor } = parts;
  const { customId, finish } = actions.draft(call.userId);
  const view = render(reply, { words: wordsFor(call.locale), customId });
  return { message: messageBody(await finish(view)), private: reply.private ?? false };
}

/** A sentence for the person; what is our fault is logged under a reference that they can name. */
function apologise(error: unknown, job: Job, parts: PerformerParts): Promise<Said> {
  const notice = (message: UserError['userMessage']) =>
    show({ view: 'notice', message, private: true }, job, parts);
  if (error instanceof UserError) return notice(error.userMessage);
  const reference = job.to.id;
  parts.log.error({ reference, err: error }, 'a command failed');
  return notice({ key: 'error.internal', params: { reference } });
}
