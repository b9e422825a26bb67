import type { SharedRate } from '../data/stores/shared-rate.ts';
import type { DatabaseAddress, openDatabase } from '../data/stores/sql/open-database.ts';
import { openSqlSharedRate } from '../data/stores/sql/shared-rate.ts';
import { openSqlViewStateStore } from '../data/stores/sql/view-state.ts';
import { createLocalRate } from '../digest/local-rate.ts';
import { createPacer, type Pace } from '../digest/pacer.ts';
import { type ActionStates, createActionStates } from '../discord/actions.ts';
import { type DeliverySession, openDeliverySession } from '../discord/delivery-session.ts';
import type { Clock } from '../shared/clock.ts';
import type { Log } from '../shared/log.ts';
import { allWords } from '../words/languages.ts';
import type { WordsFor } from '../words/words.ts';

export interface PostingParts {
  readonly db: Awaited<ReturnType<typeof openDatabase>>;
  readonly engine: DatabaseAddress['engine'];
  /** Processes on one database agree on it. */
  readonly clock: Clock;
  readonly log: Log;
}

/** What everything needs that the bot posts by itself. */
export interface Posting {
  readonly session: DeliverySession;
  /** Before each request, whatever it is for: all processes together keep to Discord's limit. */
  readonly pace: Pace;
  readonly actions: ActionStates;
  readonly wordsFor: WordsFor;
}

export function openPosting(
  { db, engine, clock, log }: PostingParts,
  discord: { readonly token: string; readonly apiUrl: string },
): Posting {
  return {
    session: openDeliverySession({ ...discord, log }),
    pace: openPace({ db, engine, clock }),
    actions: createActionStates(openSqlViewStateStore(db, { clock, log }), log),
    wordsFor: allWords(),
  };
}

/**
 * Discord takes 50 requests a second of a bot, in windows of its own; interactions do not count. A
 * process by itself leaves three of them to what else it asks: 47, and two more where it was late.
 */
const ALONE = { perSecond: 47, makeUpMs: 40 };
/** 45 a second over all processes: no second meets more than ten of the windows. */
const TOGETHER = { name: 'discord', shares: 5, windowMs: 1000 / 9 };

function openPace({ db, engine, clock }: Omit<PostingParts, 'log'>): Pace {
  const rate: SharedRate =
    engine === 'sqlite'
      ? createLocalRate({ ...ALONE, clock: () => performance.now() })
      : openSqlSharedRate(db, { ...TOGETHER, clock });
  return createPacer(rate, { againMs: engine === 'sqlite' ? 5 : 30 });
}
