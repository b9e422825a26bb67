export const trending = {
  command: {
    trending: {
      name: 'trending',
      description: 'What is on its way up, and by which ranking',
      example: '/trending window: week',
      option: {
        window: 'Over how long (default: the shortest in which something was counted)',
        private: 'Show the reply to you alone',
      },
    },
  },
  choice: {
    window: {
      day: 'Two days',
      week: 'A week',
      month: 'A month',
    },
  },
  trending: {
    heading: {
      day: 'Trending in the last 2 days',
      week: 'Trending in the last 7 days',
      month: 'Trending in the last 30 days',
    },
    ranking:
      'Ranked by new votes, stars, comments and what this server does; later ones count more',
    counted_one: 'Counted for {{count, number}} paper: {{gained}}',
    counted_other: 'Counted for {{count, number}} papers: {{gained}}',
    gained: {
      votes_one: '{{count, number}} vote',
      votes_other: '{{count, number}} votes',
      stars_one: '{{count, number}} star',
      stars_other: '{{count, number}} stars',
      comments_one: '{{count, number}} comment',
      comments_other: '{{count, number}} comments',
      own: '{{count, number}} × here',
    },
    votes: 'votes of the last 7 days, the right one today',
    limited: 'Only what this server’s settings for sources and topics allow',
    none: {
      day: 'No source counted anything in the last 2 days and nobody here did, so I cannot tell what is trending.',
      week: 'No source counted anything in the last 7 days and nobody here did, so I cannot tell what is trending.',
      month:
        'No source counted anything in the last 30 days and nobody here did, so I cannot tell what is trending.',
    },
    unsentHeading: 'Nothing to rank by',
    unsent: 'Papers not yet shown here, different from each other:',
    nothing: 'Every paper here has been shown here already.',
  },
} as const;
