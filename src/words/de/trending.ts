import type { trending as english } from '../en/trending.ts';
import type { Translation } from '../translation.ts';

export const trending: Translation<typeof english, 'one' | 'other'> = {
  command: {
    trending: {
      name: 'trends',
      description: 'Was im Kommen ist, und nach welcher Rangfolge',
      example: '/trending window: week',
      option: {
        window: 'Über wie lange (Standard: die kürzeste Zeit, in der etwas gezählt wurde)',
        private: 'Die Antwort nur dir zeigen',
      },
    },
  },
  choice: {
    window: {
      day: 'Zwei Tage',
      week: 'Eine Woche',
      month: 'Ein Monat',
    },
  },
  trending: {
    heading: {
      day: 'In den letzten 2 Tagen im Kommen',
      week: 'In den letzten 7 Tagen im Kommen',
      month: 'In den letzten 30 Tagen im Kommen',
    },
    ranking:
      'Nach neuen Stimmen, Sternen, Kommentaren und dem, was dieser Server tut; spätere zählen mehr',
    counted_one: 'Gezählt bei {{count, number}} Paper: {{gained}}',
    counted_other: 'Gezählt bei {{count, number}} Papern: {{gained}}',
    gained: {
      votes_one: '{{count, number}} Stimme',
      votes_other: '{{count, number}} Stimmen',
      stars_one: '{{count, number}} Stern',
      stars_other: '{{count, number}} Sterne',
      comments_one: '{{count, number}} Kommentar',
      comments_other: '{{count, number}} Kommentare',
      own: '{{count, number}} × hier',
    },
    votes: 'Stimmen der letzten 7 Tage, ganz rechts heute',
    limited: 'Nur, was die Einstellungen dieses Servers für Quellen und Themen zulassen',
    none: {
      day: 'Keine Quelle und niemand hier hat in den letzten 2 Tagen etwas gezählt; was im Kommen ist, kann ich nicht sagen.',
      week: 'Keine Quelle und niemand hier hat in den letzten 7 Tagen etwas gezählt; was im Kommen ist, kann ich nicht sagen.',
      month:
        'Keine Quelle und niemand hier hat in den letzten 30 Tagen etwas gezählt; was im Kommen ist, kann ich nicht sagen.',
    },
    unsentHeading: 'Nichts, wonach zu ordnen wäre',
    unsent: 'Paper, die hier noch nicht gezeigt wurden, verschieden voneinander:',
    nothing: 'Jedes Paper hier wurde hier schon gezeigt.',
  },
};
