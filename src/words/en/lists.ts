export const lists = {
  command: {
    'list save': {
      name: 'save',
      description: 'Put a paper on a reading list',
      example: '/list save paper: {{title}}',
      option: {
        paper: 'Title, id or URL',
        list: 'Whose list (default: your own)',
        text: 'A note on it',
      },
    },
    'list remove': {
      name: 'remove',
      description: 'Take a paper off a list (off the team’s: needs Manage Server)',
      example: '/list remove paper: {{title}}',
      option: { paper: 'A paper on the list', list: 'Whose list (default: your own)' },
    },
    'list done': {
      name: 'done',
      description: 'Mark a paper of a list as done; saving it again opens it again',
      example: '/list done paper: {{title}}',
      option: { paper: 'A paper on the list', list: 'Whose list (default: your own)' },
    },
    'list note': {
      name: 'note',
      description: 'Write a note on a paper of a list',
      example: '/list note paper: {{title}} text: for the introduction',
      option: {
        paper: 'A paper on the list',
        text: 'The note; without it, the note is taken off',
        list: 'Whose list (default: your own)',
      },
    },
    'list show': {
      name: 'show',
      description: 'Show a reading list',
      example: '/list show state: open',
      option: {
        list: 'Whose list (default: your own)',
        state: 'Only papers that are open, or done (default: all)',
      },
    },
    'list export': {
      name: 'export',
      description: 'A reading list as a file',
      example: '/list export format: bibtex',
      option: {
        format: 'BibTeX (default), CSV or Markdown',
        list: 'Whose list (default: your own)',
        state: 'Only papers that are open, or done (default: all)',
      },
    },
    'Save paper': {
      name: 'Save paper',
      description: 'Put the paper that a message names on your reading list',
      example: 'Right-click a message (on a phone: press and hold), then Apps, then Save paper',
      option: {},
    },
  },
  /** What stands over the parts of a command. */
  group: {
    list: { name: 'list', description: 'Reading lists: your own, and the team’s' },
  },
  choice: {
    list: { me: 'My own', team: 'The team’s' },
    format: { bibtex: 'BibTeX', csv: 'CSV (a table)', markdown: 'Markdown' },
    state: { all: 'All', open: 'Open', done: 'Done' },
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
    exported: {
      me_one: 'Your list as a file: {{count, number}} paper.',
      me_other: 'Your list as a file: {{count, number}} papers.',
      team_one: 'The team’s list as a file: {{count, number}} paper.',
      team_other: 'The team’s list as a file: {{count, number}} papers.',
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
  error: {
    list: {
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
    },
  },
} as const;
