import type { privacy as english } from '../en/privacy.ts';
import type { Translation } from '../translation.ts';

export const privacy: Translation<typeof english, 'one' | 'other'> = {
  command: {
    'privacy show': {
      name: 'zeigen',
      description: 'Was über dich gespeichert ist, und welche Dienste bekommen, was du fragst',
      example: '/privacy show',
      option: {},
    },
    'privacy export': {
      name: 'export',
      description: 'Was über dich gespeichert ist, als Datei',
      example: '/privacy export',
      option: {},
    },
    'privacy delete': {
      name: 'löschen',
      description: 'Löschen, was über dich gespeichert ist',
      example: '/privacy delete',
      option: {},
    },
  },
  group: {
    privacy: { name: 'datenschutz', description: 'Was über dich gespeichert ist' },
  },
  privacy: {
    heading: 'Mit deiner Id gespeichert:',
    nothing: 'Mit deiner Id ist nichts gespeichert.',
    kept: {
      paper_vote_one: '- {{count, number}} Stimme für ein Paper',
      paper_vote_other: '- {{count, number}} Stimmen für Paper',
      saved_paper_one: '- {{count, number}} gespeichertes Paper, mit Haken und Notiz',
      saved_paper_other: '- {{count, number}} gespeicherte Paper, mit Haken und Notizen',
      asked_one: '- {{count, number}} Frage, die du gestellt hast, mit dem, was zitiert wurde',
      asked_other: '- {{count, number}} Fragen, die du gestellt hast, mit dem, was zitiert wurde',
      marked_one:
        '- {{count, number}} Nachricht aus einem Thread, die du geschrieben oder markiert hast',
      marked_other:
        '- {{count, number}} Nachrichten aus Threads, die du geschrieben oder markiert hast',
      subscription_one: '- {{count, number}} Abonnement (eine Mailadresse ist verschlüsselt)',
      subscription_other: '- {{count, number}} Abonnements (Mailadressen sind verschlüsselt)',
      delivery_one: '- {{count, number}} Ausgabe, die an dich ging',
      delivery_other: '- {{count, number}} Ausgaben, die an dich gingen',
      sent_paper_one: '- {{count, number}} Paper, das du bekommen hast, damit keines zweimal kommt',
      sent_paper_other:
        '- {{count, number}} Paper, die du bekommen hast, damit keines zweimal kommt',
      mail_code_one: '- {{count, number}} Code auf dem Weg zu dir, für einige Minuten',
      mail_code_other: '- {{count, number}} Codes auf dem Weg zu dir, für einige Minuten',
      meeting_one:
        '- {{count, number}} Treffen, das du leitest oder angesetzt hast, bis einen Monat danach',
      meeting_other:
        '- {{count, number}} Treffen, die du leitest oder angesetzt hast, bis einen Monat danach',
      meeting_zone_one: '- die Zeitzone, in der du zuletzt eine Zeit für ein Treffen genannt hast',
      meeting_zone_other:
        '- die Zeitzonen, in denen du zuletzt eine Zeit für ein Treffen genannt hast',
      daily_count_one: '- {{count, number}} Zähler dessen, was du heute getan hast, für einen Tag',
      daily_count_other:
        '- {{count, number}} Zähler dessen, was du heute getan hast, für einen Tag',
      view_state_one: '- {{count, number}} Knopf oder Menü von dir, für 30 Tage',
      view_state_other: '- {{count, number}} Knöpfe oder Menüs von dir, für 30 Tage',
    },
    noService: 'Was du fragst, wird hier beantwortet; kein Dienst außerhalb bekommt es.',
    service: {
      languageModel:
        'Deine Fragen und die Zitate gehen an ein Sprachmodell, das der Betreiber gewählt hat.',
      embeddings:
        'Womit du suchst und fragst, geht an einen Embedding-Dienst, den der Betreiber gewählt hat.',
    },
    how: '`/privacy export` gibt alles als Datei, `/privacy delete` löscht es.',
    exported: 'Alles, was mit deiner Id gespeichert ist, als Datei.',
    form: {
      title: 'Löschen, was über dich gespeichert ist?',
      label: 'Um alles zu löschen, schreibe {{word}}',
      notConfirmed: 'Nichts wurde gelöscht: Dafür schreibe {{word}} in das Formular.',
    },
    deleted:
      'Erledigt: Mit deiner Id ist nichts mehr gespeichert. Paper, die du auf die Liste eines Teams gesetzt hast, und Abonnements von Kanälen bleiben dort, Treffen auch, ohne deinen Namen.',
  },
};
