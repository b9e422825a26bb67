import { type APIModalInteractionResponseCallbackData, InteractionResponseType } from 'discord.js';
import type { Call, Command } from '../commands/command.ts';
import type { MessageReply, Reply } from '../commands/reply.ts';
import { UserError } from '../commands/user-error.ts';
import type { Log } from '../shared/log.ts';
import { within } from '../shared/within.ts';
import type { WordsFor } from '../words/words.ts';
import type { ActionStates } from './actions.ts';
import { apology } from './apology.ts';
import { createDrafts, type Drafts } from './drafts.ts';
import { firstAnswerIn } from './first-answer.ts';
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
import { createTurns } from './turns.ts';
import { modalView } from './views/modal.ts';
import type { View, ViewTools } from './views/view.ts';

/** One thing to do for one person, and how they get to see it. */
export interface Job {
  readonly to: Address;
  readonly call: Call;
  readonly manner: Manner;
  readonly speed: Command['speed'];
  /** Throws UserError for what a person can mend; tells `progress` what the reply is so far. */
  work(progress: (draft: Reply) => void): Promise<Reply>;
}

export interface PerformerParts {
  readonly responder: Responder;
  readonly actions: ActionStates;
  readonly wordsFor: WordsFor;
  readonly render: (reply: MessageReply, tools: ViewTools) => View;
  readonly log: Log;
  /** From an event to its first answer; Discord's three seconds where left out. */
  readonly answerWithinMs?: number | undefined;
}

interface SaidMessage {
  readonly message: MessageBody;
  readonly files: NonNullable<View['files']>;
  readonly private: boolean;
}

type Said = SaidMessage | { readonly modal: APIModalInteractionResponseCallbackData };

/** Does a job and says what came of it; the only place where an error becomes words. */
export function createPerformer(parts: PerformerParts): (job: Job) => Promise<void> {
  const { responder } = parts;
  const turn = createTurns();
  const { directMs } = firstAnswerIn(parts.answerWithinMs);

  async function direct(job: Job, said: Said): Promise<void> {
    const respond = (saying: Said) =>
      responder.answer(
        job.to,
        'modal' in saying
          ? { type: InteractionResponseType.Modal, data: saying.modal }
          : answerWith(saying.message, saying.private ? 'private' : job.manner),
        'modal' in saying ? [] : saying.files,
      );
    try {
      await respond(said);
    } catch (error) {
      await respond(await apologise(error, job, parts));
    }
  }

  async function deferred(
    job: Job,
    drafts: Drafts<Reply>,
    saying: () => Promise<Said>,
  ): Promise<void> {
    // Where nobody said whether Discord took it, somebody may be looking at "thinking…".
    if ((await responder.answer(job.to, deferral(job.manner))) === 'gone') return;
    // A message that was there before is replaced by the whole alone, or left alone.
    if (job.manner !== 'update') drafts.begin();
    const said = await saying();
    await drafts.end();
    try {
      // Behind "thinking…" no form can open.
      if ('modal' in said) throw new UserError('error.modalLate');
      await conclude(job, said);
    } catch (error) {
      await conclude(job, await apologise(error, job, parts));
    }
  }

  /** A public "thinking…" cannot become private: it is taken back, and the person told apart. */
  async function conclude(
    { to, manner }: Job,
    { message, files, private: hidden }: SaidMessage,
  ): Promise<void> {
    if (!hidden || manner === 'private') {
      await responder.edit(to, message, files);
      return;
    }
    if (manner === 'public') await responder.withdraw(to);
    await responder.followUp(to, privately(message), files);
  }

  return async (job) => {
    const drafts = createDrafts((draft: Reply) => showDraft(draft, job, parts));
    const progress = (draft: Reply): void => {
      if (!draft.private || job.manner === 'private') drafts.offer(draft);
    };
    const speak = () => turn().then(() => carryOut(job, progress, parts));
    if (job.speed === 'slow') return deferred(job, drafts, speak);
    const speaking = speak();
    const said = await within(directMs, speaking);
    return said ? direct(job, said) : deferred(job, drafts, () => speaking);
  };
}

/** Without buttons and menus: what they do may have to be stored, and the next draft takes its place. */
async function showDraft(draft: Reply, { to, call }: Job, parts: PerformerParts): Promise<boolean> {
  const { render, actions, wordsFor, responder, log } = parts;
  if (draft.view === 'modal') return false;
  try {
    const { customId } = actions.draft(call.userId);
    const view = render(draft, { words: wordsFor(call.locale), customId });
    const message = messageBody({ ...view, components: [] });
    return (await responder.draft(to, message)) === 'delivered';
  } catch (error) {
    log.warn({ interaction: to.id, err: error }, 'a draft could not be shown');
    return false;
  }
}

async function carryOut(
  job: Job,
  progress: (draft: Reply) => void,
  parts: PerformerParts,
): Promise<Said> {
  try {
    return await show(await job.work(progress), job, parts);
  } catch (error) {
    return apologise(error, job, parts);
  }
}

async function show(reply: Reply, job: Job, parts: PerformerParts): Promise<Said> {
  if (reply.view !== 'modal') return showMessage(reply, job, parts);
  const { customId, finishModal } = parts.actions.draft(job.call.userId);
  const tools = { words: parts.wordsFor(job.call.locale), customId };
  return { modal: await finishModal(modalView(reply, tools)) };
}

async function showMessage(
  reply: MessageReply,
  { call }: Job,
  { render, actions, wordsFor }: PerformerParts,
): Promise<SaidMessage> {
  const { customId, finish } = actions.draft(call.userId);
  const view = render(reply, { words: wordsFor(call.locale), customId });
  const { files = [] } = view;
  return { message: messageBody(await finish(view)), files, private: reply.private ?? false };
}

function apologise(error: unknown, job: Job, parts: PerformerParts): Promise<SaidMessage> {
  return showMessage({ ...apology(error, job.to.id, parts.log), private: true }, job, parts);
}
