import type { privacy as english } from '../en/privacy.ts';
import type { Translation } from '../translation.ts';

export const privacy: Translation<typeof english, 'one' | 'many' | 'other'> = {
  command: {
    'privacy show': {
      name: 'montrer',
      description: 'Ce qui est conservé sur vous, et quels services reçoivent ce que vous demandez',
      example: '/privacy show',
      option: {},
    },
    'privacy export': {
      name: 'exporter',
      description: 'Ce qui est conservé sur vous, sous forme de fichier',
      example: '/privacy export',
      option: {},
    },
    'privacy delete': {
      name: 'effacer',
      description: 'Effacer ce qui est conservé sur vous',
      example: '/privacy delete',
      option: {},
    },
  },
  group: {
    privacy: { name: 'confidentialité', description: 'Ce qui est conservé sur vous' },
  },
  privacy: {
    heading: 'Conservé avec votre identifiant :',
    nothing: 'Rien n’est conservé avec votre identifiant.',
    kept: {
      paper_vote_one: '- {{count, number}} vote pour un article',
      paper_vote_many: '- {{count, number}} de votes pour des articles',
      paper_vote_other: '- {{count, number}} votes pour des articles',
      saved_paper_one: '- {{count, number}} article enregistré, avec sa marque et sa note',
      saved_paper_many: '- {{count, number}} d’articles enregistrés, avec leurs marques et notes',
      saved_paper_other: '- {{count, number}} articles enregistrés, avec leurs marques et notes',
      asked_one: '- {{count, number}} question posée par vous, avec ce qui a été cité',
      asked_many: '- {{count, number}} de questions posées par vous, avec ce qui a été cité',
      asked_other: '- {{count, number}} questions posées par vous, avec ce qui a été cité',
      marked_one: '- {{count, number}} message d’un fil que vous avez écrit ou marqué',
      marked_many: '- {{count, number}} de messages de fils que vous avez écrits ou marqués',
      marked_other: '- {{count, number}} messages de fils que vous avez écrits ou marqués',
      subscription_one: '- {{count, number}} abonnement (une adresse e-mail est chiffrée)',
      subscription_many: '- {{count, number}} d’abonnements (les adresses e-mail sont chiffrées)',
      subscription_other: '- {{count, number}} abonnements (les adresses e-mail sont chiffrées)',
      delivery_one: '- {{count, number}} édition qui vous a été envoyée',
      delivery_many: '- {{count, number}} d’éditions qui vous ont été envoyées',
      delivery_other: '- {{count, number}} éditions qui vous ont été envoyées',
      sent_paper_one:
        '- {{count, number}} article qui vous a été envoyé, pour qu’aucun ne vienne deux fois',
      sent_paper_many:
        '- {{count, number}} d’articles qui vous ont été envoyés, pour qu’aucun ne vienne deux fois',
      sent_paper_other:
        '- {{count, number}} articles qui vous ont été envoyés, pour qu’aucun ne vienne deux fois',
      mail_code_one:
        '- {{count, number}} code en route vers votre boîte mail, pour quelques minutes',
      mail_code_many:
        '- {{count, number}} de codes en route vers votre boîte mail, pour quelques minutes',
      mail_code_other:
        '- {{count, number}} codes en route vers votre boîte mail, pour quelques minutes',
      meeting_one:
        '- {{count, number}} réunion que vous animez ou avez planifiée, jusqu’à un mois après',
      meeting_many:
        '- {{count, number}} de réunions que vous animez ou avez planifiées, jusqu’à un mois après',
      meeting_other:
        '- {{count, number}} réunions que vous animez ou avez planifiées, jusqu’à un mois après',
      meeting_zone_one: '- le fuseau horaire de votre dernière heure de réunion',
      meeting_zone_many: '- les fuseaux horaires de vos dernières heures de réunion',
      meeting_zone_other: '- les fuseaux horaires de vos dernières heures de réunion',
      daily_count_one:
        '- {{count, number}} décompte de ce que vous avez fait aujourd’hui, gardé un jour',
      daily_count_many:
        '- {{count, number}} de décomptes de ce que vous avez fait aujourd’hui, gardés un jour',
      daily_count_other:
        '- {{count, number}} décomptes de ce que vous avez fait aujourd’hui, gardés un jour',
      view_state_one: '- {{count, number}} bouton ou menu à vous, gardé 30 jours',
      view_state_many: '- {{count, number}} de boutons ou menus à vous, gardés 30 jours',
      view_state_other: '- {{count, number}} boutons ou menus à vous, gardés 30 jours',
    },
    noService: 'Ce que vous demandez reçoit sa réponse ici ; aucun service extérieur ne l’obtient.',
    service: {
      languageModel:
        'Vos questions et les citations vont à un modèle de langue choisi par l’opérateur.',
      embeddings:
        'Les mots de vos recherches et questions vont à un service de plongements choisi par l’opérateur.',
    },
    how: '`/privacy export` donne le tout en fichier, `/privacy delete` l’efface.',
    exported: 'Tout ce qui est conservé avec votre identifiant, en fichier.',
    form: {
      title: 'Effacer ce qui est conservé sur vous ?',
      label: 'Pour tout effacer, écrivez {{word}}',
      notConfirmed: 'Rien n’a été effacé : pour cela, écrivez {{word}} dans le formulaire.',
    },
    deleted:
      'C’est fait : plus rien n’est conservé avec votre identifiant. Les articles que vous avez mis dans la liste d’une équipe et les abonnements de salons y restent, comme les réunions, sans votre nom.',
  },
};
