import { defineCommand } from '../command.ts';
import { paperText } from '../find-paper.ts';
import { optional } from '../option.ts';
import { completeListed } from './complete-listed.ts';
import { findListed, titleOf } from './listed-paper.ts';
import { listOption, ownerOf, seenBy } from './owner.ts';

export const listDone = defineCommand({
  name: 'list done',
  options: { paper: optional(paperText()), list: listOption() },
  complete: { paper: completeListed },
  async run({ paper: name, list = 'me' }, context, call) {
    const owner = ownerOf(list, call);
    const action = { command: 'list done', values: { list } };
    const found = await findListed(name, owner, { context, call, action });
    if ('which' in found) return found.which;
    await context.readingLists.change(owner, found.saved.paperId, { done: true });
    const message = { key: `list.done.${list}`, params: { title: titleOf(found) } } as const;
    return { view: 'notice', message, ...seenBy(list) };
  },
});
