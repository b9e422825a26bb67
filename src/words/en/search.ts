export const search = {
  command: {
    search: {
      description: 'Find papers in the corpus',
      example: '/search query: {{query}}',
      option: {
        query: 'Words, "a phrase", -without, OR, author:name, year:2023..2025 – or a title or id',
        author: 'Only papers by this author',
        since: 'Only papers from this year on',
        until: 'Only papers up to this year',
        sort: 'What comes first (default: relevance)',
        private: 'Show the reply to you alone',
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
  search: {
    heading: 'Papers on “{{query}}”',
    someAbout_one: '{{count, number}} paper is about this, the others are near',
    someAbout_other: '{{count, number}} papers are about this, the others are near',
    noneAbout: 'No paper is about just this; these are the nearest',
    whole_one: 'One paper found',
    whole_other: 'All {{count, number}} papers found',
    place_one: 'Paper {{at}} of {{count, number}}',
    place_other: 'Paper {{at}} of {{count, number}}',
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
    several_one: 'The message names this paper.',
    several_other: 'The message names these papers.',
    unknown_one: 'The message names {{names}}, which is not in this corpus.',
    unknown_other: 'The message names {{names}}, which are not in this corpus.',
    maybe: 'The message names no paper by title, id or link. Save one that its words lead to?',
    none: 'I found no paper in that message, by title, id or link.',
    empty: 'That message has no text to search for. Try `/search` with a few words.',
  },
  error: {
    years:
      'There is no year from {{since}} on that is also up to {{until}}. Swap `since` and `until`.',
  },
} as const;
