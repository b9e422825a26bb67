import type { corpus as english } from '../en/corpus.ts';
import type { Translation } from '../translation.ts';

export const corpus: Translation<typeof english, 'one' | 'many' | 'other'> = {
  command: {
    'corpus status': {
      name: 'état',
      description: 'Quels articles sont ici, d’où ils viennent, et l’état de leurs sources',
      example: '/corpus status',
      option: { private: 'Ne montrer la réponse qu’à vous' },
    },
    'corpus refresh': {
      name: 'actualiser',
      description:
        'Demander maintenant de nouveaux articles aux sources (« Gérer le serveur » requis)',
      example: '/corpus refresh',
      option: { source: 'N’interroger que cette source' },
    },
    'corpus import': {
      name: 'importer',
      description: 'Importer un fichier d’articles (pour les opérateurs du bot)',
      example: '/corpus import url: https://example.org/papers.bib',
      option: {
        file: 'Export de page, JSON Lines, CSV ou BibTeX',
        url: 'L’adresse d’un tel fichier',
      },
    },
  },
  group: {
    corpus: { name: 'corpus', description: 'Les articles qui sont ici, et d’où ils viennent' },
  },
  import: {
    progress_one: '{{percent}} % lus, {{count, number}} article jusqu’ici …',
    progress_many: '{{percent}} % lus, {{count, number}} d’articles jusqu’ici …',
    progress_other: '{{percent}} % lus, {{count, number}} articles jusqu’ici …',
    done: '{{name}} lu ({{format}}) :',
    warning: '{{text}}',
    more_one: '… et {{count, number}} autre avertissement',
    more_many: '… et {{count, number}} d’autres avertissements',
    more_other: '… et {{count, number}} autres avertissements',
  },
  refresh: {
    asking: 'J’interroge {{names}} …',
    came: '{{added, number}} nouveaux, {{updated, number}} complétés, {{unchanged, number}} connus',
    dropped_one: '{{count, number}} notice a été écartée',
    dropped_many: '{{count, number}} de notices ont été écartées',
    dropped_other: '{{count, number}} notices ont été écartées',
    failed: 'échec : {{why}}',
    busy: 'un autre processus l’interroge déjà',
    pending: 'prend plus de temps ; cela continue en arrière-plan',
  },
  corpus: {
    examples: 'Exemples inventés',
    newestPaper: 'le plus récent du {{newest}}',
    standsIn:
      'en attendant : {{sources}} injoignables. Ils disparaissent dès qu’une source répond.',
    heading: 'Les articles ici',
    came_one: '{{count, number}} article en deux semaines, jour le plus récent : {{newest}}',
    came_many: '{{count, number}} d’articles en deux semaines, jour le plus récent : {{newest}}',
    came_other: '{{count, number}} articles en deux semaines, jour le plus récent : {{newest}}',
    missing: 'Jours jamais venus : {{days}}',
    sourcesOff: 'Aucune source en ligne n’est activée.',
    thanks:
      'Merci à arXiv pour l’usage de son interopérabilité en libre accès. Avec des données de Hugging Face et Semantic Scholar.',
    read: 'lus de près jusqu’ici : {{read, number}}',
    size_one: 'Corpus de {{count, number}} article',
    size_many: 'Corpus de {{count, number}} d’articles',
    size_other: 'Corpus de {{count, number}} articles',
    updated: 'mis à jour le {{date, datetime(dateStyle: medium; timeZone: UTC)}}',
  },
  error: {
    import: {
      one: 'Donnez `file` ou `url`, l’un des deux.',
      failed: 'Ce fichier n’a pas pu être importé : {{why}}',
      tooLarge: 'Ce fichier est trop gros. {{most}} Mo au plus.',
    },
    rights: {
      operators: 'Importer des fichiers est réservé aux opérateurs de ce bot (OPERATOR_IDS).',
      refresh:
        'Interroger les sources à la main demande la permission **Gérer le serveur**. Adressez-vous à quelqu’un qui l’a.',
    },
    sourcesOff: 'Aucune source en ligne n’est activée ; il n’y a rien à interroger.',
  },
};
