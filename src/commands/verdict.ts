import type { Verdict } from '../data/stores/verdicts.ts';
import type { Action } from './action.ts';
import { type Call, type Context, defineAction } from './command.ts';
import { optional, text } from './option.ts';
import type { AnswerReply, PrivateNotice } from './reply.ts';
import { UserError } from './user-error.ts';

const LONGEST_SENTENCE = 500;

/** The button **Right** below an answer: one mark a person; a second press takes it back. */
export const right = defineAction({
  name: 'right',
  visibility: 'private',
  options: { asked: text() },
  async run({ asked }, context, call) {
    const stands = await toggle('right', asked, context, call);
    return told(stands ? 'verdict.right' : 'verdict.takenBack');
  },
});

/** The button **Not right**: the mark stands before its form is open, whatever becomes of that. */
export const notRight = defineAction({
  name: 'not right',
  visibility: 'private',
  options: { asked: text() },
  async run({ asked }, context, call) {
    if (!(await toggle('wrong', asked, context, call))) return told('verdict.takenBack');
    const label = { key: 'verdict.label', params: {} } as const;
    return {
      view: 'modal',
      title: { key: 'verdict.title', params: {} },
      inputs: [{ name: 'sentence', label, min: 0, max: LONGEST_SENTENCE }],
      submit: { command: 'why not right', values: { asked } },
    };
  },
});

export const whyNotRight = defineAction({
  name: 'why not right',
  visibility: 'private',
  options: { asked: text(), sentence: optional(text({ min: 0, max: LONGEST_SENTENCE })) },
  async run({ asked: askedId, sentence = '' }, { verdicts }, { userId }) {
    if (sentence.trim() === '') return told('verdict.kept');
    await verdicts.explain({ askedId, userId }, sentence.trim());
    return told('verdict.explained');
  },
});

/** What quotes, and what found nothing, can be marked; small talk, lists and records cannot. */
export function judgedBy(
  recordId: string,
  { kind }: AnswerReply['answer'],
): { readonly right: Action; readonly notRight: Action } | undefined {
  if (kind !== 'quotes' && kind !== 'refusal') return undefined;
  const values = { asked: recordId };
  return {
    right: { command: 'right', values },
    notRight: { command: 'not right', values },
  };
}

const told = (key: `verdict.${'right' | 'takenBack' | 'kept' | 'explained'}`): PrivateNotice => ({
  view: 'notice',
  message: { key, params: {} },
  private: true,
});

async function toggle(
  verdict: Verdict['verdict'],
  askedId: string,
  { asked, verdicts }: Context,
  { userId }: Call,
): Promise<boolean> {
  if ((await asked.get(askedId)) === undefined) throw new UserError('error.gaps.gone');
  return verdicts.toggle({ askedId, userId, verdict });
}
