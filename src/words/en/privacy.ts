export const privacy = {
  command: {
    'privacy show': {
      name: 'show',
      description: 'What is stored about you, and which services get what you ask',
      example: '/privacy show',
      option: {},
    },
    'privacy export': {
      name: 'export',
      description: 'What is stored about you, as a file',
      example: '/privacy export',
      option: {},
    },
    'privacy delete': {
      name: 'delete',
      description: 'Delete what is stored about you',
      example: '/privacy delete',
      option: {},
    },
  },
  /** What stands over the parts of a command. */
  group: {
    privacy: { name: 'privacy', description: 'What is stored about you' },
  },
  privacy: {
    heading: 'Stored with your id:',
    nothing: 'Nothing is stored with your id.',
    kept: {
      paper_vote_one: '- {{count, number}} vote for a paper',
      paper_vote_other: '- {{count, number}} votes for papers',
      saved_paper_one: '- {{count, number}} saved paper, with its mark and note',
      saved_paper_other: '- {{count, number}} saved papers, with their marks and notes',
      asked_one: '- {{count, number}} question that you asked, with what was quoted',
      asked_other: '- {{count, number}} questions that you asked, with what was quoted',
      marked_one: '- {{count, number}} message of a thread that you wrote or marked',
      marked_other: '- {{count, number}} messages of threads that you wrote or marked',
      subscription_one: '- {{count, number}} subscription (an e-mail address is encrypted)',
      subscription_other: '- {{count, number}} subscriptions (e-mail addresses are encrypted)',
      delivery_one: '- {{count, number}} edition that was sent to you',
      delivery_other: '- {{count, number}} editions that were sent to you',
      sent_paper_one: '- {{count, number}} paper that you were sent, so that none comes twice',
      sent_paper_other: '- {{count, number}} papers that you were sent, so that none comes twice',
      mail_code_one: '- {{count, number}} code on its way to your inbox, for some minutes',
      mail_code_other: '- {{count, number}} codes on their way to your inbox, for some minutes',
      meeting_one: '- {{count, number}} meeting that you host or scheduled, until a month after it',
      meeting_other: '- {{count, number}} meetings that you host or scheduled, until a month after',
      meeting_zone_one: '- the time zone in which you gave a meeting’s time last',
      meeting_zone_other: '- the time zones in which you gave a meeting’s time last',
      daily_count_one: '- {{count, number}} count of what you did today, kept for a day',
      daily_count_other: '- {{count, number}} counts of what you did today, kept for a day',
      view_state_one: '- {{count, number}} button or menu of yours, kept for 30 days',
      view_state_other: '- {{count, number}} buttons or menus of yours, kept for 30 days',
    },
    noService: 'What you ask is answered here; no service outside gets it.',
    service: {
      languageModel:
        'Your questions and the quotations go to a language model of the operator’s choice.',
      embeddings:
        'The words that you search and ask with go to an embedding service of the operator’s choice.',
    },
    how: '`/privacy export` gives all of it as a file, `/privacy delete` deletes it.',
    exported: 'All that is stored with your id, as a file.',
    form: {
      title: 'Delete what is stored about you?',
      label: 'To delete all of it, write {{word}}',
      notConfirmed: 'Nothing was deleted: for that, write {{word}} into the form.',
    },
    deleted:
      'Done: nothing is stored with your id any more. Papers that you put on a team’s list and subscriptions of channels stay there, and so do meetings, without your name.',
  },
} as const;
