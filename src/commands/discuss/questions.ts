import { paperKey } from '../../data/paper-key.ts';
import { paperOfKey } from '../card.ts';
import { defineAction } from '../command.ts';
import { text } from '../option.ts';
import type { PrivateNotice } from '../reply.ts';
import { questionsOf } from './questions-of.ts';

/** The button **Questions** of a thread's first message: three to begin with, each a button that asks it. */
export const questions = defineAction({
  name: 'questions',
  speed: 'slow',
  visibility: 'private',
  options: { paper: text() },
  async run({ paper: key }, { library }): Promise<PrivateNotice> {
    const paper = await paperOfKey(key, library);
    const found = await questionsOf(paper, library);
    const params = { title: paper.title || paper.id };
    if (found.length === 0) {
      return { view: 'notice', message: { key: 'questions.none', params }, private: true };
    }
    const buttons = found.map((question) => ({
      label: { text: question },
      action: { command: 'ask', values: { question, paper: paperKey(paper.id), private: true } },
    }));
    return { view: 'notice', message: { key: 'questions.some', params }, buttons, private: true };
  },
});
