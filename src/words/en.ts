/**
 * Every word people read, in English; the shape of this object is the shape of every language.
 * `{{name}}` is filled in; plural forms are `key_one` and `key_other`, chosen by `count`.
 * `command.*` and `choice.*` are also what Discord shows while typing: 100 characters at most.
 */
export const en = {
  command: {
    search: {
      description: 'Find papers in the corpus',
      example: '/search query: linear attention "in-context" -vision year:2023..2025',
      option: {
        query: 'Words, "a phrase", -without, OR, author:name, year:2023..2025 – or a title or id',
        author: 'Only papers by this author',
        since: 'Only papers from this year on',
        until: 'Only papers up to this year',
        sort: 'What comes first (default: relevance)',
        private: 'Show the reply to you alone',
      },
    },
    paper: {
      description: 'Show the card of one paper',
      example: '/paper paper: arxiv.org/abs/2106.09685',
      option: {
        paper: 'Title, id or URL',
        private: 'Show the reply to you alone',
      },
    },
    ask: {
      description: 'Ask a question; the answer quotes the papers it comes from',
      example: '/ask question: When does in-context learning match least squares?',
      option: {
        question: 'What you want to know',
        paper: 'Ask this paper alone (title, id or URL)',
        private: 'Show the reply to you alone',
      },
    },
    similar: {
      description: 'Papers related to a paper, and the terms they share',
      example: '/similar paper: Linear Adversarial Concept Erasure',
      option: {
        paper: 'Title, id or URL',
        private: 'Show the reply to you alone',
      },
    },
    help: {
      description: 'What the commands do, with examples',
      example: '/help command: search',
      option: {
        command: 'Explain this command alone',
      },
    },
    'Find papers': {
      description: 'Find papers about what a message says',
      example: 'Right-click a message (on a phone: press and hold), then Apps, then Find papers',
      option: {},
    },
  },
  choice: {
    sort: {
      relevance: 'Relevance',
      newest: 'Newest first',
      votes: 'Most votes',
    },
  },
  paper: {
    authors: 'Authors',
    authorCount_one: '{{count}} author',
    authorCount_other: '{{count}} authors',
    moreAuthors: '+ {{count}}',
    organisation: 'Organisation',
    published: 'Published',
    venue: 'Venue',
    votes: 'Votes',
    links: 'Links',
    page: 'Page',
    pdf: 'PDF',
    code: 'Code',
    searchArxiv: 'Search arXiv',
    noAbstract: 'The source gives no abstract.',
  },
  menu: {
    card: 'Open a card',
    which: 'Choose a paper',
  },
  button: {
    previous: 'Previous',
    next: 'Next',
    similar: 'Similar',
    cite: 'Cite',
  },
  corpus: {
    size_one: 'Corpus of {{count, number}} paper',
    size_other: 'Corpus of {{count, number}} papers',
    updated: 'updated {{date, datetime(dateStyle: medium; timeZone: UTC)}}',
  },
  search: {
    heading: 'Papers on “{{query}}”',
    someAbout_one: '{{count, number}} paper is about this, the others are near',
    someAbout_other: '{{count, number}} papers are about this, the others are near',
    noneAbout: 'No paper is about just this; these are the nearest',
    range_one: '{{from}}–{{to}} of {{count, number}} paper',
    range_other: '{{from}}–{{to}} of {{count, number}} papers',
    none: 'No paper matches “{{query}}”.',
    hint: 'Try fewer or broader words, or ask in a whole sentence with `/ask`.',
    hintFilters: 'Try without the filters, or with fewer or broader words.',
    otherYears_one: '{{count, number}} paper matches, but not from these years.',
    otherYears_other: '{{count, number}} papers match, but none from these years.',
    otherAuthors_one: '{{count, number}} paper matches, but not by this author.',
    otherAuthors_other: '{{count, number}} papers match, but none by this author.',
    unordered: {
      newest: 'No paper found tells its date, so the order is by relevance.',
      votes: 'No paper found tells its votes, so the order is by relevance.',
    },
    setAside: {
      sentence: 'In a sentence such signs do not filter: {{parts}}',
      noWord: 'Not heeded, since nothing can be looked up by it: {{parts}}',
      tooMuch: 'Taken word by word, since reading for it would take too long: {{parts}}',
      nothingLeft: 'Not heeded, since it leaves no paper: {{parts}}',
    },
    unknownDate_one: '{{count}} paper was left out because its date is unknown.',
    unknownDate_other: '{{count}} papers were left out because their dates are unknown.',
    unknownAuthors_one: '{{count}} paper was left out because its authors are unknown.',
    unknownAuthors_other: '{{count}} papers were left out because their authors are unknown.',
  },
  find: {
    several: 'The message names these papers.',
    unknown: 'The message names arXiv:{{arxivId}}, which is not in this corpus.',
    empty: 'That message has no text to search for. Try `/search` with a few words.',
  },
  which: {
    several: 'Which paper do you mean by “{{text}}”?',
  },
  answer: {
    refused: 'The papers here do not say. The nearest ones:',
    refusedPaper: 'The abstract of {{paper}} does not say.',
    refusedEmpty: 'The papers here do not say, and none comes near the question.',
    confidence: {
      high: 'Confidence: high',
      fair: 'Confidence: fair',
      low: 'Confidence: low, read the sources',
    },
  },
  related: {
    heading: 'Related to “{{title}}”',
    shared: 'Shared: {{terms}}',
    none: 'No paper here is close to “{{title}}”.',
  },
  help: {
    heading: 'What I can do',
    required: 'required',
    optional: 'optional',
    choices: 'One of: {{choices}}',
    example: 'Example',
    more: 'More about one of them: `/help command:`',
  },
  welcome: {
    heading: 'Hello, I am Colloquy, the paper desk of this server',
    text_one: 'I know {{count, number}} paper and answer with quotations. Three things to try:',
    text_other: 'I know {{count, number}} papers and answer with quotations. Three things to try:',
    search: 'linear attention',
    ask: 'How can a concept be erased from representations?',
    help: 'What else can I do?',
  },
  error: {
    internal:
      'Something went wrong on our side. Please try again; if it stays, tell the operator this reference: **{{reference}}**',
    option: {
      missing: 'Please fill in the option **{{option}}**.',
      choice: 'The option **{{option}}** takes one of: {{choices}}.',
      length: 'The option **{{option}}** takes a text of {{min}} to {{max}} characters.',
      number: 'The option **{{option}}** takes a whole number from {{min}} to {{max}}.',
      flag: 'The option **{{option}}** takes true or false.',
    },
    years:
      'There is no year from {{since}} on that is also up to {{until}}. Swap `since` and `until`.',
    paper: {
      unknown:
        'No paper here comes near “{{text}}”. Give a title, an arXiv id or a URL, or look with `/search`.',
      missing: 'Name the paper in the option `paper`: a title, an arXiv id or a URL.',
      gone: 'That paper is no longer in the corpus.',
    },
    command: {
      unknown: 'There is no command “{{name}}”. `/help` lists all of them.',
    },
    button: {
      expired: 'This button or menu is no longer valid. Please run the command again.',
    },
    tooFast_one: 'That was quick! Please try again in {{count}} second.',
    tooFast_other: 'That was quick! Please try again in {{count}} seconds.',
    stopping: 'I am being restarted. Please try again in a minute.',
  },
} as const;
