import type { corpus as english } from '../en/corpus.ts';
import type { Translation } from '../translation.ts';

export const corpus: Translation<typeof english, 'one' | 'other'> = {
  command: {
    'corpus status': {
      name: 'status',
      description: 'Welche Paper hier sind, von wem, und wie es den Quellen geht',
      example: '/corpus status',
      option: { private: 'Die Antwort nur dir zeigen' },
    },
    'corpus refresh': {
      name: 'auffrischen',
      description: 'Die Quellen jetzt nach neuen Papern fragen (braucht „Server verwalten“)',
      example: '/corpus refresh',
      option: { source: 'Nur diese Quelle fragen' },
    },
    'corpus import': {
      name: 'import',
      description: 'Eine Datei mit Papern einlesen (für die Betreiber des Bots)',
      example: '/corpus import url: https://example.org/papers.bib',
      option: {
        file: 'Seitenexport, JSON Lines, CSV oder BibTeX',
        url: 'Die Adresse einer solchen Datei',
      },
    },
  },
  group: {
    corpus: { name: 'korpus', description: 'Die Paper hier, und woher sie kommen' },
  },
  import: {
    progress_one: '{{percent}} % gelesen, bisher {{count, number}} Paper …',
    progress_other: '{{percent}} % gelesen, bisher {{count, number}} Paper …',
    done: '{{name}} gelesen ({{format}}):',
    warning: '{{text}}',
    more_one: '… und {{count, number}} weitere Warnung',
    more_other: '… und {{count, number}} weitere Warnungen',
  },
  refresh: {
    asking: 'Ich frage {{names}} …',
    came: '{{added, number}} neu, {{updated, number}} ergänzt, {{unchanged, number}} bekannt',
    dropped_one: '{{count, number}} Eintrag wurde ausgelassen',
    dropped_other: '{{count, number}} Einträge wurden ausgelassen',
    failed: 'gescheitert: {{why}}',
    busy: 'wird gerade von einem anderen Prozess gefragt',
    pending: 'dauert länger; es geht im Hintergrund weiter',
  },
  corpus: {
    examples: 'Erfundene Beispiele',
    newestPaper: 'das neueste vom {{newest}}',
    standsIn:
      'springen ein: {{sources}} nicht erreichbar. Sie verschwinden, sobald eine Quelle antwortet.',
    heading: 'Die Paper hier',
    came_one: '{{count, number}} Paper in zwei Wochen, neuester Tag: {{newest}}',
    came_other: '{{count, number}} Paper in zwei Wochen, neuester Tag: {{newest}}',
    missing: 'Tage, die nie kamen: {{days}}',
    sourcesOff: 'Keine Quelle ist eingeschaltet.',
    thanks:
      'Dank an arXiv für seine offenen Daten. Mit Daten von Hugging Face und Semantic Scholar.',
    read: 'genau gelesen bisher: {{read, number}}',
    size_one: 'Korpus aus {{count, number}} Paper',
    size_other: 'Korpus aus {{count, number}} Papern',
    updated: 'Stand {{date, datetime(dateStyle: medium; timeZone: UTC)}}',
  },
  error: {
    import: {
      one: 'Gib `file` oder `url` an, eines von beiden.',
      failed: 'Diese Datei konnte nicht eingelesen werden: {{why}}',
      tooLarge: 'Diese Datei ist zu groß. Bis zu {{most}} MB gehen.',
    },
    rights: {
      operators: 'Dateien einzulesen ist den Betreibern dieses Bots vorbehalten (OPERATOR_IDS).',
      refresh:
        'Die Quellen von Hand zu fragen braucht das Recht **Server verwalten**. Frag jemanden, der es hat.',
    },
    sourcesOff: 'Keine Quelle ist eingeschaltet; es gibt nichts zu fragen.',
  },
};
