import { ComponentType } from 'discord.js';
import type { ReplyOf } from '../../commands/reply.ts';
import type { Delivery } from '../../data/stores/deliveries.ts';
import { PAUSES } from '../../data/subscription.ts';
import { SKIPS } from '../../digest/edition.ts';
import { joinWithin } from '../../shared/clip.ts';
import { LIMITS } from '../limits.ts';
import { label, line } from '../markdown.ts';
import { describeEntry } from './subscriptions.ts';
import { COLOR } from './theme.ts';
import type { View, ViewTools } from './view.ts';

type Words = ViewTools['words'];

const ENTRY = 700;
const REASON = 150;
const MARKS = { planned: '🔵', sending: '🔵', sent: '🟢', dead: '🔴', skipped: '⚪' } as const;

/** The last days of a subscription, each with what came of it and why. */
export function deliveriesView(
  { entry, deliveries, open }: ReplyOf<'deliveries'>,
  tools: ViewTools,
): View {
  const { words } = tools;
  const lines = deliveries.map((delivery) => describe(delivery, words));
  const told = lines.length === 0 ? [words('digest.noDays')] : lines;
  return {
    embeds: [
      {
        color: COLOR.edition,
        title: words('digest.log'),
        description: [
          describeEntry(entry, words, ENTRY),
          joinWithin(told, '\n', LIMITS.embedDescription - ENTRY - 2),
        ].join('\n\n'),
      },
    ],
    components: menuOf(deliveries, open, tools),
  };
}

function describe({ slot, state, reason, at }: Delivery, words: Words): string {
  const why = reason === undefined || state === 'sent' ? '' : `: ${reasonOf(reason, words)}`;
  return `${MARKS[state]} **${slot}** ${words(`digest.state.${state}`)} <t:${Math.floor(at / 1_000)}:R>${why}`;
}

/** Reasons as `DeliveryFailure` and its like store them. */
const WHY = [
  ['unreached', /^Discord could not be reached\b/],
  ['refused', /^Discord refused it \((\d+, \d+)\)/],
  ['patience', /^Discord asks for patience$/],
  ['unseen', /^it may have arrived, and the history cannot be read$/],
  ['stopping', /^this process stops$/],
  ['damaged', /^the stored edition is damaged$/],
  ['fault', /^failed for a reason of our own$/],
  ['nobody', /^nobody here delivers to\b/],
] as const;

/** Reasons that are known have words; the others were written for operators. */
function reasonOf(reason: string, words: Words): string {
  const skip = SKIPS.find((each) => each === reason);
  if (skip !== undefined) return words(`digest.skip.${skip}`);
  return restingOf(reason, words) ?? failureOf(reason, words) ?? line(reason, REASON);
}

function restingOf(reason: string, words: Words): string | undefined {
  for (const pause of PAUSES) {
    const missing = after(`paused: ${pause}`, reason);
    if (missing === undefined) continue;
    const why = words(`digest.pause.${pause}`);
    return words('digest.rests', { why: missing === '' ? why : `${why} (${missing})` });
  }
  return undefined;
}

function failureOf(reason: string, words: Words): string | undefined {
  for (const [why, pattern] of WHY) {
    const [match, code = ''] = pattern.exec(reason) ?? [];
    if (match === undefined) continue;
    const missing = after(match, reason) ?? '';
    return `${words(`digest.why.${why}`, { code })}${missing === '' ? '' : `: ${missing}`}`;
  }
  return undefined;
}

/** What a reason that begins like this goes on to name as missing; undefined for one that goes on otherwise. */
function after(beginning: string, reason: string): string | undefined {
  if (reason === beginning) return '';
  if (!reason.startsWith(`${beginning}: `)) return undefined;
  return line(reason.slice(beginning.length + 2), REASON);
}

function menuOf(
  deliveries: readonly Delivery[],
  open: ReplyOf<'deliveries'>['open'],
  { words, customId }: ViewTools,
): NonNullable<View['components']> {
  const options = deliveries
    .filter(({ edition }) => edition !== undefined)
    .slice(0, LIMITS.selectOptions)
    .map(({ id, slot }) => ({ label: slot, value: id }));
  if (options.length === 0) return [];
  const menu = {
    type: ComponentType.StringSelect as const,
    custom_id: customId(open, 'open', 'delivery'),
    placeholder: label(words('digest.openEdition'), LIMITS.placeholder),
    options,
  };
  return [{ type: ComponentType.ActionRow, components: [menu] }];
}
