import type {
  ListedPaper,
  ListName,
  ListState,
  SavedPaper,
} from '../../data/stores/reading-lists.ts';
import type { Action } from '../action.ts';
import { defineCommand } from '../command.ts';
import { choice, hidden, integer, optional } from '../option.ts';
import type { NoticeReply, Reply } from '../reply.ts';
import { listedPapers } from './listed-paper.ts';
import { listOption, ownerOf, seenBy } from './owner.ts';

export const LIST_STATES = ['all', 'open', 'done'] as const;

const PAGE = 5;

export const listShow = defineCommand({
  name: 'list show',
  options: {
    list: listOption(),
    state: optional(choice(LIST_STATES)),
    page: hidden(integer({ min: 1 })),
  },
  async run({ list = 'me', state = 'all', page }, context, call) {
    const all = await listedPapers(ownerOf(list, call), context);
    const reply = pageOf(all, { list, state, page: page ?? 1 });
    // A page that is turned takes the place of one that was seen by the right people already.
    return page === undefined ? { ...reply, ...seenBy(list) } : reply;
  },
});

interface Wanted {
  readonly list: ListName;
  readonly state: ListState;
  readonly page: number;
}

function pageOf(all: readonly ListedPaper[], { list, state, page: wanted }: Wanted): Reply {
  const shown = all.filter(({ saved }) => isIn(state, saved));
  if (shown.length === 0) {
    return emptyList(all.length, list, state);
  }
  const pages = Math.ceil(shown.length / PAGE);
  // The list may have become shorter since the buttons were shown.
  const page = Math.min(wanted, pages);
  const to = (other: number): Action | undefined =>
    other < 1 || other > pages
      ? undefined
      : { command: 'list show', values: { list, state, page: other } };
  return {
    view: 'list',
    list,
    state,
    from: (page - 1) * PAGE + 1,
    total: shown.length,
    listed: shown.slice((page - 1) * PAGE, page * PAGE),
    previous: to(page - 1),
    next: to(page + 1),
  };
}

/** Why there is nothing to show of a list of so many papers. */
export const emptyList = (papers: number, list: ListName, state: ListState): NoticeReply => ({
  view: 'notice',
  message: { key: papers === 0 ? `list.empty.${list}` : `list.none.${state}`, params: {} },
});

export const isIn = (state: ListState, { doneAt }: SavedPaper): boolean =>
  state === 'all' || (doneAt === undefined) === (state === 'open');
