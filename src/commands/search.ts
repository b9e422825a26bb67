import { defineCommand } from './command.ts';
import { choice, flag, hidden, integer, optional, text } from './option.ts';
import { searchPage } from './search-page.ts';
import { completeQuery } from './titles.ts';
import { UserError } from './user-error.ts';

/** No paper is older than print. */
const YEARS = { min: 1450, max: 2200 };

export const search = defineCommand({
  name: 'search',
  options: {
    query: text({ max: 200 }),
    author: optional(text({ max: 100 })),
    since: optional(integer(YEARS)),
    until: optional(integer(YEARS)),
    sort: optional(choice(['relevance', 'newest', 'votes'])),
    private: optional(flag()),
    page: hidden(integer({ min: 1 })),
  },
  complete: { query: completeQuery },
  async run({ query, author, since, until, sort, page = 1 }, { library }) {
    if (since !== undefined && until !== undefined && since > until) {
      throw new UserError('error.years', { since, until });
    }
    return searchPage({ query, author, since, until, sort }, page, library);
  },
});
