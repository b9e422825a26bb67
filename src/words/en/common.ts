export const common = {
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
    followUp: 'Follow up',
  },
} as const;
