export const gaps = {
  command: {
    'corpus gaps': {
      name: 'gaps',
      description: 'What was asked here publicly and not got (needs Manage Server)',
      example: '/corpus gaps',
      option: {},
    },
  },
  button: {
    right: 'Right',
    notRight: 'Not right',
    addAll: 'Add these',
  },
  verdict: {
    right: 'Thank you, marked as right. Press again to take it back.',
    takenBack: 'Your mark is taken back.',
    title: 'Marked as not right',
    label: 'What is wrong with it? (may stay empty)',
    explained:
      'Thank you: your mark stays, with what you wrote. Press **Not right** again to take it back.',
    kept: 'Thank you: your mark stays. Press **Not right** again to take it back.',
  },
  gaps: {
    heading: 'Asked here and not got',
    range_one: '{{from}}–{{to}} of {{count, number}} question',
    range_other: '{{from}}–{{to}} of {{count, number}} questions',
    times: {
      refused: '{{count, number}} × not found',
      maybe: '{{count, number}} × found only maybe',
      wrong: '{{count, number}} × marked as not right',
    },
    none: 'Nothing is missing: whatever was asked here publicly was answered, and nobody marked an answer as not right.',
    look: 'Look in the sources for papers on …',
    found: 'Papers on “{{question}}” from the sources',
    nothing: 'The sources have no paper on “{{question}}” that is not here already.',
    added_one: '{{count, number}} paper is added; from now on I answer from it.',
    added_other: '{{count, number}} papers are added; from now on I answer from them.',
  },
  privacy: {
    kept: {
      verdict_one: '- {{count, number}} mark on an answer (right, not right), with what you wrote',
      verdict_other: '- {{count, number}} marks on answers (right, not right), with what you wrote',
    },
  },
  error: {
    gaps: {
      failed: '{{from}} cannot be asked just now. Please try again in some minutes.',
      gone: 'This question is no longer kept, so it cannot be marked.',
    },
    rights: {
      gaps: 'What was asked in vain is for those with the permission **Manage Server**. Ask somebody who has it.',
    },
  },
} as const;
