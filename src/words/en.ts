/**
 * Every word people read, in English; the shape of this object is the shape of every language.
 * `{{name}}` is filled in; plural forms are `key_one` and `key_other`, chosen by `count`.
 * `command.*` and `choice.*` are also what Discord shows while typing: 100 characters at most.
 */
export const en = {
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
    paper: {
      description: 'Show the card of one paper',
      example: '/paper paper: {{title}}',
      option: {
        paper: 'Title, id or URL',
        private: 'Show the reply to you alone',
      },
    },
    ask: {
      description: 'Ask a question; the answer quotes the papers it comes from',
      example: '/ask question: {{question}}',
      option: {
        question: 'What you want to know',
        paper: 'Ask this paper alone (title, id or URL)',
        private: 'Show the reply to you alone',
      },
    },
    similar: {
      description: 'Papers related to a paper, and the terms they share',
      example: '/similar paper: {{title}}',
      option: {
        paper: 'Title, id or URL',
        private: 'Show the reply to you alone',
      },
    },
    trending: {
      description: 'What is on its way up, and by which ranking',
      example: '/trending window: week',
      option: {
        window: 'Over how long (default: the shortest in which something was counted)',
        private: 'Show the reply to you alone',
      },
    },
    'list save': {
      description: 'Put a paper on a reading list',
      example: '/list save paper: {{title}}',
      option: {
        paper: 'Title, id or URL',
        list: 'Whose list (default: your own)',
        text: 'A note on it',
      },
    },
    'list remove': {
      description: 'Take a paper off a list (off the team’s: needs Manage Server)',
      example: '/list remove paper: {{title}}',
      option: { paper: 'A paper on the list', list: 'Whose list (default: your own)' },
    },
    'list done': {
      description: 'Mark a paper of a list as done; saving it again opens it again',
      example: '/list done paper: {{title}}',
      option: { paper: 'A paper on the list', list: 'Whose list (default: your own)' },
    },
    'list note': {
      description: 'Write a note on a paper of a list',
      example: '/list note paper: {{title}} text: for the introduction',
      option: {
        paper: 'A paper on the list',
        text: 'The note; without it, the note is taken off',
        list: 'Whose list (default: your own)',
      },
    },
    'list show': {
      description: 'Show a reading list',
      example: '/list show state: open',
      option: {
        list: 'Whose list (default: your own)',
        state: 'Only papers that are open, or done (default: all)',
      },
    },
    'corpus status': {
      description: 'What papers are here, from whom, and how their sources are',
      example: '/corpus status',
      option: { private: 'Show the reply to you alone' },
    },
    'corpus refresh': {
      description: 'Ask the sources for new papers now (needs Manage Server)',
      example: '/corpus refresh',
      option: { source: 'Ask this source alone' },
    },
    'corpus import': {
      description: 'Bring in a file of papers (for the operators of the bot)',
      example: '/corpus import url: https://example.org/papers.bib',
      option: {
        file: 'Page export, JSON Lines, CSV or BibTeX',
        url: 'The address of such a file',
      },
    },
    'settings show': {
      description: 'What this server has set',
      example: '/settings show',
      option: {},
    },
    'settings set': {
      description: 'Change what this server has set (needs Manage Server)',
      example: '/settings set timezone: Europe/Berlin',
      option: {
        timezone: 'Time zone of this server, such as Europe/Berlin',
        language: 'Language of what is posted in this server',
        admin_channel: 'Where I tell that a source of papers fails, and that it works again',
        sources: 'Only papers of these sources, separated by commas',
        topics: 'Only papers on these topics, separated by commas',
        adding: 'Who may add papers that the corpus lacks',
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
  /** What stands over the parts of a command. */
  group: {
    list: { description: 'Reading lists: your own, and the team’s' },
    settings: { description: 'What this server has set' },
    corpus: { description: 'The papers that are here, and where they come from' },
  },
  choice: {
    language: {
      en: 'English',
      de: 'German',
    },
    adding: {
      everyone: 'Everyone',
      managers: 'Whoever may manage the server',
      operators: 'The operators of the bot',
    },
    list: { me: 'My own', team: 'The team’s' },
    state: { all: 'All', open: 'Open', done: 'Done' },
    window: {
      day: 'Two days',
      week: 'A week',
      month: 'A month',
    },
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
  menu: {
    card: 'Open a card',
    which: 'Choose a paper',
  },
  button: {
    previous: 'Previous',
    next: 'Next',
    similar: 'Similar',
    cite: 'Cite',
    add: 'Add',
    save: 'Save',
    upvote: 'Upvote',
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
  press: {
    voted: 'Your vote counts: {{title}} has {{count, number}} here. Press again to take it back.',
    unvoted: 'Your vote is taken back: {{title}} has {{count, number}} here.',
    saved: 'Saved: {{title}}. Press again to take it off your list.',
    unsaved: 'No longer on your list: {{title}}',
  },
  corpus: {
    examples: 'Invented examples',
    standsIn: 'stand in: {{sources}} cannot be reached. They go as soon as a source answers.',
    heading: 'The papers here',
    came_one: '{{count, number}} paper in two weeks, newest day: {{newest}}',
    came_other: '{{count, number}} papers in two weeks, newest day: {{newest}}',
    missing: 'Days that never came: {{days}}',
    sourcesOff: 'No live source is switched on.',
    thanks:
      'Thank you to arXiv for use of its open access interoperability. With data of Hugging Face and Semantic Scholar.',
    size_one: 'Corpus of {{count, number}} paper',
    size_other: 'Corpus of {{count, number}} papers',
    updated: 'updated {{date, datetime(dateStyle: medium; timeZone: UTC)}}',
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
    empty: 'That message has no text to search for. Try `/search` with a few words.',
  },
  which: {
    several: 'Which paper do you mean by “{{text}}”?',
    nearest: 'No title here is just “{{text}}”. The nearest titles:',
  },
  answer: {
    maybe: 'The nearest that the papers say; it may not be the answer:',
    refused: 'I found no sentence that answers this.',
    refusedNear: 'I found no sentence that answers this. The nearest papers:',
    refusedPaper: 'I found no sentence in {{paper}} that answers this.',
    unknownName_one: 'No paper here mentions {{names}}.',
    unknownName_other: 'No paper here mentions {{names}}.',
    votes_one: '{{count, number}} vote',
    votes_other: '{{count, number}} votes',
    quoted: '“{{text}}”',
    and: 'and',
    foreign: 'The papers here are in English; a question in English finds more.',
    askedInEnglish: 'The papers here are in English. Asked of them: “{{question}}”',
    translation: 'translation: {{text}}',
    confidence: {
      high: 'Confidence: high',
      fair: 'Confidence: fair',
      low: 'Confidence: low, read the sources',
    },
    record: {
      authors_one: 'The record of {{title}} names one author: {{names}}.',
      authors_other: 'The record of {{title}} names {{count}} authors: {{names}}.',
      authorCount_one: 'The record of {{title}} counts {{count}} author.',
      authorCount_other: 'The record of {{title}} counts {{count}} authors.',
      date: 'By its record, {{title}} was published on {{date}}.',
      venue: 'By its record, {{title}} was published at {{venue}}.',
      organisation: 'The record of {{title}} names this organisation: {{organisation}}.',
      votes_one: 'The record of {{title}} counts {{count}} vote.',
      votes_other: 'The record of {{title}} counts {{count}} votes.',
      comments_one: 'The record of {{title}} counts {{count}} comment.',
      comments_other: 'The record of {{title}} counts {{count}} comments.',
      code: 'By its record, the code of {{title}} is at {{url}}',
      page: 'The page of {{title}} is {{url}}',
      pdf: 'The PDF of {{title}} is at {{url}}',
      bibtex: 'BibTeX of {{title}}, from its record:',
    },
    recordLacks: {
      authors: 'The record of {{title}} does not tell its authors.',
      authorCount: 'The record of {{title}} does not tell its authors.',
      date: 'The record of {{title}} does not tell when it was published.',
      venue: 'The record of {{title}} does not tell where it was published.',
      organisation: 'The record of {{title}} does not tell an organisation.',
      votes: 'The record of {{title}} does not tell its votes.',
      comments: 'The record of {{title}} does not tell its comments.',
      code: 'The record of {{title}} does not tell where its code is.',
      page: 'The record of {{title}} does not tell its page.',
      pdf: 'The record of {{title}} does not tell where its PDF is.',
      bibtex: 'The record of {{title}} tells too little for BibTeX.',
    },
    list_one: '{{count, number}} paper here{{which}}:',
    list_other: '{{count, number}} papers here{{which}}, the first of them:',
    count_one: 'I count {{count, number}} paper{{which}}.',
    count_other: 'I count {{count, number}} papers{{which}}.',
    noneCounted: 'I found no papers{{which}}.',
    ordered: {
      newest: 'The newest{{which}}:',
      oldest: 'The oldest{{which}}:',
      votes: 'Those with the most votes{{which}}:',
    },
    criteria: {
      votes_one: 'with {{count}} vote or more',
      votes_other: 'with {{count}} votes or more',
      topic: 'about “{{topic}}”',
      author: 'by {{author}}',
      year: 'from {{year}}',
      years: 'from {{since}} to {{until}}',
      since: 'since {{year}}',
      until: 'until {{year}}',
    },
    unknownVotes_one: '{{count}} paper was left out because its votes are unknown.',
    unknownVotes_other: '{{count}} papers were left out because their votes are unknown.',
    talk: {
      greeting: 'Hello!',
      thanks: 'You are welcome.',
      farewell: 'See you!',
      help: 'I find papers and answer questions about them with quotations.',
      identity: 'I am Colloquy, the paper desk: a program that quotes papers and invents nothing.',
      outside: 'That is nothing that papers tell.',
      three_one:
        'Three things to try with the {{count, number}} paper here:\n- `/ask` {{question}}\n- `/search` {{query}}\n- `/help`',
      three_other:
        'Three things to try with the {{count, number}} papers here:\n- `/ask` {{question}}\n- `/search` {{query}}\n- `/help`',
      try_one:
        'Ask me a question about the {{count, number}} paper here, find papers with `/search`, or see `/help`.',
      try_other:
        'Ask me a question about the {{count, number}} papers here, find papers with `/search`, or see `/help`.',
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
  health: {
    state: {
      fresh: 'fresh',
      waiting: 'waiting',
      quiet: 'quiet',
      stalled: 'stalled',
      failed: 'failed',
    },
    why: {
      complete: 'the newest batch is in',
      neverAsked: 'it was not asked yet',
      notThere: 'the next batch may still come',
      growing: 'the newest batch is still growing',
      nothingDue: 'nothing is due: a weekend or a holiday',
      noDays: 'it has no days on which papers are due',
      overdue: 'it answers, but the batch that is due has not come',
      notAsked: 'nobody asked it since the last batch was due',
      off: 'it is switched off',
      unreachable: 'it cannot be reached',
      slow: 'it did not answer in time',
      limited: 'it asked for a pause (too many requests)',
      refused: 'it refused the request',
      broken: 'it has a fault of its own',
      'too-large': 'its answer was larger than I take',
      unreadable: 'its answer is not what it used to be',
      forbidden: 'its address may not be asked',
      resting: 'it failed many times in a row and is left alone for a while',
    },
  },
  settings: {
    heading: 'What this server has set',
    saved: 'Saved: {{names}}',
    default: '{{value}} (default)',
    reset: 'Set back to the default …',
    unset: {
      timezone: 'UTC',
      language: 'the one that the server has on Discord',
      admin_channel: 'none',
      sources: 'all',
      topics: 'all',
      adding: 'Everyone',
    },
  },
  edition: {
    heading: 'Papers of {{date, datetime(dateStyle: long; timeZone: UTC)}}',
    by: {
      day_one: 'Trending today, by votes, stars and what this server reads; the only one',
      day_other: 'Trending today, by votes, stars and what this server reads, of {{count, number}}',
      week_one: 'Trending this week, by votes, stars and what this server reads; the only one',
      week_other:
        'Trending this week, by votes, stars and what this server reads, of {{count, number}}',
      month_one: 'Trending this month, by votes, stars and what this server reads; the only one',
      month_other:
        'Trending this month, by votes, stars and what this server reads, of {{count, number}}',
    },
    unsent_one: 'Nothing that fits is trending; not yet shown here, of {{count, number}} paper',
    unsent_other:
      'Nothing that fits is trending; not yet shown here, different ones of {{count, number}} papers',
    example: 'Example: an invented paper',
    why: {
      topic: 'on {{topic}}',
      author: 'by {{author}}',
      trend: 'on its way up',
      votes_one: '{{count, number}} vote lately',
      votes_other: '{{count, number}} votes lately',
      version: 'new: version {{version}}',
      unsent: 'not yet shown here',
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
  mail: {
    /** The name of this language in HTML. */
    lang: 'en',
    code: {
      subject: 'Your code for Colloquy: {{code}}',
      asked:
        'Somebody on Discord, most likely you, asked Colloquy to send papers to this address. To agree, enter this code there:',
      holds_one:
        'It holds for {{count}} minute. If it was not you, do nothing: nothing will be sent.',
      holds_other:
        'It holds for {{count}} minutes. If it was not you, do nothing: nothing will be sent.',
    },
    subject: {
      single: '{{title}} – papers of {{date, datetime(dateStyle: long; timeZone: UTC)}}',
      several_one:
        '{{title}} and {{count}} more – papers of {{date, datetime(dateStyle: long; timeZone: UTC)}}',
      several_other:
        '{{title}} and {{count}} more – papers of {{date, datetime(dateStyle: long; timeZone: UTC)}}',
    },
    why: 'You get this mail because somebody on Discord subscribed this address on {{date, datetime(dateStyle: long; timeZone: UTC)}} and entered the code that was sent to it.',
    stop: 'Stop these mails',
    stopByCommand: 'To stop it, use /digest remove on Discord (this one is {{id}}).',
    runBy: 'This Colloquy is run by {{contact}}.',
    runBySomebody:
      'This Colloquy is run by whoever added it to your server on Discord; ask there who that is.',
  },
  list: {
    heading: { me: 'Your reading list', team: 'The team’s reading list' },
    range: {
      all_one: '{{count, number}} paper',
      all_other: '{{from}}–{{to}} of {{count, number}} papers',
      open_one: '{{count, number}} open paper',
      open_other: '{{from}}–{{to}} of {{count, number}} open papers',
      done_one: '{{count, number}} paper that is done',
      done_other: '{{from}}–{{to}} of {{count, number}} papers that are done',
    },
    savedBy: 'saved by {{who}}',
    gone: 'no longer in the corpus',
    saved: {
      me: '“{{title}}” is on your list now.',
      team: '“{{title}}” is on the team’s list now.',
    },
    already: {
      me: '“{{title}}” is on your list already.',
      team: '“{{title}}” is on the team’s list already.',
    },
    reopened: {
      me: '“{{title}}” is open again on your list.',
      team: '“{{title}}” is open again on the team’s list.',
    },
    removed: {
      me: '“{{title}}” is off your list.',
      team: '“{{title}}” is off the team’s list.',
    },
    done: {
      me: '“{{title}}” is marked as done on your list.',
      team: '“{{title}}” is marked as done on the team’s list.',
    },
    noted: 'The note on “{{title}}” is written.',
    noteRemoved: '“{{title}}” has no note now.',
    empty: {
      me: 'Your list is empty. `/list save` puts a paper on it.',
      team: 'The team’s list is empty. `/list save list: team` puts a paper on it.',
    },
    none: {
      all: 'There is nothing on this list.',
      open: 'Nothing on this list is open: all of it is done.',
      done: 'Nothing on this list is done yet.',
    },
  },
  welcome: {
    heading: 'Hello, I am Colloquy, the paper desk of this server',
    text_one: 'I know {{count, number}} paper and answer with quotations. Three things to try:',
    text_other: 'I know {{count, number}} papers and answer with quotations. Three things to try:',
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
      channel: 'The option **{{option}}** takes a channel.',
    },
    years:
      'There is no year from {{since}} on that is also up to {{until}}. Swap `since` and `until`.',
    paper: {
      unknown:
        'No paper here comes near “{{text}}”. Give a title, an arXiv id or a URL, or look with `/search`.',
      notHere:
        '{{name}} is not in this corpus. Look for the paper by its title, or with `/search`.',
      missing:
        'Which paper shall I start from? Name it in the option `paper`: a title, an arXiv id or a URL, for example “{{example}}”.',
      nowhere: '{{name}} is not in this corpus, and no source knows it. Is it written correctly?',
      slow: '{{name}} is not in this corpus, and the sources take long to answer. Please try again in a minute.',
      notFetched:
        '{{name}} is not in this corpus, and {{from}} cannot be asked just now. Please try again in some minutes.',
      noAbstract: 'The sources give no abstract of {{name}}, so there is nothing to add.',
      addedEnough:
        'You have added {{most}} papers today; that is the most. Tomorrow there will be more.',
      none: 'There are no papers here yet.',
      gone: 'That paper is no longer in the corpus.',
    },
    serverOnly: 'This belongs to a server. Please use it in one that has added me.',
    import: {
      one: 'Give a `file` or a `url`, one of the two.',
      failed: 'That file could not be brought in: {{why}}',
      tooLarge: 'That file is too large. Up to {{most}} MB will do.',
    },
    list: {
      which: 'Which paper? Name it in the option `paper`: a title, an arXiv id or a URL.',
      notOn: {
        me: '“{{title}}” is not on your list. `/list show` shows what is.',
        team: '“{{title}}” is not on the team’s list. `/list show list: team` shows what is.',
      },
      full: 'The list is full: {{most}} papers are the most. Take some off with `/list remove`.',
    },
    rights: {
      teamList:
        'Taking papers off the team’s list needs the permission **Manage Server**. Ask somebody who has it.',
      sending: 'The team’s list is for those who may write in this channel.',
      operators: 'Bringing in files is for the operators of this bot alone (OPERATOR_IDS).',
      refresh:
        'Asking the sources by hand needs the permission **Manage Server**. Ask somebody who has it.',
      settings:
        'Changing what a server has set needs the permission **Manage Server**. Ask somebody who has it.',
      addManagers:
        'In this server papers are added by whoever has the permission **Manage Server**. Ask somebody who has it.',
      addOperators: 'In this server papers are added by the operators of this bot alone.',
    },
    sourcesOff: 'No live source is switched on, so there is nothing to ask.',
    settings: {
      nothing: 'Choose at least one option to change, for example `timezone`.',
      timezone:
        'There is no time zone “{{text}}”. Type a part of a city’s name and choose one of the offers, such as `Europe/Berlin`.',
      source: 'There is no source “{{text}}”. There are: {{names}}.',
      topics:
        'That is too much. Up to {{most}} topics of up to {{longest}} characters each will do.',
    },
    command: {
      unknown: 'There is no command “{{name}}”. `/help` lists all of them.',
    },
    button: {
      expired: 'This button or menu is no longer valid. Please run the command again.',
    },
    tooFast_one: 'That was quick! Please try again in {{count}} second.',
    tooFast_other: 'That was quick! Please try again in {{count}} seconds.',
    opening: 'The papers are being opened again; try again in a moment.',
    modalLate: 'That took too long to open the form. Please try once more.',
    stopping: 'I am being restarted. Please try again in a minute.',
  },
} as const;
