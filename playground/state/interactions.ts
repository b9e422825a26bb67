import type { Answer, Bus } from './bus.ts';
import type { Interaction } from './interaction.ts';

/** From the event to the first answer. */
const ANSWER_WITHIN_MS = 3000;
/** From the event to the last edit or follow-up. */
export const TOKEN_LIVES_MS = 15 * 60_000;

export interface Interactions {
  /** Keeps it, tells the world, and counts the three seconds. */
  begin(interaction: Interaction): void;
  byId(id: string): Interaction | undefined;
  byToken(token: string): Interaction | undefined;
  /** Whether the first answer still counts. */
  waits(interaction: Interaction): boolean;
  /** Whether edits and follow-ups are still possible. */
  alive(interaction: Interaction): boolean;
  answer(interaction: Interaction, answer: Answer): void;
  close(): void;
}

/** Interactions in flight; those older than their token are forgotten. */
export function createInteractions(
  clock: () => number,
  bus: Bus,
  answerWithinMs = ANSWER_WITHIN_MS,
): Interactions {
  const all = new Map<string, Interaction>();
  const tokens = new Map<string, Interaction>();
  const timers = new Map<string, NodeJS.Timeout>();

  function answer(interaction: Interaction, given: Answer): void {
    clearTimeout(timers.get(interaction.id));
    timers.delete(interaction.id);
    interaction.state = given.kind === 'failed' ? 'expired' : 'answered';
    bus.emit({ type: 'interaction-answered', interaction, answer: given });
  }

  const age = ({ createdAt }: Interaction): number => clock() - createdAt;

  return {
    begin(interaction) {
      for (const old of all.values()) {
        if (age(old) <= 2 * TOKEN_LIVES_MS) break;
        all.delete(old.id);
        tokens.delete(old.token);
      }
      all.set(interaction.id, interaction);
      tokens.set(interaction.token, interaction);
      const timer = setTimeout(() => answer(interaction, { kind: 'failed' }), answerWithinMs);
      timers.set(interaction.id, timer);
      bus.emit({ type: 'interaction-created', interaction });
    },
    byId: (id) => all.get(id),
    byToken: (token) => tokens.get(token),
    waits: (interaction) => interaction.state === 'waiting' && age(interaction) <= answerWithinMs,
    alive: (interaction) => age(interaction) <= TOKEN_LIVES_MS,
    answer,
    close() {
      for (const timer of timers.values()) clearTimeout(timer);
    },
  };
}
