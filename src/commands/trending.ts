import { type Place, placeKey } from '../data/subscription.ts';
import { diverse, versionKey } from '../digest/choose.ts';
import { unsentPapers } from '../digest/compose.ts';
import { gainedInAll, TREND_WINDOWS } from '../digest/trending.ts';
import { type Call, type Context, defineCommand } from './command.ts';
import { choice, flag, optional } from './option.ts';
import type { TrendingReply } from './reply.ts';

const SHOWN = 5;

export const trending = defineCommand({
  name: 'trending',
  options: { window: optional(choice(TREND_WINDOWS)), private: optional(flag()) },
  async run({ window: wanted }, context, call): Promise<TrendingReply> {
    const desk = context.openDigestDesk();
    const windows = wanted === undefined ? TREND_WINDOWS : [wanted];
    for (const window of windows) {
      const all = await desk.trends(window, call.guildId);
      const trends = all.filter(({ paper }) => !paper.withdrawn);
      if (trends.length === 0) continue;
      const [considered, gained] = [trends.length, gainedInAll(trends)];
      const shown = trends.slice(0, SHOWN);
      return { view: 'trending', window, trends: shown, considered, gained, unsent: [] };
    }
    // The longest that was looked at says the most.
    const window = windows.at(-1) ?? 'month';
    const unsent = await notShownHere(desk, context, call);
    return { view: 'trending', window, trends: [], considered: 0, gained: {}, unsent };
  },
});

async function notShownHere(
  desk: ReturnType<Context['openDigestDesk']>,
  { deliveries }: Context,
  call: Call,
): Promise<TrendingReply['unsent']> {
  const place = placeKey(placeOf(call));
  const versions = (await deliveries.sentTo([place])).get(place) ?? [];
  const { found } = await unsentPapers(desk, {
    wants: { topics: [], exclude: [], authors: [], count: SHOWN },
    about: new Map(),
    sent: new Set(versions.map(({ paperId, version }) => versionKey({ id: paperId, version }))),
  });
  return diverse(found, SHOWN).map(({ paper }) => paper);
}

/** Where editions would have shown papers to whoever asks. */
function placeOf({ guildId, channelId = '', userId }: Call): Place {
  return guildId === undefined
    ? { kind: 'person', userId, channelId }
    : { kind: 'channel', channelId };
}
