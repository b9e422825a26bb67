import type { ReplyOf } from '../../commands/reply.ts';
import { buttonRow } from './buttons.ts';
import { COLOR } from './theme.ts';
import type { View, ViewTools } from './view.ts';

/** Three things to try; whoever clicks sees the reply alone. */
export function welcomeView({ info, examples }: ReplyOf<'welcome'>, tools: ViewTools): View {
  const { words } = tools;
  const { question, query } = examples;
  return {
    embeds: [
      {
        color: COLOR.welcome,
        title: words('welcome.heading'),
        description: words('welcome.text', { count: info.papers }),
      },
    ],
    components: buttonRow(
      [
        { text: question, action: { command: 'ask', values: { question } }, effect: 'open' },
        { text: query, action: { command: 'search', values: { query } }, effect: 'open' },
        { text: words('welcome.help'), action: { command: 'help', values: {} }, effect: 'open' },
      ],
      tools,
    ),
  };
}
