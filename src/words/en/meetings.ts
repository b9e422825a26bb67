export const meetings = {
  command: {
    'meet schedule': {
      name: 'schedule',
      description: 'Schedule a meeting about a paper, as an event of this server',
      example: '/meet schedule paper: {{title}} date: next Tuesday time: 18:30',
      option: {
        paper: 'Title, id or URL',
        date: '2026-12-01, 1 December, tomorrow, next Tuesday',
        time: '18:30, 6pm',
        timezone:
          'Time zone of that time (default: the one you used last, else the server’s, else UTC)',
        minutes: 'How long it takes (default: 60)',
        host: 'Who hosts it, and is reminded (default: you)',
        channel: 'A voice or stage channel (default: it is in the thread, or here)',
      },
    },
    'meet move': {
      name: 'move',
      description: 'Move a meeting to another time',
      example: '/meet move date: tomorrow time: 6pm',
      option: {
        meeting: 'Which one (default: the only one that you may move)',
        date: '2026-12-01, 1 December, tomorrow, next Tuesday',
        time: '18:30, 6pm',
        timezone:
          'Time zone of that time (default: the one you used last, else the server’s, else UTC)',
        minutes: 'How long it takes (default: as before)',
        host: 'Who hosts it (default: as before)',
        channel: 'A voice or stage channel (default: as before)',
      },
    },
    'meet list': {
      name: 'list',
      description: 'The meetings that are ahead in this server',
      example: '/meet list',
      option: {},
    },
    'meet cancel': {
      name: 'cancel',
      description: 'Cancel a meeting, and its event',
      example: '/meet cancel',
      option: { meeting: 'Which one (default: the only one that you may cancel)' },
    },
  },
  group: {
    meet: { name: 'meet', description: 'A reading group: meetings about papers' },
  },
  meet: {
    scheduled: 'Meeting scheduled: {{title}}',
    moved: 'Meeting moved: {{title}}',
    cancelled: 'Meeting cancelled: {{title}}',
    ahead: 'Meetings that are ahead',
    noneAhead: 'No meeting is ahead. `/meet schedule` makes one.',
    more_one: 'and {{count, number}} more',
    more_other: 'and {{count, number}} more',
    when_one: '{{time}} ({{from}}), {{count, number}} minute',
    when_other: '{{time}} ({{from}}), {{count, number}} minutes',
    host: 'Host: {{who}}',
    where: 'Where: {{channel}}',
    event: 'Event',
    reminders: {
      day: 'I remind the host a day and an hour before, in {{channel}}.',
      hour: 'I remind the host an hour before, in {{channel}}.',
    },
    twice: 'Clocks are set back that night, so that time comes twice: this is the first of both.',
    card: 'Show the paper',
    reminder: {
      day: '{{host}}The meeting about **{{title}}** begins {{from}}: {{time}}.',
      hour: '{{host}}The meeting about **{{title}}** begins {{from}}.',
    },
    eventName: 'Reading: {{title}}',
    discussedIn: 'Discussed in {{address}}',
  },
  error: {
    meet: {
      rights: 'Meetings are for those who may write in this channel.',
      date: 'I cannot read “{{text}}” as a date. Write it like `2026-12-01`, `1 December`, `tomorrow` or `next Tuesday`.',
      time: 'I cannot read “{{text}}” as a time. Write it like `18:30` or `6pm`.',
      skipped:
        'There is no {{text}} on that day in {{zone}}: clocks are set forward over it. Choose another time.',
      past: 'That is in the past: <t:{{at}}:F>, <t:{{at}}:R>. The time is read in {{zone}}; the option `timezone` names another.',
      far: '<t:{{at}}:F> is more than a year away. Choose a day within a year.',
      bot: 'A bot cannot host a meeting. Choose a person.',
      stranger: 'That person is not in this server. Choose a host who is.',
      channelUnseen: 'I see no channel <#{{channel}}> in this server. Choose one that I may see.',
      lacks:
        'For that I lack in this server: **{{names}}**. Ask somebody who may manage roles to give it to me.',
      full: 'This server has a hundred scheduled events, which is the most. Cancel one first.',
      refused: 'Discord did not take that event. Try another time or place.',
      unreachable: 'Discord does not answer just now. Please try again in a minute.',
      unclear:
        'Discord does not answer just now. In some minutes `/meet list` shows whether the meeting came about.',
      unknown: 'There is no such meeting ahead. `/meet list` shows those that are.',
      notYours:
        'That meeting is its host’s, and whoever scheduled it may change it, or somebody with **Manage Server**.',
      none: 'There is no meeting ahead that you may change. `/meet list` shows all.',
      which: 'You may change several. Choose one in the option `meeting`.',
      gone: 'The event of that meeting about “{{title}}” is gone: somebody cancelled it. So is the meeting now.',
      taken: {
        paper:
          'There is a meeting about this paper then already: <t:{{at}}:F>. Move it with `/meet move`, or choose another time.',
        host: '<@{{host}}> hosts another meeting then: “{{title}}”, <t:{{at}}:F>. Choose another host or time.',
        voice:
          'In <#{{channel}}> there is another meeting then: “{{title}}”, <t:{{at}}:F>. Choose another channel or time.',
        elsewhere: 'The host has another meeting then. Choose another host or time.',
      },
    },
    option: {
      user: 'The option **{{option}}** takes a person.',
    },
  },
} as const;
