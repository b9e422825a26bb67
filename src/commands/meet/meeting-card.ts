import { cardOf, paperOfKey } from '../card.ts';
import { defineAction } from '../command.ts';
import { hidden, text } from '../option.ts';
import { UserError } from '../user-error.ts';

/** The button of a meeting's messages: the card of its paper. `reminder` tells which reminder a message is. */
export const meetingCard = defineAction({
  name: 'meeting card',
  visibility: 'private',
  options: { meeting: text(), reminder: hidden(text()) },
  async run({ meeting: id }, context, call) {
    const meeting = await context.meetings.get(id);
    if (meeting === undefined) throw new UserError('error.meet.unknown');
    const paper = await paperOfKey(meeting.paperId, context.library);
    return { ...(await cardOf(paper, context, call)), private: true };
  },
});
