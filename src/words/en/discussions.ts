export const discussions = {
  command: {
    discuss: {
      name: 'discuss',
      description: 'Open the thread of a paper, or find it; in the thread, how it stands',
      example: '/discuss paper: {{title}}',
      option: {
        paper: 'Title, id or URL (in a paper’s thread: leave it out)',
      },
    },
    'Mark as decision': {
      name: 'Mark as decision',
      description: 'In a paper’s thread: mark a message as a decision, or take that back',
      example: 'In a paper’s thread, right-click a message, then Apps, then Mark as decision',
      option: {},
    },
    'Mark as open question': {
      name: 'Mark as open question',
      description: 'In a paper’s thread: mark a message as an open question, or take that back',
      example: 'In a paper’s thread, right-click a message, then Apps, then Mark as open question',
      option: {},
    },
  },
  button: {
    discuss: 'Discuss',
    questions: 'Questions',
    wrapUp: 'Wrap up',
    done: 'Done',
    showWrapUp: 'Show the wrap-up',
    deleteWrapUp: 'Delete',
  },
  discussion: {
    opened: '“{{title}}” has a thread now: <#{{thread}}>',
    found: '“{{title}}” is discussed in <#{{thread}}>.',
    reopened: 'The thread of “{{title}}” is open again: <#{{thread}}>',
    locked:
      'The thread of “{{title}}” is locked: <#{{thread}}>. Somebody with **Manage Threads** can unlock it.',
    here: 'This is the thread of “{{title}}”.',
    hereAgain: 'The discussion of “{{title}}” is open again.',
    asked_one: '{{count, number}} question asked',
    asked_other: '{{count, number}} questions asked',
    decisions_one: '{{count, number}} message marked as a decision',
    decisions_other: '{{count, number}} messages marked as decisions',
    openQuestions_one: '{{count, number}} message marked as an open question',
    openQuestions_other: '{{count, number}} messages marked as open questions',
    done: 'The discussion of “{{title}}” is done. `/discuss` opens it again.',
    tagTold:
      'The forum <#{{forum}}> wants a tag on every post, and none fits “{{title}}”: it got “{{tag}}”. So will others; you are told once.',
  },
  questions: {
    some: 'Questions that “{{title}}” answers:',
    none: 'I found no question that the abstract of “{{title}}” answers for sure. Ask your own with `/ask`.',
  },
  mark: {
    decision: 'Marked as a decision. Marking it again takes that back.',
    question: 'Marked as an open question. Marking it again takes that back.',
    takenBack: {
      decision: 'It is no longer marked as a decision.',
      question: 'It is no longer marked as an open question.',
    },
  },
  wrapUp: {
    title: 'Wrap-up: {{title}}',
    decisions: 'Decisions',
    openQuestions: 'Open questions',
    asked: 'Asked, and what the papers say',
    status: {
      maybe: 'the nearest that was found:',
      refused: 'not found',
    },
    more_one: '+ {{count, number}} more',
    more_other: '+ {{count, number}} more',
    people_one: '{{count, number}} person asked and marked',
    people_other: '{{count, number}} people asked and marked',
    posted: 'The wrap-up is posted.',
    deleted: 'The wrap-up is deleted.',
  },
  error: {
    discuss: {
      noThreads:
        'No thread can be opened here. Use a text channel, or have `/settings set discussions` name one.',
      unseen:
        'Discussions open in <#{{channel}}>, which I do not see. Give me **View Channel** there, or have `/settings set discussions` name another.',
      unseenThread:
        'It is discussed in <#{{thread}}>, which I do not see. Give me **View Channel** there.',
      tooMany: 'This server has as many active threads as Discord allows. Close one and try again.',
      tags: 'Posts in <#{{channel}}> need a tag, and all of its tags are for moderators. Add another tag, or have `/settings set discussions` name another channel.',
      refused:
        'Discord does not let me do that in <#{{channel}}>. Look at what I may do there, and try again.',
      locked: 'The thread <#{{thread}}> is locked. Somebody with **Manage Threads** can unlock it.',
      goneThread: 'The thread is gone. `/discuss` opens another.',
      busy: 'The thread is being opened just now. Try again in a moment.',
      noAnswer:
        'Discord did not say whether that was done. Try again in a moment: I look before I do it again.',
      notHere: 'That is for the thread of a paper. `/discuss` opens one, or finds it.',
      sending: 'That is for those who may write in this thread.',
      bot: 'Messages of bots cannot be marked.',
      empty: 'There is no text in this message to mark.',
      nothing: 'There is nothing to wrap up yet: nobody has asked or marked anything here.',
      noWrapUp: 'There is no wrap-up of this paper any more.',
      notYours:
        'A wrap-up is deleted by those who have part in it, and by those with **Manage Server**.',
    },
  },
} as const;
