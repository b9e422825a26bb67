import type { ReplyOf } from '../../commands/reply.ts';
import type { Message } from '../../words/words.ts';
import { line } from '../markdown.ts';
import { buttonRow } from './buttons.ts';
import { COLOR } from './theme.ts';
import type { View, ViewTools } from './view.ts';

const PARAM = 200;

export const noticeView = (
  { message, details = [], buttons = [] }: ReplyOf<'notice'>,
  tools: ViewTools,
): View => ({
  embeds: [
    {
      color: COLOR.notice,
      description: [message, ...details].map((each) => say(each, tools.words)).join('\n'),
    },
  ],
  components: buttonRow(
    buttons.map(({ label, action }) => ({
      text: typeof label === 'string' ? tools.words(label) : label.text,
      action,
      effect: 'open',
    })),
    tools,
  ),
});

/** A message in words; what people or papers put into it is shown as it is. */
export function say({ key, params }: Message, words: ViewTools['words']): string {
  const inert = Object.entries(params).map(([name, value]) => [
    name,
    typeof value === 'string' ? line(value, PARAM) : value,
  ]);
  return words(key, Object.fromEntries(inert));
}
