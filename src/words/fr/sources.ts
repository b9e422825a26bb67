import type { sources as english } from '../en/sources.ts';
import type { Translation } from '../translation.ts';

export const sources: Translation<typeof english, 'one' | 'many' | 'other'> = {
  health: {
    state: {
      fresh: 'à jour',
      waiting: 'en attente',
      quiet: 'au repos',
      stalled: 'en retard',
      failed: 'en panne',
    },
    why: {
      complete: 'le lot le plus récent est arrivé',
      neverAsked: 'elle n’a pas encore été interrogée',
      notThere: 'le prochain lot peut encore venir',
      growing: 'le lot le plus récent grandit encore',
      nothingDue: 'rien n’est attendu : un week-end ou un jour férié',
      noDays: 'elle n’a pas de jours où des articles sont attendus',
      overdue: 'elle répond, mais le lot attendu n’est pas venu',
      notAsked: 'personne ne l’a interrogée depuis que le dernier lot était attendu',
      off: 'elle est désactivée',
      unreachable: 'elle est injoignable',
      slow: 'elle n’a pas répondu à temps',
      limited: 'elle a demandé une pause (trop de requêtes)',
      refused: 'elle a refusé la requête',
      broken: 'elle a elle-même un problème',
      'too-large': 'sa réponse était plus grande que ce que j’accepte',
      unreadable: 'sa réponse n’est plus ce qu’elle était',
      forbidden: 'son adresse ne peut pas être interrogée',
      resting: 'elle a échoué plusieurs fois de suite et est laissée en paix un moment',
    },
  },
  notice: {
    heading: 'Les sources d’articles',
    well: 'fonctionne de nouveau',
    stalled: 'est en retard',
    failed: 'est en panne',
    footer: 'Détails : /corpus status. Où cela est signalé : /settings set admin_channel',
  },
};
