import { defineCommand } from '../command.ts';
import { paperText } from '../find-paper.ts';
import { optional, text } from '../option.ts';
import { completeListed } from './complete-listed.ts';
import { findListed, titleOf } from './listed-paper.ts';
import { listOption, ownerOf, seenBy } from './owner.ts';

/** Short enough that five notes fit under their papers. */
export const noteText = () => optional(text({ max: 300 }));

export const listNote = defineCommand({
  name: 'list note',
  options: { paper: optional(paperText()), text: noteText(), list: listOption() },
  complete: { paper: completeListed },
  async run({ paper: name, text: written, list = 'me' }, context, call) {
    const owner = ownerOf(list, call);
    const values = { list, ...(written !== undefined && { text: written }) };
    const action = { command: 'list note', values };
    const found = await findListed(name, owner, { context, call, action });
    if ('which' in found) return found.which;
    const note = written === undefined ? null : { text: written, userId: call.userId };
    await context.readingLists.change(owner, found.saved.paperId, { note });
    const key = written === undefined ? 'list.noteRemoved' : 'list.noted';
    return {
      view: 'notice',
      message: { key, params: { title: titleOf(found) } },
      ...seenBy(list),
    };
  },
});
