import type { lists as english } from '../en/lists.ts';
import type { Translation } from '../translation.ts';

export const lists: Translation<typeof english, 'one' | 'many' | 'other'> = {
  command: {
    'list save': {
      name: 'enregistrer',
      description: 'Mettre un article dans une liste de lecture',
      example: '/list save paper: {{title}}',
      option: {
        paper: 'Titre, identifiant ou URL',
        list: 'La liste de qui (par défaut : la vôtre)',
        text: 'Une note à son sujet',
      },
    },
    'list remove': {
      name: 'retirer',
      description:
        'Retirer un article d’une liste (de celle de l’équipe : « Gérer le serveur » requis)',
      example: '/list remove paper: {{title}}',
      option: { paper: 'Un article de la liste', list: 'La liste de qui (par défaut : la vôtre)' },
    },
    'list done': {
      name: 'lu',
      description: 'Marquer un article comme lu ; l’enregistrer de nouveau le rouvre',
      example: '/list done paper: {{title}}',
      option: { paper: 'Un article de la liste', list: 'La liste de qui (par défaut : la vôtre)' },
    },
    'list note': {
      name: 'note',
      description: 'Écrire une note sur un article d’une liste',
      example: '/list note paper: {{title}} text: pour l’introduction',
      option: {
        paper: 'Un article de la liste',
        text: 'La note ; sans elle, la note est retirée',
        list: 'La liste de qui (par défaut : la vôtre)',
      },
    },
    'list show': {
      name: 'montrer',
      description: 'Montrer une liste de lecture',
      example: '/list show state: open',
      option: {
        list: 'La liste de qui (par défaut : la vôtre)',
        state: 'Seulement les articles à lire, ou lus (par défaut : tous)',
      },
    },
    'list export': {
      name: 'exporter',
      description: 'Une liste de lecture sous forme de fichier',
      example: '/list export format: bibtex',
      option: {
        format: 'BibTeX (par défaut), CSV ou Markdown',
        list: 'La liste de qui (par défaut : la vôtre)',
        state: 'Seulement les articles à lire, ou lus (par défaut : tous)',
      },
    },
    'Save paper': {
      name: 'Enregistrer l’article',
      description: 'Mettre dans votre liste l’article que nomme un message',
      example:
        'Clic droit sur un message (sur téléphone : appui long), puis Applications, puis Enregistrer l’article',
      option: {},
    },
  },
  group: {
    list: { name: 'liste', description: 'Listes de lecture : la vôtre et celle de l’équipe' },
  },
  choice: {
    list: { me: 'La mienne', team: 'Celle de l’équipe' },
    format: { bibtex: 'BibTeX', csv: 'CSV (un tableau)', markdown: 'Markdown' },
    state: { all: 'Tous', open: 'À lire', done: 'Lus' },
  },
  list: {
    heading: { me: 'Votre liste de lecture', team: 'La liste de lecture de l’équipe' },
    range: {
      all_one: '{{count, number}} article',
      all_many: '{{from}}–{{to}} sur {{count, number}} d’articles',
      all_other: '{{from}}–{{to}} sur {{count, number}} articles',
      open_one: '{{count, number}} article à lire',
      open_many: '{{from}}–{{to}} sur {{count, number}} d’articles à lire',
      open_other: '{{from}}–{{to}} sur {{count, number}} articles à lire',
      done_one: '{{count, number}} article lu',
      done_many: '{{from}}–{{to}} sur {{count, number}} d’articles lus',
      done_other: '{{from}}–{{to}} sur {{count, number}} articles lus',
    },
    exported: {
      me_one: 'Votre liste en fichier : {{count, number}} article.',
      me_many: 'Votre liste en fichier : {{count, number}} d’articles.',
      me_other: 'Votre liste en fichier : {{count, number}} articles.',
      team_one: 'La liste de l’équipe en fichier : {{count, number}} article.',
      team_many: 'La liste de l’équipe en fichier : {{count, number}} d’articles.',
      team_other: 'La liste de l’équipe en fichier : {{count, number}} articles.',
    },
    savedBy: 'enregistré par {{who}}',
    gone: 'n’est plus dans le corpus',
    saved: {
      me: '« {{title}} » est maintenant dans votre liste.',
      team: '« {{title}} » est maintenant dans la liste de l’équipe.',
    },
    already: {
      me: '« {{title}} » est déjà dans votre liste.',
      team: '« {{title}} » est déjà dans la liste de l’équipe.',
    },
    reopened: {
      me: '« {{title}} » est de nouveau à lire dans votre liste.',
      team: '« {{title}} » est de nouveau à lire dans la liste de l’équipe.',
    },
    removed: {
      me: '« {{title}} » n’est plus dans votre liste.',
      team: '« {{title}} » n’est plus dans la liste de l’équipe.',
    },
    done: {
      me: '« {{title}} » est marqué comme lu dans votre liste.',
      team: '« {{title}} » est marqué comme lu dans la liste de l’équipe.',
    },
    noted: 'La note sur « {{title}} » est écrite.',
    noteRemoved: '« {{title}} » n’a plus de note.',
    empty: {
      me: 'Votre liste est vide. `/list save` y met un article.',
      team: 'La liste de l’équipe est vide. `/list save list: team` y met un article.',
    },
    none: {
      all: 'Il n’y a rien dans cette liste.',
      open: 'Rien n’est à lire dans cette liste : tout est lu.',
      done: 'Rien n’est encore lu dans cette liste.',
    },
  },
  error: {
    list: {
      notOn: {
        me: '« {{title}} » n’est pas dans votre liste. `/list show` montre ce qui y est.',
        team: '« {{title}} » n’est pas dans la liste de l’équipe. `/list show list: team` montre ce qui y est.',
      },
      full: 'La liste est pleine : {{most}} articles au plus. Retirez-en avec `/list remove`.',
    },
    rights: {
      teamList:
        'Retirer des articles de la liste de l’équipe demande la permission **Gérer le serveur**. Adressez-vous à quelqu’un qui l’a.',
      sending: 'La liste de l’équipe est pour ceux qui peuvent écrire dans ce salon.',
    },
  },
};
