export const papers = {
  command: {
    paper: {
      name: 'paper',
      description: 'Show the card of one paper',
      example: '/paper paper: {{title}}',
      option: {
        paper: 'Title, id or URL',
        private: 'Show the reply to you alone',
      },
    },
    similar: {
      name: 'similar',
      description: 'Papers related to a paper, and the terms they share',
      example: '/similar paper: {{title}}',
      option: {
        paper: 'Title, id or URL',
        private: 'Show the reply to you alone',
      },
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
    ownVotes: '{{count, number}} here',
    links: 'Links',
    page: 'Page',
    pdf: 'PDF',
    code: 'Code',
    searchArxiv: 'Search arXiv',
    noAbstract: 'The source gives no abstract.',
    project: 'Project',
    version: 'Version',
    versionOf: 'v{{version}} of {{date}}',
    categories: 'Categories',
    keywords: 'Keywords',
    stars: 'Stars of the code',
    citations: 'Citations',
    aiSummary: 'Summary by a machine ({{by}})',
    example: 'example: an invented paper',
    withdrawn: 'withdrawn by its authors',
    absent: '-# This paper is not in this corpus.',
    added: '-# Added: from now on I find it and answer about it.',
    nearest: 'No title here is just “{{text}}”. The nearest title:',
  },
  press: {
    voted: 'Your vote counts: {{title}} has {{count, number}} here. Press again to take it back.',
    unvoted: 'Your vote is taken back: {{title}} has {{count, number}} here.',
    saved: 'Saved: {{title}}. Press again to take it off your list.',
    unsaved: 'No longer on your list: {{title}}',
  },
  which: {
    several: 'Which paper do you mean by “{{text}}”?',
    nearest: 'No title here is just “{{text}}”. The nearest titles:',
  },
  related: {
    heading: 'Related to “{{title}}”',
    shared: 'Shared: {{terms}}',
    none: 'No paper here is close to “{{title}}”.',
    noneForList: 'No paper here is close to one on your list.',
    forYou: 'For you, by your reading list',
    because: 'Because you saved “{{title}}”',
  },
  error: {
    paper: {
      which: 'Which paper? Name it in the option `paper`: a title, an arXiv id or a URL.',
      unknown:
        'No paper here comes near “{{text}}”. Give a title, an arXiv id or a URL, or look with `/search`.',
      notHere:
        '{{name}} is not in this corpus. Look for the paper by its title, or with `/search`.',
      nothingSaved:
        'Your list is empty, so there is nothing to go by. Name a paper in the option `paper`, or save some with `/list save` or the button **Save** below a card.',
      nowhere: '{{name}} is not in this corpus, and no source knows it. Is it written correctly?',
      slow: '{{name}} is not in this corpus, and the sources take long to answer. Please try again in a minute.',
      notFetched:
        '{{name}} is not in this corpus, and {{from}} cannot be asked just now. Please try again in some minutes.',
      noAbstract: 'The sources give no abstract of {{name}}, so there is nothing to add.',
      addedEnough:
        'You have added {{most}} papers today; that is the most. Tomorrow there will be more.',
      gone: 'That paper is no longer in the corpus.',
    },
    rights: {
      addManagers:
        'In this server papers are added by whoever has the permission **Manage Server**. Ask somebody who has it.',
      addOperators: 'In this server papers are added by the operators of this bot alone.',
    },
  },
} as const;
