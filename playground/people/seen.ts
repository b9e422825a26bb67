import type {
  APIApplicationCommandOptionChoice,
  APIMessage,
  APIModalInteractionResponseCallbackData,
} from 'discord-api-types/v10';
import type { Answer, WorldEvent } from '../state/bus.ts';
import type { Interaction } from '../state/interaction.ts';
import type { World } from '../state/world.ts';
import { FLAG } from '../validate/message.ts';

/** What a person sees of one use of a command, button, menu or form; it goes on changing. */
export interface Seen {
  readonly interactionId: string;
  /** What came first, or `failed` when nothing came in three seconds. */
  readonly first: Answer['kind'];
  /** From the use to the first answer. */
  readonly ms: number;
  /** The reply as it is now; of an update, the message it updated. */
  readonly message: APIMessage | undefined;
  /** Each state of the reply so far, the thinking one included. */
  readonly history: readonly APIMessage[];
  /** Further messages, in order. */
  readonly followUps: readonly APIMessage[];
  /** Whether only this person sees the reply. */
  readonly ephemeral: boolean;
  readonly modal: APIModalInteractionResponseCallbackData | undefined;
  readonly choices: readonly APIApplicationCommandOptionChoice[];
  /** Resolves when the condition holds; fails after `withinMs`, a minute by default. */
  until(condition: (seen: Seen) => boolean, withinMs?: number): Promise<Seen>;
}

/** For what will come: long enough for a busy machine. */
export const PATIENCE_MS = 60_000;

/** Watches from before the use, so that nothing is missed. */
export function watch(world: World, use: () => Interaction): Promise<Seen> {
  const startedAt = performance.now();
  const early: WorldEvent[] = [];
  const stop = world.bus.listen((event) => early.push(event));
  const interaction = attempt(use, stop);
  stop();
  return new Promise((resolve) => follow(world, { interaction, early, startedAt, resolve }));
}

function attempt(use: () => Interaction, stop: () => void): Interaction {
  try {
    return use();
  } catch (error) {
    stop();
    throw error;
  }
}

interface Following {
  readonly interaction: Interaction;
  readonly early: readonly WorldEvent[];
  readonly startedAt: number;
  readonly resolve: (seen: Seen) => void;
}

function follow(world: World, { interaction, early, startedAt, resolve }: Following): void {
  const history: APIMessage[] = [];
  const followUps = new Map<string, APIMessage>();
  const waiting = new Set<() => void>();
  let answer: Answer | undefined;
  let ms = 0;

  const originalId = (): string | undefined => interaction.originalId;

  function take(event: WorldEvent): void {
    if (!note(event)) return;
    for (const check of [...waiting]) check();
    if (answer !== undefined) resolve(seen);
  }

  /** Whether the event belongs to this use. */
  function note(event: WorldEvent): boolean {
    if (event.type === 'interaction-answered') {
      if (event.interaction !== interaction) return false;
      answer = event.answer;
      ms = performance.now() - startedAt;
      adopt();
      return true;
    }
    if (event.type === 'message-deleted') return followUps.delete(event.message.id);
    if (event.type !== 'message-created' && event.type !== 'message-updated') return false;
    return noteMessage(event.message, event.interactionId);
  }

  function noteMessage(message: APIMessage, interactionId: string | undefined): boolean {
    if (message.id === (originalId() ?? interaction.messageId)) history.push(message);
    else if (interactionId === interaction.id) followUps.set(message.id, message);
    else return false;
    return true;
  }

  /** The reply is posted before it is known to be the original: not a follow-up after all. */
  function adopt(): void {
    const original = followUps.get(originalId() ?? '');
    if (original === undefined) return;
    followUps.delete(original.id);
    history.push(original);
  }

  const current = (): APIMessage | undefined => {
    const id = originalId();
    return id === undefined ? undefined : world.messages.get(interaction.channelId, id)?.message;
  };

  const seen: Seen = {
    interactionId: interaction.id,
    get first() {
      return answer?.kind ?? 'failed';
    },
    get ms() {
      return ms;
    },
    get message() {
      return current();
    },
    get history() {
      return history;
    },
    get followUps() {
      return [...followUps.values()];
    },
    get ephemeral() {
      return ((current()?.flags ?? 0) & FLAG.ephemeral) !== 0;
    },
    get modal() {
      return answer?.kind === 'modal' ? answer.modal : undefined;
    },
    get choices() {
      return answer?.kind === 'choices' ? answer.choices : [];
    },
    until: (condition, withinMs = PATIENCE_MS) =>
      new Promise((done, fail) => {
        const timer = setTimeout(() => {
          waiting.delete(check);
          fail(new Error(`Not seen within ${withinMs} ms: ${condition}`));
        }, withinMs);
        const check = (): void => {
          if (!condition(seen)) return;
          clearTimeout(timer);
          waiting.delete(check);
          done(seen);
        };
        waiting.add(check);
        check();
      }),
  };

  keepListening(world, world.bus.listen(take));
  for (const event of early) take(event);
}

/** How many uses are followed at once; the oldest then stays as it is. */
const FOLLOWED = 100;
const followed = new WeakMap<World, (() => void)[]>();

function keepListening(world: World, stop: () => void): void {
  const stops = followed.get(world) ?? [];
  followed.set(world, stops);
  stops.push(stop);
  if (stops.length > FOLLOWED) stops.shift()?.();
}
