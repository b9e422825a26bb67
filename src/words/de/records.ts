export const records = {
  answer: {
    record: {
      updated: 'Nach seinem Eintrag wurde {{title}} zuletzt am {{date}} geändert.',
      withdrawn: 'Nach seinem Eintrag wurde {{title}} zurückgezogen.',
      submitter: 'Nach seinem Eintrag hat {{name}} {{title}} bei Hugging Face eingestellt.',
      categories: 'Der Eintrag zu {{title}} nennt diese Kategorien: {{names}}.',
      keywords: 'Der Eintrag zu {{title}} nennt diese Stichwörter: {{names}}.',
      stars_one: 'Der Eintrag zu {{title}} zählt {{count}} Stern für den Code.',
      stars_other: 'Der Eintrag zu {{title}} zählt {{count}} Sterne für den Code.',
      doi: 'Die DOI von {{title}} ist {{doi}}',
    },
    recordLacks: {
      updated: 'Der Eintrag zu {{title}} sagt nicht, wann es zuletzt geändert wurde.',
      withdrawn: 'Der Eintrag zu {{title}} sagt nicht, dass es zurückgezogen wurde.',
      submitter: 'Der Eintrag zu {{title}} sagt nicht, wer es eingestellt hat.',
      categories: 'Der Eintrag zu {{title}} nennt keine Kategorien.',
      keywords: 'Der Eintrag zu {{title}} nennt keine Stichwörter.',
      stars: 'Der Eintrag zu {{title}} nennt keine Sterne für den Code.',
      doi: 'Der Eintrag zu {{title}} nennt keine DOI.',
      review: 'Kein Eintrag hier sagt, ob {{title}} begutachtet wurde.',
      judgement: 'Kein Eintrag hier sagt, was andere von {{title}} halten.',
      pages: 'Kein Eintrag hier sagt, wie lang {{title}} ist.',
      licence: 'Kein Eintrag hier nennt die Lizenz von {{title}}.',
      impact:
        'Kein Eintrag hier sagt, welchen Rang {{title}}, die Zeitschrift oder die Verfasser haben.',
      funding: 'Kein Eintrag hier sagt, wer {{title}} bezahlt hat.',
      downloads: 'Kein Eintrag hier sagt, wie oft {{title}} gelesen oder geladen wird.',
      contact: 'Kein Eintrag hier sagt, wie man die Verfasser von {{title}} erreicht.',
    },
    ordered: {
      fewestVotes: 'Die mit den wenigsten Stimmen{{which}}:',
      authors: 'Die mit den meisten Autorinnen und Autoren{{which}}:',
    },
    criteria: {
      fewVotes_one: 'mit höchstens {{count}} Stimme',
      fewVotes_other: 'mit höchstens {{count}} Stimmen',
    },
    tally: {
      author_one:
        '{{count, number}} Person wird in den Einträgen hier{{which}} als Autor genannt: {{names}}.',
      author_other:
        '{{count, number}} Autorinnen und Autoren nennen die Einträge hier{{which}}, zuerst die mit den meisten Papern: {{names}}.',
      venue_one:
        '{{count, number}} Ort der Veröffentlichung steht in den Einträgen hier{{which}}: {{names}}.',
      venue_other:
        '{{count, number}} Orte der Veröffentlichung nennen die Einträge hier{{which}}, zuerst die mit den meisten Papern: {{names}}.',
      organisation_one:
        '{{count, number}} Organisation nennen die Einträge hier{{which}}: {{names}}.',
      organisation_other:
        '{{count, number}} Organisationen nennen die Einträge hier{{which}}, zuerst die mit den meisten Papern: {{names}}.',
      year_one: 'Die Paper hier{{which}} sind aus {{count, number}} Jahr: {{names}}.',
      year_other:
        'Die Paper hier{{which}} sind aus {{count, number}} Jahren, zuerst die mit den meisten Papern: {{names}}.',
      row: '{{name}} ({{count, number}})',
      first: 'Das sind die ersten {{count, number}}.',
      none: {
        author: 'Kein Eintrag hier{{which}} nennt Autorinnen oder Autoren.',
        venue: 'Kein Eintrag hier{{which}} sagt, wo ein Paper erschienen ist.',
        organisation: 'Kein Eintrag hier{{which}} nennt eine Organisation.',
        year: 'Kein Eintrag hier{{which}} sagt, wann ein Paper erschienen ist.',
      },
    },
    restMissing: 'Zum Rest der Frage habe ich darin keinen Satz gefunden.',
  },
};
