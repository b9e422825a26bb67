import type { Clock } from '../shared/clock.ts';
import type { Outcome } from './persist.ts';
import type { Responder } from './respond.ts';

/** Hears what people did and how it was answered; keeps counts, no names and no texts. */
export interface Meter {
  /** An interaction, or a message to the bot, is done with. `command` is empty for clicks and for commands that there are not. */
  handled(what: {
    readonly kind: 'command' | 'autocomplete' | 'click' | 'message';
    readonly command: string;
    readonly ms: number;
  }): void;
  /** A first answer was given, or Discord did not take it, so long after the interaction came. */
  answered(what: { readonly outcome: Outcome; readonly ms: number }): void;
}

/** The same responder, whose first answers are timed. */
export function metered(
  responder: Responder,
  { meter, clock }: { readonly meter?: Meter | undefined; readonly clock: Clock },
): Responder {
  if (meter === undefined) return responder;
  return {
    ...responder,
    async answer(to, response, files) {
      const outcome = await responder.answer(to, response, files);
      meter.answered({ outcome, ms: clock() - to.receivedAt });
      return outcome;
    },
  };
}
