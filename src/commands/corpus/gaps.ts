import type { Action } from '../action.ts';
import { type Call, type Context, defineCommand } from '../command.ts';
import { hidden, integer, optional } from '../option.ts';
import type { Reply } from '../reply.ts';
import { requireManager, serverOf } from '../rights.ts';
import { type Gap, groupGaps } from './group-gaps.ts';

const PAGE = 5;
/** So many of the newest questions are looked at. */
const MOST_ASKED = 5_000;

export const corpusGaps = defineCommand({
  name: 'corpus gaps',
  visibility: 'private',
  place: 'anywhere',
  options: { page: hidden(optional(integer({ min: 1 }))) },
  async run({ page = 1 }, context, call) {
    const gaps = await gapsHere(context, call);
    if (gaps.length === 0) {
      return { view: 'notice', message: { key: 'gaps.none', params: {} }, private: true };
    }
    return pageOf(gaps, page, context);
  },
});

async function gapsHere({ asked, verdicts }: Context, call: Call): Promise<readonly Gap[]> {
  const guildId = serverOf(call);
  requireManager('corpus gaps', call);
  const questions = (await asked.publicIn(guildId, 0)).slice(0, MOST_ASKED);
  return groupGaps(questions, await verdicts.wrong(questions.map(({ id }) => id)));
}

function pageOf(gaps: readonly Gap[], wanted: number, { fetcher }: Context): Reply {
  const pages = Math.ceil(gaps.length / PAGE);
  const page = Math.min(wanted, pages);
  const to = (other: number): Action | undefined =>
    other < 1 || other > pages ? undefined : { command: 'corpus gaps', values: { page: other } };
  return {
    view: 'gaps',
    gaps: gaps.slice((page - 1) * PAGE, page * PAGE),
    from: (page - 1) * PAGE + 1,
    total: gaps.length,
    previous: to(page - 1),
    next: to(page + 1),
    look: fetcher && { command: 'gap papers', values: {} },
    private: true,
  };
}
