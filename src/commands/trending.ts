import { type Place, placeKey } from '../data/subscription.ts';
import { type Allowed, allowedIn, EVERYTHING } from '../digest/allowed.ts';
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
    const { guildId } = call;
    const allowed = guildId === undefined ? EVERYTHING : await allowedIn(desk, guildId);
    const { isLimited } = allowed;
    const windows = wanted === undefined ? TREND_WINDOWS : [wanted];
    for (const window of windows) {
      const all = await desk.trends(window, guildId);
      const trends = all.filter(({ paper }) => !paper.withdrawn && allowed.allows(paper));
      if (trends.length === 0) continue;
      const [considered, gained] = [trends.length, gainedInAll(trends)];
      const shown = trends.slice(0, SHOWN);
      return { view: 'trending', window, trends: shown, considered, gained, unsent: [], isLimited };
    }
    // The longest that was looked at says the most.
    const window = windows.at(-1) ?? 'month';
    const unsent = await notShownHere(allowed, { desk, context, call });
    return { view: 'trending', window, trends: [], considered: 0, gained: {}, unsent, isLimited };
  },
});

interface Asked {
  readonly desk: ReturnType<Context['openDigestDesk']>;
  readonly context: Pick<Context, 'deliveries'>;
  readonly call: Call;
}

async function notShownHere(
  allowed: Allowed,
  { desk, context: { deliveries }, call }: Asked,
): Promise<TrendingReply['unsent']> {
  const place = placeKey(placeOf(call));
  const versions = (await deliveries.sentTo([place])).get(place) ?? [];
  const { found } = await unsentPapers(desk, {
    wants: { topics: [], exclude: [], authors: [], count: SHOWN },
    about: new Map(),
    allowed,
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
