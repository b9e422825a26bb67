export const corpus = {
  command: {
    'corpus status': {
      name: 'status',
      description: 'What papers are here, from whom, and how their sources are',
      example: '/corpus status',
      option: { private: 'Show the reply to you alone' },
    },
    'corpus refresh': {
      name: 'refresh',
      description: 'Ask the sources for new papers now (needs Manage Server)',
      example: '/corpus refresh',
      option: { source: 'Ask this source alone' },
    },
    'corpus import': {
      name: 'import',
      description: 'Bring in a file of papers (for the operators of the bot)',
      example: '/corpus import url: https://example.org/papers.bib',
      option: {
        file: 'Page export, JSON Lines, CSV or BibTeX',
        url: 'The address of such a file',
      },
    },
  },
  /** What stands over the parts of a command. */
  group: {
    corpus: { name: 'corpus', description: 'The papers that are here, and where they come from' },
  },
  import: {
    progress_one: '{{percent}} % read, {{count, number}} paper so far …',
    progress_other: '{{percent}} % read, {{count, number}} papers so far …',
    done: 'Read {{name}} ({{format}}):',
    warning: '{{text}}',
    more_one: '… and {{count, number}} more warning',
    more_other: '… and {{count, number}} more warnings',
  },
  refresh: {
    asking: 'Asking {{names}} …',
    came: '{{added, number}} new, {{updated, number}} updated, {{unchanged, number}} known',
    dropped_one: '{{count, number}} record was left out',
    dropped_other: '{{count, number}} records were left out',
    failed: 'failed: {{why}}',
    busy: 'is being asked by another process',
    pending: 'takes longer; it goes on in the background',
  },
  corpus: {
    examples: 'Invented examples',
    newestPaper: 'the newest of {{newest}}',
    standsIn: 'stand in: {{sources}} cannot be reached. They go as soon as a source answers.',
    heading: 'The papers here',
    came_one: '{{count, number}} paper in two weeks, newest day: {{newest}}',
    came_other: '{{count, number}} papers in two weeks, newest day: {{newest}}',
    missing: 'Days that never came: {{days}}',
    sourcesOff: 'No live source is switched on.',
    thanks:
      'Thank you to arXiv for use of its open access interoperability. With data of Hugging Face and Semantic Scholar.',
    read: 'read closely so far: {{read, number}}',
    size_one: 'Corpus of {{count, number}} paper',
    size_other: 'Corpus of {{count, number}} papers',
    updated: 'updated {{date, datetime(dateStyle: medium; timeZone: UTC)}}',
  },
  error: {
    import: {
      one: 'Give a `file` or a `url`, one of the two.',
      failed: 'That file could not be brought in: {{why}}',
      tooLarge: 'That file is too large. Up to {{most}} MB will do.',
    },
    rights: {
      operators: 'Bringing in files is for the operators of this bot alone (OPERATOR_IDS).',
      refresh:
        'Asking the sources by hand needs the permission **Manage Server**. Ask somebody who has it.',
    },
    sourcesOff: 'No live source is switched on, so there is nothing to ask.',
  },
} as const;
