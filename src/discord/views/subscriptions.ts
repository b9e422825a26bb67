import type { SubscriptionEntry } from '../../commands/digest/replies.ts';
import type { ReplyOf } from '../../commands/reply.ts';
import { joinWithin } from '../../shared/clip.ts';
import { LIMITS } from '../limits.ts';
import { line } from '../markdown.ts';
import { COLOR } from './theme.ts';
import type { View, ViewTools } from './view.ts';

type Words = ViewTools['words'];

const LIST = 300;
const SHORT = 80;
const MOST = 700;

export function subscriptionsView(
  { heading, entries }: ReplyOf<'subscriptions'>,
  { words }: ViewTools,
): View {
  const share = Math.min(
    MOST,
    Math.floor(LIMITS.embedDescription / Math.max(1, entries.length)) - 2,
  );
  return {
    embeds: [
      {
        color: COLOR.edition,
        title: words(heading),
        description: entries.map((entry) => describeEntry(entry, words, share)).join('\n\n'),
      },
    ],
  };
}

/** Where, when, what for, and the next time or why it rests; within `room` characters. */
export function describeEntry(
  { subscription, nextAt, address }: SubscriptionEntry,
  words: Words,
  room: number,
): string {
  const { schedule, wants, mention, paused } = subscription;
  const { time, days } = schedule;
  const timezone = line(schedule.timezone, SHORT);
  const when = words('digest.when', { days: words(`choice.days.${days}`), time, timezone });
  const ping = mention === undefined ? '' : ` · <@&${mention}>`;
  const lines = [
    `**${whereOf({ subscription, nextAt, address }, words)}** · ${when}${ping}`,
    paused === undefined ? nextOf(nextAt, words) : restOf(paused, words),
    wishesOf(wants, words),
  ];
  return joinWithin(
    lines.filter((each) => each !== ''),
    '\n',
    room,
  );
}

function whereOf({ subscription: { place }, address }: SubscriptionEntry, words: Words): string {
  if (place.kind === 'channel') return `<#${place.channelId}>`;
  if (place.kind === 'person') return words('digest.place.person');
  return address === undefined ? words('digest.place.mail') : line(address, SHORT);
}

function nextOf(nextAt: number | undefined, words: Words): string {
  if (nextAt === undefined) return '';
  const at = Math.floor(nextAt / 1_000);
  return words('digest.next', { time: `<t:${at}:f> (<t:${at}:R>)` });
}

function restOf(
  { reason, detail }: NonNullable<SubscriptionEntry['subscription']['paused']>,
  words: Words,
): string {
  const why = words(`digest.pause.${reason}`);
  return words('digest.rests', {
    why: detail === undefined ? why : `${why} (${line(detail, SHORT)})`,
  });
}

function wishesOf(
  { topics, exclude, authors, minVotes, count }: SubscriptionEntry['subscription']['wants'],
  words: Words,
): string {
  const named = (key: 'topics' | 'exclude' | 'authors', list: readonly string[]) =>
    list.length === 0 ? [] : [words(`digest.wants.${key}`, { list: line(list.join(', '), LIST) })];
  return [
    words('digest.wants.count', { count }),
    ...named('topics', topics),
    ...named('authors', authors),
    ...named('exclude', exclude),
    ...(minVotes === undefined ? [] : [words('digest.wants.votes', { count: minVotes })]),
  ].join(' · ');
}
