import { paperKey } from '../data/paper-key.ts';
import { defined } from '../shared/defined.ts';
import type { Action } from './action.ts';
import { defineAction } from './command.ts';
import { paperText } from './find-paper.ts';
import { optional, text } from './option.ts';
import { joinQuestions, LONGEST_QUESTION, questionsIn } from './questions.ts';
import type { AnswerReply } from './reply.ts';

/** The button **Follow up** below an answer: a form, whose text is asked knowing the questions before it. */
export const followUp = defineAction({
  name: 'follow up',
  options: { earlier: text(), paper: optional(paperText()) },
  async run({ earlier, paper }) {
    const question = questionsIn(earlier).at(-1) ?? '';
    return {
      view: 'modal',
      title: { key: 'followUp.title', params: {} },
      inputs: [
        {
          name: 'question',
          label: { key: 'followUp.label', params: {} },
          placeholder: { key: 'followUp.after', params: { question } },
          min: 1,
          max: LONGEST_QUESTION,
        },
      ],
      submit: { command: 'ask', values: defined({ earlier, paper, private: true }) },
    };
  },
});

/** Opens that form; it carries the questions asked so far, which a reply to the answer reads off it, too. */
export const followUpOn = (
  { question, asked }: Pick<AnswerReply, 'question' | 'asked'>,
  earlier: readonly string[],
): Action => ({
  command: followUp.name,
  values: defined({
    earlier: joinQuestions([...earlier, question]),
    paper: asked && paperKey(asked.id),
  }),
});
