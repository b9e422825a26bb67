import type { digest as english } from '../en/digest.ts';
import type { Translation } from '../translation.ts';

export const digest: Translation<typeof english, 'one' | 'many' | 'other'> = {
  command: {
    'digest subscribe': {
      name: 'abonner',
      description:
        'Des articles à heure fixe : dans un salon, vos messages privés ou votre boîte mail',
      example: '/digest subscribe where: channel time: 09:00 topics: state space models',
      option: {
        where: 'Où ils arrivent (un salon demande « Gérer le serveur »)',
        channel: 'Dans quel salon (par défaut : celui-ci)',
        time: 'À quelle heure, par exemple 09:00 (par défaut)',
        timezone:
          'Fuseau de cette heure, comme Europe/Paris (par défaut : celui du serveur, sinon UTC)',
        days: 'Quels jours (par défaut : tous)',
        topics: 'Seulement les articles sur l’un de ces sujets, séparés par des virgules',
        exclude: 'Aucun article où figure l’un de ces mots, séparés par des virgules',
        authors: 'Les articles de l’un de ces auteurs, séparés par des virgules',
        min_votes: 'Seulement les articles ayant au moins tant de votes',
        count: 'Combien d’articles au plus (1 à 10, par défaut : 5)',
        mention: 'Un rôle à mentionner dans le salon',
      },
    },
    'digest list': {
      name: 'liste',
      description: 'Les abonnements que vous gérez, avec leurs prochaines heures',
      example: '/digest list',
      option: { subscription: 'Seulement celui-ci (par défaut : tous)' },
    },
    'digest preview': {
      name: 'aperçu',
      description: 'La prochaine édition telle qu’elle serait, et pourquoi chaque article y est',
      example: '/digest preview',
      option: { subscription: 'De quel abonnement (par défaut : le plus récent)' },
    },
    'digest pause': {
      name: 'suspendre',
      description: 'Mettre un abonnement en pause',
      example: '/digest pause',
      option: { subscription: 'Lequel (par défaut : le seul)' },
    },
    'digest resume': {
      name: 'reprendre',
      description: 'Faire reprendre un abonnement en pause',
      example: '/digest resume',
      option: { subscription: 'Lequel (par défaut : le seul)' },
    },
    'digest remove': {
      name: 'supprimer',
      description: 'Mettre fin à un abonnement',
      example: '/digest remove',
      option: { subscription: 'Lequel (par défaut : le seul)' },
    },
    'digest log': {
      name: 'journal',
      description:
        'Ce qui a été publié, ce qui ne l’a pas été et pourquoi ; ouvre les éditions passées',
      example: '/digest log',
      option: { subscription: 'De quel abonnement (par défaut : le plus récent)' },
    },
  },
  group: {
    digest: {
      name: 'éditions',
      description: 'Des articles à heure fixe : dans les salons, messages privés et boîtes mail',
    },
  },
  choice: {
    where: {
      channel: 'Un salon',
      me: 'Mes messages privés',
      email: 'Ma boîte mail',
    },
    days: {
      daily: 'Tous les jours',
      weekdays: 'Du lundi au vendredi',
      monday: 'Le lundi',
      tuesday: 'Le mardi',
      wednesday: 'Le mercredi',
      thursday: 'Le jeudi',
      friday: 'Le vendredi',
      saturday: 'Le samedi',
      sunday: 'Le dimanche',
      monthly: 'Le premier du mois',
    },
  },
  digest: {
    subscribed: 'Abonné',
    list: 'Abonnements',
    paused: 'En pause',
    resumed: 'Repris',
    removed: 'Supprimé',
    log: 'Ce que chaque jour a donné',
    when: '{{days}}, {{time}} ({{timezone}})',
    next: 'prochaine : {{time}}',
    rests: 'en pause : {{why}}',
    hello:
      'Vos éditions d’articles arriveront ici. `/digest list` les montre, `/digest remove` y met fin.',
    place: { person: 'Messages privés', mail: 'E-mail' },
    wants: {
      count_one: '{{count}} article',
      count_many: 'jusqu’à {{count}} d’articles',
      count_other: 'jusqu’à {{count}} articles',
      topics: 'sur : {{list}}',
      authors: 'de : {{list}}',
      exclude: 'sans : {{list}}',
      votes_one: 'à partir de {{count}} vote',
      votes_many: 'à partir de {{count}} de votes',
      votes_other: 'à partir de {{count}} votes',
    },
    pause: {
      'by hand': 'mis en pause à la main',
      'no access': 'je ne vois plus ce salon',
      'missing permissions': 'il m’y manque une permission',
      'channel gone': 'ce salon n’existe plus',
      'direct messages closed': 'je ne peux pas écrire à cette personne',
      'address refused': 'le serveur de messagerie a refusé l’adresse',
      'key changed': 'l’adresse a été enregistrée avec une autre clé',
      'mail off': 'l’e-mail est désactivé',
      'left the server': 'je ne suis plus sur ce serveur',
    },
    why: {
      unreached: 'Discord était injoignable',
      refused: 'Discord l’a refusée ({{code}})',
      patience: 'Discord demande de patienter',
      unseen: 'elle est peut-être arrivée, et je ne peux pas y lire l’historique',
      stopping: 'je m’arrêtais à ce moment',
      damaged: 'l’édition conservée est abîmée',
      fault: 'une erreur de ma part ; elle est dans le journal de qui m’exploite',
      nobody: 'personne ici ne livre à cet endroit',
    },
    skip: {
      overtaken: 'la suivante est arrivée avant qu’elle puisse être envoyée',
      'quiet day': 'un jour calme : les sources n’avaient rien',
      'source stalled': 'les sources d’articles sont en panne en ce moment',
      'nothing for these wishes': 'aucun article non encore envoyé ne correspond à ces souhaits',
      'nothing unsent': 'tous les articles d’ici ont déjà été envoyés',
      failed: 'elle n’a pas pu être faite ; un nouvel essai suivra',
    },
    state: {
      planned: 'en attente',
      sending: 'en route',
      sent: 'envoyée',
      dead: 'abandonnée',
      skipped: 'aucune',
    },
    noDays: 'Aucun jour n’est encore venu.',
    openEdition: 'Ouvrir une édition',
    previewNote: 'Aperçu : ce qui viendrait <t:{{at}}:R> d’après ce que l’on sait maintenant',
    previewNone: 'La prochaine édition serait due <t:{{at}}:R>.',
    archiveNote: 'Des archives, telle qu’elle a été faite',
    mail: {
      title: 'Éditions par e-mail',
      address: 'Votre adresse',
      example: 'vous@example.org',
      sent: 'Un code est en route vers {{address}}. Il est valable 15 minutes.',
      enter: 'Saisir le code',
      codeTitle: 'Le code reçu par e-mail',
      code: 'Code',
    },
  },
  error: {
    digest: {
      time: '« {{text}} » n’est pas une heure. Écrivez-la comme `09:00`.',
      list: 'C’est trop pour **{{option}}** : {{most}} entrées au plus, de {{longest}} caractères chacune.',
      channel: 'Quel salon ? Indiquez-le dans l’option `channel`.',
      onlyChannel: 'Les options `channel` et `mention` vont avec `where: channel`.',
      everyone: 'Je ne mentionne jamais tout le monde. Choisissez un autre rôle.',
      mention:
        'Vous ne pouvez pas mentionner ce rôle, donc moi non plus. Choisissez-en un que tout le monde peut mentionner.',
      directClosed:
        'Je ne peux pas vous écrire. Autorisez les messages privés des membres de ce serveur (son nom, puis Paramètres de confidentialité), et réessayez.',
      mailOff:
        'L’e-mail est désactivé ici : l’opérateur du bot ne l’a pas configuré. `where: me` fonctionne.',
      fullServer: 'Ce serveur a {{most}} abonnements, c’est le maximum. Supprimez-en d’abord un.',
      fullPerson: 'Vous avez {{most}} abonnements, c’est le maximum. Supprimez-en d’abord un.',
      none: 'Vous ne gérez aucun abonnement. `/digest subscribe` en crée un.',
      unknown: 'Vous ne gérez aucun abonnement de ce nom. Choisissez l’une des propositions.',
      which: 'Vous en gérez plusieurs. Choisissez-en un dans l’option `subscription`.',
      notPaused: 'Il n’est pas en pause.',
      gone: 'Cette édition n’existe plus.',
      mail: {
        limit: 'Assez de codes ont été envoyés aujourd’hui. Réessayez demain, s’il vous plaît.',
        invalid: '« {{address}} » n’est pas une adresse où l’on peut envoyer un e-mail.',
        refused:
          'Le serveur de messagerie n’accepte pas « {{address}} ». L’adresse est-elle bien écrite ?',
        failed:
          'Aucun e-mail ne peut être envoyé en ce moment. Réessayez dans quelques minutes, s’il vous plaît.',
        wrong: 'Ce n’est pas le code. Appuyez sur **Saisir le code** et réessayez.',
        over: 'Ce code n’est plus valable. `/digest subscribe where: email` en envoie un autre.',
      },
    },
    rights: {
      digest:
        'Les abonnements d’un salon demandent la permission **Gérer le serveur**. Adressez-vous à quelqu’un qui l’a, ou prenez `where: me`.',
    },
  },
};
