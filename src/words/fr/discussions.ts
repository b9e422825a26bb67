import type { discussions as english } from '../en/discussions.ts';
import type { Translation } from '../translation.ts';

export const discussions: Translation<typeof english, 'one' | 'many' | 'other'> = {
  command: {
    discuss: {
      name: 'discuter',
      description: 'Ouvrir le fil d’un article, ou le trouver ; dans le fil, où il en est',
      example: '/discuss paper: {{title}}',
      option: {
        paper: 'Titre, identifiant ou URL (inutile dans le fil d’un article)',
      },
    },
    'Mark as decision': {
      name: 'Marquer comme décision',
      description: 'Dans le fil d’un article : marquer un message comme décision, ou annuler',
      example:
        'Dans le fil d’un article, clic droit sur un message, puis Applications, puis Marquer comme décision',
      option: {},
    },
    'Mark as open question': {
      name: 'Marquer comme question',
      description:
        'Dans le fil d’un article : marquer un message comme question ouverte, ou annuler',
      example:
        'Dans le fil d’un article, clic droit sur un message, puis Applications, puis Marquer comme question',
      option: {},
    },
  },
  button: {
    discuss: 'Discuter',
    questions: 'Questions',
    wrapUp: 'Résumer',
    done: 'Terminé',
    showWrapUp: 'Montrer le résumé',
    deleteWrapUp: 'Supprimer',
  },
  discussion: {
    opened: '« {{title}} » a maintenant un fil : <#{{thread}}>',
    found: 'On discute de « {{title}} » dans <#{{thread}}>.',
    reopened: 'Le fil de « {{title}} » est rouvert : <#{{thread}}>',
    locked:
      'Le fil de « {{title}} » est verrouillé : <#{{thread}}>. Quelqu’un qui a **Gérer les fils** peut le déverrouiller.',
    here: 'Voici le fil de « {{title}} ».',
    hereAgain: 'La discussion de « {{title}} » est rouverte.',
    asked_one: '{{count, number}} question posée',
    asked_many: '{{count, number}} de questions posées',
    asked_other: '{{count, number}} questions posées',
    decisions_one: '{{count, number}} message marqué comme décision',
    decisions_many: '{{count, number}} de messages marqués comme décisions',
    decisions_other: '{{count, number}} messages marqués comme décisions',
    openQuestions_one: '{{count, number}} message marqué comme question ouverte',
    openQuestions_many: '{{count, number}} de messages marqués comme questions ouvertes',
    openQuestions_other: '{{count, number}} messages marqués comme questions ouvertes',
    done: 'La discussion de « {{title}} » est terminée. `/discuss` la rouvre.',
    tagTold:
      'Le forum <#{{forum}}> veut une étiquette sur chaque message, et aucune ne convient à « {{title}} » : il a reçu « {{tag}} ». D’autres aussi la recevront ; ceci n’est dit qu’une fois.',
  },
  questions: {
    some: 'Questions auxquelles « {{title}} » répond :',
    none: 'Je n’ai trouvé aucune question à laquelle le résumé de « {{title}} » réponde sûrement. Posez la vôtre avec `/ask`.',
  },
  mark: {
    decision: 'Marqué comme décision. Le marquer de nouveau annule.',
    question: 'Marqué comme question ouverte. Le marquer de nouveau annule.',
    takenBack: {
      decision: 'Ce n’est plus marqué comme décision.',
      question: 'Ce n’est plus marqué comme question ouverte.',
    },
  },
  wrapUp: {
    title: 'Résumé : {{title}}',
    decisions: 'Décisions',
    openQuestions: 'Questions ouvertes',
    asked: 'Ce qui a été demandé, et ce que disent les articles',
    status: {
      maybe: 'le plus proche trouvé :',
      refused: 'pas trouvé',
    },
    more_one: '+ {{count, number}} autre',
    more_many: '+ {{count, number}} d’autres',
    more_other: '+ {{count, number}} autres',
    people_one: '{{count, number}} personne a demandé et marqué',
    people_many: '{{count, number}} de personnes ont demandé et marqué',
    people_other: '{{count, number}} personnes ont demandé et marqué',
    posted: 'Le résumé est publié.',
    deleted: 'Le résumé est supprimé.',
  },
  error: {
    discuss: {
      noThreads:
        'Aucun fil ne peut s’ouvrir ici. Prenez un salon textuel, ou faites-en nommer un par `/settings set discussions`.',
      unseen:
        'Les discussions s’ouvrent dans <#{{channel}}>, que je ne vois pas. Donnez-moi **Voir le salon** là-bas, ou faites-en nommer un autre par `/settings set discussions`.',
      unseenThread:
        'On en discute dans <#{{thread}}>, que je ne vois pas. Donnez-moi **Voir le salon** là-bas.',
      tooMany:
        'Ce serveur a autant de fils actifs que Discord le permet. Fermez-en un et réessayez.',
      tags: 'Les messages dans <#{{channel}}> demandent une étiquette, et toutes sont réservées aux modérateurs. Ajoutez-en une, ou faites nommer un autre salon par `/settings set discussions`.',
      refused:
        'Discord ne me laisse pas faire cela dans <#{{channel}}>. Regardez ce que j’y peux faire, et réessayez.',
      locked:
        'Le fil <#{{thread}}> est verrouillé. Quelqu’un qui a **Gérer les fils** peut le déverrouiller.',
      goneThread: 'Le fil n’existe plus. `/discuss` en ouvre un autre.',
      busy: 'Le fil est en train de s’ouvrir. Réessayez dans un instant.',
      noAnswer:
        'Discord n’a pas dit si c’était fait. Réessayez dans un instant : je regarde avant de le refaire.',
      notHere: 'Cela va dans le fil d’un article. `/discuss` en ouvre un, ou le trouve.',
      sending: 'C’est pour ceux qui peuvent écrire dans ce fil.',
      bot: 'Les messages de bots ne se marquent pas.',
      empty: 'Ce message n’a pas de texte à marquer.',
      nothing: 'Il n’y a encore rien à résumer : personne n’a rien demandé ni marqué ici.',
      noWrapUp: 'Il n’y a plus de résumé de cette discussion.',
      notYours:
        'Un résumé est supprimé par ceux qui y ont part, et par ceux qui ont **Gérer le serveur**.',
    },
  },
};
