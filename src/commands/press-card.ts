import { paperOfKey } from './card.ts';
import { defineAction } from './command.ts';
import { text } from './option.ts';

/** The card's button **Upvote**: one vote a person; a second press takes it back. */
export const upvote = defineAction({
  name: 'upvote',
  visibility: 'private',
  options: { paper: text() },
  async run({ paper: key }, { library, paperUses }, { userId, guildId }) {
    const paper = await paperOfKey(key, library);
    const stands = await paperUses.vote({ userId, guildId, paperId: paper.id });
    const count = (await paperUses.votes(paper.id, guildId)) ?? 0;
    const params = { title: paper.title || paper.id, count };
    const message = { key: stands ? 'press.voted' : 'press.unvoted', params } as const;
    return { view: 'notice', message, private: true };
  },
});

/** The card's button **Save**: onto the person's own list; a second press takes it off. */
export const savePaper = defineAction({
  name: 'save',
  visibility: 'private',
  options: { paper: text() },
  async run({ paper: key }, { library, paperUses }, { userId, guildId }) {
    const paper = await paperOfKey(key, library);
    const isThere = await paperUses.save({ userId, guildId, paperId: paper.id });
    const params = { title: paper.title || paper.id };
    const message = { key: isThere ? 'press.saved' : 'press.unsaved', params } as const;
    return { view: 'notice', message, private: true };
  },
});
