import type { settings as english } from '../en/settings.ts';
import type { Translation } from '../translation.ts';

export const settings: Translation<typeof english, 'one' | 'many' | 'other'> = {
  command: {
    'settings show': {
      name: 'montrer',
      description: 'Les réglages de ce serveur',
      example: '/settings show',
      option: {},
    },
    'settings set': {
      name: 'changer',
      description: 'Changer les réglages de ce serveur (« Gérer le serveur » requis)',
      example: '/settings set timezone: Europe/Paris',
      option: {
        timezone: 'Fuseau horaire de ce serveur, par exemple Europe/Paris',
        language: 'Langue de ce qui est publié sur ce serveur',
        discussions: 'Où s’ouvrent les discussions : un salon textuel ou un forum, ou `here`',
        admin_channel: 'Où je signale qu’une source d’articles est en panne, puis qu’elle remarche',
        sources: 'Seulement les articles de ces sources, séparées par des virgules',
        topics: 'Seulement les articles sur ces sujets, séparés par des virgules',
        adding: 'Qui peut ajouter des articles qui manquent au corpus',
        mentions: 'Si je réponds aux messages qui me mentionnent et aux réponses aux miens',
        retention: 'Combien de jours les questions posées ici sont gardées (par défaut : 90)',
      },
    },
  },
  group: {
    settings: { name: 'réglages', description: 'Les réglages de ce serveur' },
  },
  choice: {
    language: {
      en: 'Anglais',
      de: 'Allemand',
      fr: 'Français',
      es: 'Espagnol',
      ja: 'Japonais',
      zh: 'Chinois',
    },
    adding: {
      everyone: 'Tout le monde',
      managers: 'Qui peut gérer le serveur',
      operators: 'Les opérateurs du bot',
    },
    discussions: { here: 'here : là où on les demande' },
    mentions: {
      on: 'Oui',
      off: 'Non',
    },
  },
  settings: {
    heading: 'Les réglages de ce serveur',
    saved: 'Enregistré : {{names}}',
    default: '{{value}} (par défaut)',
    reset: 'Remettre par défaut …',
    paused:
      'en pause : je ne peux pas y écrire. Choisissez-le de nouveau une fois le problème réglé.',
    unset: {
      timezone: 'UTC',
      language: 'celle du serveur sur Discord',
      discussions: 'here : là où on les demande',
      admin_channel: 'aucun',
      sources: 'toutes',
      topics: 'tous',
      adding: 'Tout le monde',
      mentions: 'Oui',
      retention: '90 jours',
    },
    days_one: '{{count, number}} jour',
    days_many: '{{count, number}} de jours',
    days_other: '{{count, number}} jours',
  },
  error: {
    rights: {
      settings:
        'Changer les réglages d’un serveur demande la permission **Gérer le serveur**. Adressez-vous à quelqu’un qui l’a.',
    },
    settings: {
      nothing: 'Choisissez au moins une option à changer, par exemple `timezone`.',
      discussions:
        '« {{text}} » n’est pas un salon où des fils peuvent s’ouvrir. Choisissez un salon textuel ou un forum, ou `here`.',
      timezone:
        'Il n’y a pas de fuseau « {{text}} ». Tapez une partie du nom d’une ville et choisissez l’une des propositions, comme `Europe/Paris`.',
      source: 'Il n’y a pas de source « {{text}} ». Il y a : {{names}}.',
      topics: 'C’est trop. {{most}} sujets au plus, de {{longest}} caractères chacun.',
    },
  },
};
