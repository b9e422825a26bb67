/** What records tell of papers besides authors, dates and places, and what none of them tells. */
export const records = {
  answer: {
    record: {
      updated: 'By its record, {{title}} was last changed on {{date}}.',
      withdrawn: 'By its record, {{title}} was withdrawn.',
      submitter: 'By its record, {{title}} was put on Hugging Face by {{name}}.',
      categories: 'The record of {{title}} names these categories: {{names}}.',
      keywords: 'The record of {{title}} names these keywords: {{names}}.',
      stars_one: 'The record of {{title}} counts {{count}} star of its code.',
      stars_other: 'The record of {{title}} counts {{count}} stars of its code.',
      doi: 'The DOI of {{title}} is {{doi}}',
    },
    recordLacks: {
      updated: 'The record of {{title}} does not tell when it was last changed.',
      withdrawn: 'The record of {{title}} does not say that it was withdrawn.',
      submitter: 'The record of {{title}} does not tell who put it anywhere.',
      categories: 'The record of {{title}} does not tell its categories.',
      keywords: 'The record of {{title}} does not tell keywords.',
      stars: 'The record of {{title}} does not tell the stars of its code.',
      doi: 'The record of {{title}} does not tell a DOI.',
      review: 'No record here tells whether {{title}} was reviewed by peers.',
      judgement: 'No record here tells how others judge {{title}}.',
      pages: 'No record here tells how long {{title}} is.',
      licence: 'No record here tells the licence of {{title}}.',
      impact: 'No record here tells how {{title}}, its journal or its authors are ranked.',
      funding: 'No record here tells who paid for {{title}}.',
      downloads: 'No record here tells how often {{title}} is read or downloaded.',
      contact: 'No record here tells how to reach the authors of {{title}}.',
    },
    ordered: {
      fewestVotes: 'Those with the fewest votes{{which}}:',
      authors: 'Those with the most authors{{which}}:',
    },
    criteria: {
      fewVotes_one: 'with {{count}} vote at most',
      fewVotes_other: 'with {{count}} votes at most',
    },
    tally: {
      author_one: '{{count, number}} author is named by the records here{{which}}: {{names}}.',
      author_other:
        '{{count, number}} authors are named by the records here{{which}}, those with the most papers first: {{names}}.',
      venue_one: '{{count, number}} venue is named by the records here{{which}}: {{names}}.',
      venue_other:
        '{{count, number}} venues are named by the records here{{which}}, those with the most papers first: {{names}}.',
      organisation_one:
        '{{count, number}} organisation is named by the records here{{which}}: {{names}}.',
      organisation_other:
        '{{count, number}} organisations are named by the records here{{which}}, those with the most papers first: {{names}}.',
      year_one: 'The papers here{{which}} are of {{count, number}} year: {{names}}.',
      year_other:
        'The papers here{{which}} are of {{count, number}} years, those with the most papers first: {{names}}.',
      row: '{{name}} ({{count, number}})',
      first: 'These are the first {{count, number}}.',
      none: {
        author: 'No record here{{which}} tells authors.',
        venue: 'No record here{{which}} tells where a paper was published.',
        organisation: 'No record here{{which}} tells an organisation.',
        year: 'No record here{{which}} tells when a paper was published.',
      },
    },
    restMissing: 'For the rest of the question I found no sentence in it.',
  },
} as const;
