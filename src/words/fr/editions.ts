import type { editions as english } from '../en/editions.ts';
import type { Translation } from '../translation.ts';

export const editions: Translation<typeof english, 'one' | 'many' | 'other'> = {
  pause: {
    told: 'Les éditions pour {{channel}} sont désormais en pause : {{why}} Rien n’est perdu : une fois le problème réglé, `/digest resume` les fait reprendre.',
    byHand: 'quelqu’un les a mises en pause.',
    noAccess: 'je ne vois pas le salon.',
    missingPermissions: 'il me manque une permission pour y publier.',
    missingPermission: 'il m’y manque **{{name}}**.',
    channelGone: 'le salon n’existe plus.',
    directsClosed: 'les messages privés de ce serveur sont désactivés.',
    addressRefused: 'le serveur de messagerie a refusé l’adresse.',
    keyChanged:
      'la clé qui chiffrait l’adresse a changé ; abonnez-vous de nouveau, s’il vous plaît.',
    mailOff: 'l’e-mail est désactivé ici.',
    leftServer: 'je ne suis plus sur ce serveur.',
  },
  edition: {
    heading: 'Articles du {{date, datetime(dateStyle: long; timeZone: UTC)}}',
    by: {
      day_one: 'Tendances du jour, par votes, étoiles et lectures de ce serveur ; le seul',
      day_many:
        'Tendances du jour, par votes, étoiles et lectures de ce serveur, sur {{count, number}}',
      day_other:
        'Tendances du jour, par votes, étoiles et lectures de ce serveur, sur {{count, number}}',
      week_one: 'Tendances de la semaine, par votes, étoiles et lectures de ce serveur ; le seul',
      week_many:
        'Tendances de la semaine, par votes, étoiles et lectures de ce serveur, sur {{count, number}}',
      week_other:
        'Tendances de la semaine, par votes, étoiles et lectures de ce serveur, sur {{count, number}}',
      month_one: 'Tendances du mois, par votes, étoiles et lectures de ce serveur ; le seul',
      month_many:
        'Tendances du mois, par votes, étoiles et lectures de ce serveur, sur {{count, number}}',
      month_other:
        'Tendances du mois, par votes, étoiles et lectures de ce serveur, sur {{count, number}}',
    },
    unsent_one:
      'Rien de ce qui convient n’est en tendance ; pas encore montré ici, sur {{count, number}} article',
    unsent_many:
      'Rien de ce qui convient n’est en tendance ; pas encore montrés ici, variés, sur {{count, number}} d’articles',
    unsent_other:
      'Rien de ce qui convient n’est en tendance ; pas encore montrés ici, variés, sur {{count, number}} articles',
    example: 'Exemple : un article inventé',
    why: {
      topic: 'sur {{topic}}',
      author: 'de {{author}}',
      trend: 'en pleine ascension',
      votes_one: '{{count, number}} vote récent',
      votes_many: '{{count, number}} de votes récents',
      votes_other: '{{count, number}} votes récents',
      version: 'nouveau : version {{version}}',
      unsent: 'pas encore montré ici',
    },
  },
};
