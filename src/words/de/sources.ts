import type { sources as english } from '../en/sources.ts';
import type { Translation } from '../translation.ts';

export const sources: Translation<typeof english, 'one' | 'other'> = {
  health: {
    state: {
      fresh: 'frisch',
      waiting: 'wartet',
      quiet: 'ruht',
      stalled: 'stockt',
      failed: 'ausgefallen',
    },
    why: {
      complete: 'der neueste Stapel ist da',
      neverAsked: 'sie wurde noch nicht gefragt',
      notThere: 'der nächste Stapel kann noch kommen',
      growing: 'der neueste Stapel wächst noch',
      nothingDue: 'nichts ist fällig: Wochenende oder Feiertag',
      noDays: 'sie hat keine Tage, an denen Paper fällig sind',
      overdue: 'sie antwortet, aber der fällige Stapel ist nicht gekommen',
      notAsked: 'niemand hat sie gefragt, seit der letzte Stapel fällig war',
      off: 'sie ist abgeschaltet',
      unreachable: 'sie ist nicht zu erreichen',
      slow: 'sie hat nicht rechtzeitig geantwortet',
      limited: 'sie hat um eine Pause gebeten (zu viele Anfragen)',
      refused: 'sie hat die Anfrage abgelehnt',
      broken: 'sie hat selbst eine Störung',
      'too-large': 'ihre Antwort war größer, als ich annehme',
      unreadable: 'ihre Antwort ist nicht mehr die gewohnte',
      forbidden: 'ihre Adresse darf nicht gefragt werden',
      resting: 'sie ist oft hintereinander ausgefallen und wird eine Weile in Ruhe gelassen',
    },
  },
  notice: {
    heading: 'Die Quellen der Paper',
    well: 'geht wieder',
    stalled: 'ist überfällig',
    failed: 'antwortet nicht, wie es soll',
    footer: 'Einzelheiten: /corpus status. Wo das steht: /settings set admin_channel',
  },
};
