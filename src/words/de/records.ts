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
    restMissing: 'Zum Rest der Frage habe ich darin keinen Satz gefunden.',
  },
};
