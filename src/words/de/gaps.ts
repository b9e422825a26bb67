import type { gaps as english } from '../en/gaps.ts';
import type { Translation } from '../translation.ts';

export const gaps: Translation<typeof english, 'one' | 'other'> = {
  command: {
    'corpus gaps': {
      name: 'lücken',
      description:
        'Was hier öffentlich gefragt und nicht gefunden wurde (braucht „Server verwalten“)',
      example: '/corpus gaps',
      option: {},
    },
  },
  button: {
    right: 'Stimmt',
    notRight: 'Stimmt nicht',
    addAll: 'Diese hinzufügen',
  },
  verdict: {
    right: 'Danke, als richtig markiert. Noch ein Druck nimmt es zurück.',
    takenBack: 'Deine Markierung ist zurückgenommen.',
    title: 'Als nicht richtig markiert',
    label: 'Was stimmt nicht? (darf leer bleiben)',
    explained:
      'Danke: Deine Markierung bleibt, mit dem, was du geschrieben hast. Noch ein Druck auf **Stimmt nicht** nimmt sie zurück.',
    kept: 'Danke: Deine Markierung bleibt. Noch ein Druck auf **Stimmt nicht** nimmt sie zurück.',
  },
  gaps: {
    heading: 'Hier gefragt und nicht gefunden',
    range_one: '{{from}}–{{to}} von {{count, number}} Frage',
    range_other: '{{from}}–{{to}} von {{count, number}} Fragen',
    times: {
      refused: '{{count, number}} × nicht gefunden',
      maybe: '{{count, number}} × nur vielleicht gefunden',
      wrong: '{{count, number}} × als nicht richtig markiert',
    },
    none: 'Es fehlt nichts: Was hier öffentlich gefragt wurde, wurde beantwortet, und niemand hat eine Antwort als nicht richtig markiert.',
    look: 'In den Quellen nach Papern suchen zu …',
    found: 'Paper zu „{{question}}“ aus den Quellen',
    nothing: 'Die Quellen haben kein Paper zu „{{question}}“, das nicht schon hier ist.',
    added_one: '{{count, number}} Paper ist hinzugefügt; von jetzt an antworte ich daraus.',
    added_other: '{{count, number}} Paper sind hinzugefügt; von jetzt an antworte ich daraus.',
  },
  privacy: {
    kept: {
      verdict_one:
        '- {{count, number}} Markierung einer Antwort (stimmt, stimmt nicht), mit dem, was du schriebst',
      verdict_other:
        '- {{count, number}} Markierungen von Antworten (stimmt, stimmt nicht), mit dem, was du schriebst',
    },
  },
  error: {
    gaps: {
      failed:
        '{{from}} lässt sich gerade nicht fragen. Bitte versuche es in einigen Minuten noch einmal.',
      gone: 'Diese Frage ist nicht mehr gespeichert und lässt sich darum nicht markieren.',
    },
    rights: {
      gaps: 'Was vergeblich gefragt wurde, ist für alle mit der Berechtigung **Server verwalten**. Frag jemanden, der sie hat.',
    },
  },
};
