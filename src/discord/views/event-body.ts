import {
  GuildScheduledEventEntityType,
  GuildScheduledEventPrivacyLevel,
  type RESTPostAPIGuildScheduledEventJSONBody,
} from 'discord.js';
import type { Meeting } from '../../data/meeting.ts';
import type { Paper } from '../../data/paper.ts';
import { paperUrl } from '../../data/paper-url.ts';
import { clip } from '../../shared/clip.ts';
import { LIMITS } from '../limits.ts';
import { label, prose, webAddress } from '../markdown.ts';
import { namesWithin } from './paper-text.ts';
import type { ViewTools } from './view.ts';

const AUTHORS = { most: 5, characters: 200 };
/** Of the abstract; with names and addresses it stays within Discord's 1,000. */
const ABSTRACT = 450;
const ADDRESS = 200;

/** Where a meeting is: its place on Discord as an address, or a voice or stage channel. */
export interface EventPlace {
  /** The channel or thread where it is talked about. */
  readonly channelId: string;
  readonly isStage: boolean;
}

/** The event of a meeting, as Discord takes it. */
export function eventBody(
  meeting: Meeting,
  paper: Paper,
  { place, words }: { readonly place: EventPlace; readonly words: ViewTools['words'] },
): RESTPostAPIGuildScheduledEventJSONBody {
  const address = addressOf(meeting.guildId, place.channelId);
  const authors =
    paper.authors.length === 0
      ? ''
      : namesWithin({ names: paper.authors, count: paper.authorCount }, AUTHORS, words);
  const parts = [
    authors,
    prose(paper.abstract, ABSTRACT),
    webAddress(paperUrl(paper), ADDRESS) ?? '',
    words('meet.discussedIn', { address }),
  ];
  return {
    name: eventName(paper.title || paper.id, words),
    description: parts.filter((part) => part !== '').join('\n\n'),
    privacy_level: GuildScheduledEventPrivacyLevel.GuildOnly,
    ...eventTimes(meeting),
    ...eventPlace(meeting, place),
  };
}

/** Also what an event is known by where Discord's answer was lost. */
export const eventName = (title: string, words: ViewTools['words']): string =>
  clip(words('meet.eventName', { title: label(title, LIMITS.eventName) }), LIMITS.eventName);

export const eventTimes = ({ startsAt, endsAt }: Meeting) => ({
  scheduled_start_time: new Date(startsAt).toISOString(),
  scheduled_end_time: new Date(endsAt).toISOString(),
});

/** An external event has a place and an end. */
export const eventPlace = ({ guildId, voiceId }: Meeting, { channelId, isStage }: EventPlace) =>
  voiceId === undefined
    ? {
        entity_type: GuildScheduledEventEntityType.External as const,
        entity_metadata: { location: addressOf(guildId, channelId) },
      }
    : {
        entity_type: isStage
          ? (GuildScheduledEventEntityType.StageInstance as const)
          : (GuildScheduledEventEntityType.Voice as const),
        channel_id: voiceId,
      };

const addressOf = (guildId: string, channelId: string): string =>
  `https://discord.com/channels/${guildId}/${channelId}`;
