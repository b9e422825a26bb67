import type { common as english } from '../en/common.ts';
import type { Translation } from '../translation.ts';

export const common: Translation<typeof english, 'one' | 'other'> = {
  menu: {
    card: 'Eine Karte öffnen',
    which: 'Ein Paper wählen',
  },
  button: {
    previous: 'Zurück',
    next: 'Weiter',
    similar: 'Ähnliche',
    cite: 'Zitieren',
    add: 'Hinzufügen',
    save: 'Merken',
    upvote: 'Stimme',
    followUp: 'Nachfragen',
  },
};
