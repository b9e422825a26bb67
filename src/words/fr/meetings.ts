import type { meetings as english } from '../en/meetings.ts';
import type { Translation } from '../translation.ts';

export const meetings: Translation<typeof english, 'one' | 'many' | 'other'> = {
  command: {
    'meet schedule': {
      name: 'planifier',
      description: 'Planifier une réunion sur un article, comme événement de ce serveur',
      example: '/meet schedule paper: {{title}} date: mardi prochain time: 18:30',
      option: {
        paper: 'Titre, identifiant ou URL',
        date: '2026-12-01, 1er décembre, demain, mardi prochain',
        time: '18:30, 18h30, 6pm',
        timezone:
          'Fuseau de cette heure (par défaut : votre dernier, sinon celui du serveur, sinon UTC)',
        minutes: 'Combien de temps elle dure (par défaut : 60)',
        host: 'Qui l’anime et reçoit les rappels (par défaut : vous)',
        channel: 'Un salon vocal ou de conférence (par défaut : dans le fil, ou ici)',
      },
    },
    'meet move': {
      name: 'déplacer',
      description: 'Déplacer une réunion',
      example: '/meet move date: demain time: 18:00',
      option: {
        meeting: 'Laquelle (par défaut : la seule que vous pouvez déplacer)',
        date: '2026-12-01, 1er décembre, demain, mardi prochain',
        time: '18:30, 18h30, 6pm',
        timezone:
          'Fuseau de cette heure (par défaut : votre dernier, sinon celui du serveur, sinon UTC)',
        minutes: 'Combien de temps elle dure (par défaut : comme avant)',
        host: 'Qui l’anime (par défaut : comme avant)',
        channel: 'Un salon vocal ou de conférence (par défaut : comme avant)',
      },
    },
    'meet list': {
      name: 'liste',
      description: 'Les réunions à venir de ce serveur',
      example: '/meet list',
      option: {},
    },
    'meet cancel': {
      name: 'annuler',
      description: 'Annuler une réunion et son événement',
      example: '/meet cancel',
      option: {
        meeting: 'Laquelle (par défaut : la seule que vous pouvez annuler)',
      },
    },
  },
  group: {
    meet: {
      name: 'réunion',
      description: 'Un groupe de lecture : des réunions sur des articles',
    },
  },
  meet: {
    scheduled: 'Réunion planifiée : {{title}}',
    moved: 'Réunion déplacée : {{title}}',
    cancelled: 'Réunion annulée : {{title}}',
    ahead: 'Réunions à venir',
    noneAhead: 'Aucune réunion n’est prévue. `/meet schedule` en crée une.',
    more_one: 'et {{count, number}} autre',
    more_many: 'et {{count, number}} d’autres',
    more_other: 'et {{count, number}} autres',
    when_one: '{{time}} ({{from}}), {{count, number}} minute',
    when_many: '{{time}} ({{from}}), {{count, number}} de minutes',
    when_other: '{{time}} ({{from}}), {{count, number}} minutes',
    host: 'Animation : {{who}}',
    where: 'Où : {{channel}}',
    event: 'Événement',
    reminders: {
      day: 'Je rappelle la réunion à qui l’anime un jour et une heure avant, dans {{channel}}.',
      hour: 'Je rappelle la réunion à qui l’anime une heure avant, dans {{channel}}.',
    },
    twice:
      'Cette nuit-là, les horloges sont retardées et cette heure vient deux fois : c’est la première.',
    card: 'Montrer l’article',
    reminder: {
      day: '{{host}}La réunion sur **{{title}}** commence {{from}} : {{time}}.',
      hour: '{{host}}La réunion sur **{{title}}** commence {{from}}.',
    },
    eventName: 'Lecture : {{title}}',
    discussedIn: 'On en parle dans {{address}}',
  },
  error: {
    meet: {
      rights: 'Les réunions sont pour ceux qui peuvent écrire dans ce salon.',
      date: 'Je ne lis pas « {{text}} » comme une date. Écrivez-la comme `2026-12-01`, `1er décembre`, `demain` ou `mardi prochain`.',
      time: 'Je ne lis pas « {{text}} » comme une heure. Écrivez-la comme `18:30` ou `18h30`.',
      skipped:
        '{{text}} n’existe pas ce jour-là à {{zone}} : les horloges sont avancées. Choisissez une autre heure.',
      past: 'C’est passé : <t:{{at}}:F>, <t:{{at}}:R>. L’heure est lue dans le fuseau {{zone}} ; l’option `timezone` en nomme un autre.',
      far: '<t:{{at}}:F> est à plus d’un an. Choisissez un jour dans l’année qui vient.',
      bot: 'Un bot ne peut pas animer une réunion. Choisissez une personne.',
      stranger: 'Cette personne n’est pas sur ce serveur. Choisissez quelqu’un qui y est.',
      channelUnseen:
        'Je ne vois pas de salon <#{{channel}}> sur ce serveur. Choisissez-en un que je peux voir.',
      lacks:
        'Pour cela il me manque sur ce serveur : **{{names}}**. Demandez à quelqu’un qui gère les rôles de me le donner.',
      full: 'Ce serveur a cent événements planifiés, c’est le maximum. Annulez-en un d’abord.',
      refused: 'Discord n’accepte pas cet événement. Essayez une autre heure ou un autre lieu.',
      unreachable: 'Discord ne répond pas en ce moment. Réessayez dans une minute.',
      unclear:
        'Discord ne répond pas en ce moment. Dans quelques minutes, `/meet list` montrera si la réunion a été créée.',
      unknown: 'Il n’y a pas de telle réunion à venir. `/meet list` montre celles qui existent.',
      notYours:
        'Cette réunion peut être changée par qui l’anime ou l’a planifiée, ou par quelqu’un qui peut **Gérer le serveur**.',
      none: 'Il n’y a aucune réunion à venir que vous pouvez changer. `/meet list` les montre toutes.',
      which: 'Vous pouvez en changer plusieurs. Choisissez-en une dans l’option `meeting`.',
      gone: 'L’événement de la réunion sur « {{title}} » a disparu : quelqu’un l’a annulé. La réunion l’est donc aussi.',
      taken: {
        paper:
          'Il y a déjà une réunion sur cet article à ce moment : <t:{{at}}:F>. Déplacez-la avec `/meet move` ou choisissez une autre heure.',
        host: '<@{{host}}> anime une autre réunion à ce moment : « {{title}} », <t:{{at}}:F>. Choisissez quelqu’un d’autre ou une autre heure.',
        voice:
          'Dans <#{{channel}}> il y a une autre réunion à ce moment : « {{title}} », <t:{{at}}:F>. Choisissez un autre salon ou une autre heure.',
        elsewhere:
          'Qui l’anime a une autre réunion à ce moment. Choisissez quelqu’un d’autre ou une autre heure.',
      },
    },
    option: {
      user: 'L’option **{{option}}** prend une personne.',
    },
  },
};
