import type { search as english } from '../en/search.ts';
import type { Translation } from '../translation.ts';

export const search: Translation<typeof english, 'one' | 'other'> = {
  command: {
    search: {
      name: 'suche',
      description: 'Paper im Korpus finden',
      example: '/search query: {{query}}',
      option: {
        query: 'Wörter, "Wortfolge", -ohne, OR, author:Name, year:2023..2025 – oder Titel oder Id',
        author: 'Nur Paper mit dieser Autorin oder diesem Autor',
        since: 'Nur Paper ab diesem Jahr',
        until: 'Nur Paper bis zu diesem Jahr',
        sort: 'Was zuerst kommt (Standard: Relevanz)',
        private: 'Die Antwort nur dir zeigen',
      },
    },
    'Find papers': {
      name: 'Paper finden',
      description: 'Paper zu dem finden, was in einer Nachricht steht',
      example: 'Rechtsklick auf eine Nachricht (am Handy: gedrückt halten), Apps, Paper finden',
      option: {},
    },
  },
  choice: {
    sort: {
      relevance: 'Relevanz',
      newest: 'Neueste zuerst',
      votes: 'Meiste Stimmen',
    },
  },
  search: {
    heading: 'Paper zu „{{query}}“',
    someAbout_one: '{{count, number}} Paper handelt davon, die anderen liegen nahe',
    someAbout_other: '{{count, number}} Paper handeln davon, die anderen liegen nahe',
    noneAbout: 'Kein Paper handelt genau davon; dies sind die nächsten',
    whole_one: 'Ein Paper gefunden',
    whole_other: 'Alle {{count, number}} gefundenen Paper',
    place_one: 'Paper {{at}} von {{count, number}}',
    place_other: 'Paper {{at}} von {{count, number}}',
    range_one: '{{from}}–{{to}} von {{count, number}} Paper',
    range_other: '{{from}}–{{to}} von {{count, number}} Papern',
    none: 'Kein Paper passt zu „{{query}}“.',
    hint: 'Versuche es mit weniger oder allgemeineren Wörtern, oder frag mit `/ask` in einem ganzen Satz.',
    hintFilters: 'Versuche es ohne die Filter, oder mit weniger oder allgemeineren Wörtern.',
    otherYears_one: '{{count, number}} Paper passt, aber nicht aus diesen Jahren.',
    otherYears_other: '{{count, number}} Paper passen, aber keines aus diesen Jahren.',
    otherAuthors_one: '{{count, number}} Paper passt, ist aber von jemand anderem.',
    otherAuthors_other: '{{count, number}} Paper passen, sind aber alle von anderen.',
    unordered: {
      newest: 'Kein gefundenes Paper nennt sein Datum, also ist nach Relevanz geordnet.',
      votes: 'Kein gefundenes Paper nennt seine Stimmen, also ist nach Relevanz geordnet.',
    },
    setAside: {
      sentence: 'In einem Satz filtern solche Zeichen nicht: {{parts}}',
      noWord: 'Nicht beachtet, weil sich danach nichts nachschlagen lässt: {{parts}}',
      tooMuch: 'Wort für Wort genommen, weil das Nachlesen zu lange dauern würde: {{parts}}',
      nothingLeft: 'Nicht beachtet, weil damit kein Paper übrig bleibt: {{parts}}',
    },
    unknownDate_one: '{{count}} Paper blieb außen vor, weil sein Datum unbekannt ist.',
    unknownDate_other: '{{count}} Paper blieben außen vor, weil ihr Datum unbekannt ist.',
    unknownAuthors_one:
      '{{count}} Paper blieb außen vor, weil nicht bekannt ist, wer es geschrieben hat.',
    unknownAuthors_other:
      '{{count}} Paper blieben außen vor, weil nicht bekannt ist, wer sie geschrieben hat.',
  },
  find: {
    several_one: 'Die Nachricht nennt dieses Paper.',
    several_other: 'Die Nachricht nennt diese Paper.',
    unknown_one: 'Die Nachricht nennt {{names}}; das ist nicht in diesem Korpus.',
    unknown_other: 'Die Nachricht nennt {{names}}; die sind nicht in diesem Korpus.',
    maybe:
      'Die Nachricht nennt kein Paper mit Titel, Kennung oder Link. Eines speichern, zu dem ihre Wörter führen?',
    none: 'In dieser Nachricht habe ich kein Paper gefunden, weder Titel noch Kennung noch Link.',
    empty:
      'In dieser Nachricht steht kein Text zum Suchen. Versuche `/search` mit ein paar Wörtern.',
  },
  error: {
    years:
      'Kein Jahr liegt zugleich ab {{since}} und bis {{until}}. Vertausche `since` und `until`.',
  },
};
