import { defineCommand } from '../command.ts';
import { paperText } from '../find-paper.ts';
import { optional } from '../option.ts';
import { requireManager } from '../rights.ts';
import { completeListed } from './complete-listed.ts';
import { findListed, titleOf } from './listed-paper.ts';
import { listOption, ownerOf, seenBy } from './owner.ts';

export const listRemove = defineCommand({
  name: 'list remove',
  options: { paper: optional(paperText()), list: listOption() },
  complete: { paper: completeListed },
  async run({ paper: name, list = 'me' }, context, call) {
    const owner = ownerOf(list, call);
    if (list === 'team') requireManager('list remove', call);
    const action = { command: 'list remove', values: { list } };
    const found = await findListed(name, owner, { context, call, action });
    if ('which' in found) return found.which;
    await context.readingLists.remove(owner, found.saved.paperId);
    const message = { key: `list.removed.${list}`, params: { title: titleOf(found) } } as const;
    return { view: 'notice', message, ...seenBy(list) };
  },
});
