import { type APIInteraction, InteractionResponseType } from 'discord.js';
import type { Command, Context } from '../commands/command.ts';
import type { Reply } from '../commands/reply.ts';
import { UserError } from '../commands/user-error.ts';
import type { Clock } from '../shared/clock.ts';
import { completions } from './completions.ts';
import { firstAnswerIn } from './first-answer.ts';
import { type Incoming, readInteraction } from './incoming.ts';
import type { Limiter } from './limiter.ts';
import type { Manner } from './message.ts';
import type { Meter } from './meter.ts';
import { createPerformer, type Job, type PerformerParts } from './perform.ts';
import { createSeen } from './seen.ts';

export interface DispatcherParts extends PerformerParts {
  readonly commands: readonly Command[];
  readonly context: Context;
  readonly limiters: { readonly commands: Limiter; readonly clicks: Limiter };
  readonly clock: Clock;
  readonly meter?: Meter | undefined;
}

export interface Dispatcher {
  /**
   * Answers an interaction, once, however often it is delivered. Never rejects. Whether it came too
   * late is for Discord to say: by its time and ours, a clock that is off would silence the bot.
   */
  handle(interaction: APIInteraction): Promise<void>;
  /** From now on people are told that the bot is being restarted. Resolves when all is answered. */
  drain(): Promise<void>;
}

type Asked = Extract<Incoming, { readonly kind: 'command' }>;
type Click = Extract<Incoming, { readonly kind: 'click' }>;
type Typing = Extract<Incoming, { readonly kind: 'autocomplete' }>;

export function createDispatcher(parts: DispatcherParts): Dispatcher {
  const { commands, context, limiters, actions, responder, log, clock } = parts;
  const byName = new Map(commands.map((command) => [command.name, command]));
  const perform = createPerformer(parts);
  const { directMs: withinMs } = firstAnswerIn(parts.answerWithinMs);
  const seen = createSeen();
  const inFlight = new Set<Promise<void>>();
  let stopping = false;

  function asked({ to, call, name, type, values }: Asked): Job {
    const wait = limiters.commands.take(call.userId, to.receivedAt);
    if (wait > 0) return refusal({ to, call }, tooFast(wait));
    const command = byName.get(name);
    if (command === undefined || command.kind !== type) return refusal({ to, call }, unknown(name));
    const hidden = values.private === true || command.visibility === 'private';
    return job(command, values, { to, call }, hidden ? 'private' : 'public');
  }

  async function clicked({ to, call, customId, chosen, written }: Click): Promise<Job> {
    const wait = limiters.clicks.take(call.userId, to.receivedAt);
    if (wait > 0) return refusal({ to, call }, tooFast(wait));
    const click = await actions.read(customId, chosen);
    if (click === undefined) return refusal({ to, call }, new UserError('error.button.expired'));
    const { action, effect, owner } = click;
    const command = byName.get(action.command);
    if (command === undefined) return refusal({ to, call }, unknown(action.command));
    const inPlace = effect === 'update' && owner === call.userId;
    const values = { ...written, ...action.values };
    return job(command, values, { to, call }, inPlace ? 'update' : 'private');
  }

  const job = (
    command: Command,
    values: Readonly<Record<string, unknown>>,
    { to, call }: Pick<Job, 'to' | 'call'>,
    manner: Manner,
  ): Job => ({
    to,
    call,
    manner,
    speed: command.speed,
    work: (progress) => command.run(values, context, { ...call, progress }),
  });

  async function typed(typing: Typing): Promise<void> {
    const choices = stopping
      ? []
      : await completions(byName.get(typing.name), { ...typing, withinMs }, context, log);
    const type = InteractionResponseType.ApplicationCommandAutocompleteResult;
    await responder.answer(typing.to, { type, data: { choices } });
  }

  async function route(incoming: Incoming): Promise<void> {
    if (incoming.kind === 'autocomplete') return typed(incoming);
    if (stopping) return perform(refusal(incoming, new UserError('error.stopping')));
    if (incoming.kind === 'command') return perform(asked(incoming));
    return perform(await clicked(incoming).catch((error: unknown) => refusal(incoming, error)));
  }

  /** Names are ours: what Discord sends might be any. */
  function measure(incoming: Incoming): void {
    const named = incoming.kind === 'click' ? undefined : byName.get(incoming.name);
    const ms = clock() - incoming.to.receivedAt;
    parts.meter?.handled({ kind: incoming.kind, command: named?.name ?? '', ms });
  }

  async function answer(interaction: APIInteraction): Promise<void> {
    try {
      const incoming = readInteraction(interaction, clock());
      if (incoming === undefined) log.warn({ type: interaction.type }, 'nothing answers this');
      else {
        await route(incoming);
        measure(incoming);
      }
    } catch (error) {
      log.error({ reference: interaction.id, err: error }, 'an interaction was not answered');
    }
  }

  return {
    async handle(interaction) {
      if (!seen.firstTime(interaction.id)) {
        log.info({ interaction: interaction.id }, 'delivered again, answered already');
        return;
      }
      const answering = answer(interaction);
      inFlight.add(answering);
      await answering;
      inFlight.delete(answering);
    },
    async drain() {
      stopping = true;
      while (inFlight.size > 0) await Promise.all(inFlight);
    },
  };
}

/** A job that only says why nothing is done. */
const refusal = ({ to, call }: Pick<Job, 'to' | 'call'>, error: unknown): Job => ({
  to,
  call,
  manner: 'private',
  speed: 'fast',
  work: (): Promise<Reply> => Promise.reject(error),
});

const unknown = (name: string): UserError => new UserError('error.command.unknown', { name });

const tooFast = (waitMs: number): UserError =>
  new UserError('error.tooFast', { count: Math.ceil(waitMs / 1_000) });
