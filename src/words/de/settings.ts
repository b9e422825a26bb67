import type { settings as english } from '../en/settings.ts';
import type { Translation } from '../translation.ts';

export const settings: Translation<typeof english, 'one' | 'other'> = {
  command: {
    'settings show': {
      name: 'zeigen',
      description: 'Was auf diesem Server eingestellt ist',
      example: '/settings show',
      option: {},
    },
    'settings set': {
      name: 'ändern',
      description: 'Ändern, was auf diesem Server eingestellt ist (braucht „Server verwalten“)',
      example: '/settings set timezone: Europe/Berlin',
      option: {
        timezone: 'Zeitzone dieses Servers, etwa Europe/Berlin',
        language: 'Sprache dessen, was auf diesem Server erscheint',
        discussions: 'Wo Gespräche geöffnet werden: ein Text- oder Forumskanal, oder `here`',
        admin_channel: 'Wo ich melde, dass eine Quelle ausfällt und dass sie wieder geht',
        sources: 'Nur Paper aus diesen Quellen, durch Kommas getrennt',
        topics: 'Nur Paper zu diesen Themen, durch Kommas getrennt',
        adding: 'Wer Paper hinzufügen darf, die im Korpus fehlen',
        mentions: 'Ob ich Nachrichten beantworte, die mich erwähnen, und Antworten auf meine',
        retention: 'Für wie viele Tage hier gestellte Fragen aufgehoben werden (Vorgabe: 90)',
      },
    },
  },
  group: {
    settings: { name: 'einstellungen', description: 'Was auf diesem Server eingestellt ist' },
  },
  choice: {
    language: {
      en: 'Englisch',
      de: 'Deutsch',
      fr: 'Französisch',
      es: 'Spanisch',
      ja: 'Japanisch',
      zh: 'Chinesisch',
    },
    adding: {
      everyone: 'Alle',
      managers: 'Wer den Server verwalten darf',
      operators: 'Die Betreiber des Bots',
    },
    discussions: { here: 'here: wo danach gefragt wird' },
    mentions: {
      on: 'An',
      off: 'Aus',
    },
  },
  settings: {
    heading: 'Was auf diesem Server eingestellt ist',
    saved: 'Gespeichert: {{names}}',
    default: '{{value}} (Vorgabe)',
    reset: 'Zurück zur Vorgabe …',
    paused: 'ruht: Ich kann dort nicht schreiben. Nach Abhilfe neu setzen.',
    unset: {
      timezone: 'UTC',
      language: 'die Sprache, die der Server auf Discord hat',
      discussions: 'here: wo danach gefragt wird',
      admin_channel: 'keiner',
      sources: 'alle',
      topics: 'alle',
      adding: 'Alle',
      mentions: 'An',
      retention: '90 Tage',
    },
    days_one: '{{count, number}} Tag',
    days_other: '{{count, number}} Tage',
  },
  error: {
    rights: {
      settings:
        'Einstellungen des Servers zu ändern braucht das Recht **Server verwalten**. Frag jemanden, der es hat.',
    },
    settings: {
      nothing: 'Wähle mindestens eine Option, die sich ändern soll, zum Beispiel `timezone`.',
      discussions:
        'In „{{text}}“ kann kein Thread geöffnet werden. Nimm einen Text- oder Forumskanal, oder `here`.',
      timezone:
        'Die Zeitzone „{{text}}“ gibt es nicht. Tippe einen Teil eines Stadtnamens und wähle einen Vorschlag, etwa `Europe/Berlin`.',
      source: 'Die Quelle „{{text}}“ gibt es nicht. Es gibt: {{names}}.',
      topics: 'Das ist zu viel. Bis zu {{most}} Themen mit je bis zu {{longest}} Zeichen gehen.',
    },
  },
};
