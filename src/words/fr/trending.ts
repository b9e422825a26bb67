import type { trending as english } from '../en/trending.ts';
import type { Translation } from '../translation.ts';

export const trending: Translation<typeof english, 'one' | 'many' | 'other'> = {
  command: {
    trending: {
      name: 'tendances',
      description: 'Ce qui monte, et selon quel classement',
      example: '/trending window: week',
      option: {
        window: 'Sur quelle durée (par défaut : la plus courte où quelque chose a été compté)',
        private: 'Ne montrer la réponse qu’à vous',
      },
    },
  },
  choice: {
    window: {
      day: 'Deux jours',
      week: 'Une semaine',
      month: 'Un mois',
    },
  },
  trending: {
    heading: {
      day: 'Tendances des 2 derniers jours',
      week: 'Tendances des 7 derniers jours',
      month: 'Tendances des 30 derniers jours',
    },
    ranking:
      'Classés par nouveaux votes, étoiles, commentaires et usage de ce serveur ; les plus récents comptent davantage',
    counted_one: 'Compté pour {{count, number}} article : {{gained}}',
    counted_many: 'Compté pour {{count, number}} d’articles : {{gained}}',
    counted_other: 'Compté pour {{count, number}} articles : {{gained}}',
    gained: {
      votes_one: '{{count, number}} vote',
      votes_many: '{{count, number}} de votes',
      votes_other: '{{count, number}} votes',
      stars_one: '{{count, number}} étoile',
      stars_many: '{{count, number}} d’étoiles',
      stars_other: '{{count, number}} étoiles',
      comments_one: '{{count, number}} commentaire',
      comments_many: '{{count, number}} de commentaires',
      comments_other: '{{count, number}} commentaires',
      own: '{{count, number}} × ici',
    },
    votes: 'votes des 7 derniers jours, aujourd’hui à droite',
    limited:
      'Seulement ce que permettent les réglages de ce serveur pour les sources et les sujets',
    none: {
      day: 'Aucune source n’a rien compté ces 2 derniers jours, et personne ici non plus ; je ne peux donc pas dire ce qui est en tendance.',
      week: 'Aucune source n’a rien compté ces 7 derniers jours, et personne ici non plus ; je ne peux donc pas dire ce qui est en tendance.',
      month:
        'Aucune source n’a rien compté ces 30 derniers jours, et personne ici non plus ; je ne peux donc pas dire ce qui est en tendance.',
    },
    unsentHeading: 'Rien pour établir un classement',
    unsent: 'Articles pas encore montrés ici, différents les uns des autres :',
    nothing: 'Tous les articles d’ici ont déjà été montrés ici.',
  },
};
