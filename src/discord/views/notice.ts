import type { ReplyOf } from '../../commands/reply.ts';
import type { Message } from '../../words/words.ts';
import { line } from '../markdown.ts';
import { COLOR } from './theme.ts';
import type { View, ViewTools } from './view.ts';

const PARAM = 200;

export const noticeView = (
  { message, details = [] }: ReplyOf<'notice'>,
  { words }: ViewTools,
): View => ({
  embeds: [
    {
      color: COLOR.notice,
      description: [message, ...details].map((each) => say(each, words)).join('\n'),
    },
  ],
});

/** A message in words; what people or papers put into it is shown as it is. */
export function say({ key, params }: Message, words: ViewTools['words']): string {
  const inert = Object.entries(params).map(([name, value]) => [
    name,
    typeof value === 'string' ? line(value, PARAM) : value,
  ]);
  return words(key, Object.fromEntries(inert));
}
