export const settings = {
  command: {
    'settings show': {
      name: 'show',
      description: 'What this server has set',
      example: '/settings show',
      option: {},
    },
    'settings set': {
      name: 'set',
      description: 'Change what this server has set (needs Manage Server)',
      example: '/settings set timezone: Europe/Berlin',
      option: {
        timezone: 'Time zone of this server, such as Europe/Berlin',
        language: 'Language of what is posted in this server',
        discussions: 'Where discussions open: a text or forum channel, or `here`',
        admin_channel: 'Where I tell that a source of papers fails, and that it works again',
        sources: 'Only papers of these sources, separated by commas',
        topics: 'Only papers on these topics, separated by commas',
        adding: 'Who may add papers that the corpus lacks',
        mentions: 'Whether I answer messages that mention me, and replies to mine',
        retention: 'For how many days questions that were asked here are kept (default: 90)',
      },
    },
  },
  /** What stands over the parts of a command. */
  group: {
    settings: { name: 'settings', description: 'What this server has set' },
  },
  choice: {
    language: {
      en: 'English',
      de: 'German',
      fr: 'French',
      es: 'Spanish',
      ja: 'Japanese',
      zh: 'Chinese',
    },
    adding: {
      everyone: 'Everyone',
      managers: 'Whoever may manage the server',
      operators: 'The operators of the bot',
    },
    discussions: { here: 'here: where they are asked for' },
    mentions: {
      on: 'On',
      off: 'Off',
    },
  },
  settings: {
    heading: 'What this server has set',
    saved: 'Saved: {{names}}',
    default: '{{value}} (default)',
    reset: 'Set back to the default …',
    paused: 'paused: I cannot write there. Set it again once that is mended.',
    unset: {
      timezone: 'UTC',
      language: 'the one that the server has on Discord',
      discussions: 'here: where they are asked for',
      admin_channel: 'none',
      sources: 'all',
      topics: 'all',
      adding: 'Everyone',
      mentions: 'On',
      retention: '90 days',
    },
    days_one: '{{count, number}} day',
    days_other: '{{count, number}} days',
  },
  error: {
    rights: {
      settings:
        'Changing what a server has set needs the permission **Manage Server**. Ask somebody who has it.',
    },
    settings: {
      nothing: 'Choose at least one option to change, for example `timezone`.',
      discussions:
        '“{{text}}” is no channel in which threads can be opened. Choose a text or forum channel, or `here`.',
      timezone:
        'There is no time zone “{{text}}”. Type a part of a city’s name and choose one of the offers, such as `Europe/Berlin`.',
      source: 'There is no source “{{text}}”. There are: {{names}}.',
      topics:
        'That is too much. Up to {{most}} topics of up to {{longest}} characters each will do.',
    },
  },
} as const;
