import type { ReplyOf } from '../../commands/reply.ts';
import { buttonRow } from './buttons.ts';
import { editionViews } from './edition.ts';
import { say } from './notice.ts';
import type { View, ViewTools } from './view.ts';

/** An edition that somebody looks at for themselves: one of its messages, with buttons to the others. */
export function archivedEditionView(reply: ReplyOf<'edition'>, tools: ViewTools): View {
  const { edition, deliveryId, note, turn } = reply;
  const { words } = tools;
  const views = editionViews(edition, { deliveryId }, tools);
  const part = Math.min(reply.part, views.length - 1);
  const { content = '', embeds, components = [] } = views[part] ?? { embeds: [] };
  const to = (target: number) =>
    target < 0 || target >= views.length
      ? undefined
      : { ...turn, values: { ...turn.values, part: target } };
  return {
    content: [`-# ${say(note, words)}`, content].filter((each) => each !== '').join('\n'),
    embeds,
    components: [
      ...components,
      ...buttonRow(
        [
          { text: `◀ ${words('button.previous')}`, action: to(part - 1), effect: 'update' },
          { text: `${words('button.next')} ▶`, action: to(part + 1), effect: 'update' },
        ],
        tools,
      ),
    ],
  };
}
