import type { search as english } from '../en/search.ts';
import type { Translation } from '../translation.ts';

export const search: Translation<typeof english, 'one' | 'many' | 'other'> = {
  command: {
    search: {
      name: 'rechercher',
      description: 'Trouver des articles dans le corpus',
      example: '/search query: {{query}}',
      option: {
        query:
          'Mots, "expression", -sans, OR, author:nom, year:2023..2025 – ou un titre ou identifiant',
        author: 'Seulement les articles de cet auteur',
        since: 'Seulement les articles à partir de cette année',
        until: 'Seulement les articles jusqu’à cette année',
        sort: 'Ce qui vient d’abord (par défaut : la pertinence)',
        private: 'Ne montrer la réponse qu’à vous',
      },
    },
    'Find papers': {
      name: 'Trouver des articles',
      description: 'Trouver des articles sur ce que dit un message',
      example:
        'Clic droit sur un message (sur téléphone : appui long), puis Applications, puis Trouver des articles',
      option: {},
    },
  },
  choice: {
    sort: {
      relevance: 'Pertinence',
      newest: 'Les plus récents d’abord',
      votes: 'Le plus de votes',
    },
  },
  search: {
    heading: 'Articles sur « {{query}} »',
    someAbout_one: '{{count, number}} article porte là-dessus, les autres en sont proches',
    someAbout_many: '{{count, number}} d’articles portent là-dessus, les autres en sont proches',
    someAbout_other: '{{count, number}} articles portent là-dessus, les autres en sont proches',
    noneAbout: 'Aucun article ne porte exactement là-dessus ; voici les plus proches',
    whole_one: 'Un article trouvé',
    whole_many: 'Les {{count, number}} d’articles trouvés',
    whole_other: 'Les {{count, number}} articles trouvés',
    place_one: 'Article {{at}} sur {{count, number}}',
    place_many: 'Article {{at}} sur {{count, number}}',
    place_other: 'Article {{at}} sur {{count, number}}',
    range_one: '{{from}}–{{to}} sur {{count, number}} article',
    range_many: '{{from}}–{{to}} sur {{count, number}} d’articles',
    range_other: '{{from}}–{{to}} sur {{count, number}} articles',
    none: 'Aucun article ne correspond à « {{query}} ».',
    hint: 'Essayez des mots moins nombreux ou plus généraux, ou demandez en une phrase entière avec `/ask`.',
    hintFilters: 'Essayez sans les filtres, ou avec des mots moins nombreux ou plus généraux.',
    otherYears_one: '{{count, number}} article correspond, mais pas de ces années.',
    otherYears_many: '{{count, number}} d’articles correspondent, mais aucun de ces années.',
    otherYears_other: '{{count, number}} articles correspondent, mais aucun de ces années.',
    otherAuthors_one: '{{count, number}} article correspond, mais pas de cet auteur.',
    otherAuthors_many: '{{count, number}} d’articles correspondent, mais aucun de cet auteur.',
    otherAuthors_other: '{{count, number}} articles correspondent, mais aucun de cet auteur.',
    unordered: {
      newest: 'Aucun article trouvé ne donne sa date ; l’ordre est donc celui de la pertinence.',
      votes: 'Aucun article trouvé ne donne ses votes ; l’ordre est donc celui de la pertinence.',
    },
    setAside: {
      sentence: 'Dans une phrase, ces signes ne filtrent pas : {{parts}}',
      noWord: 'Non pris en compte, car rien ne peut être cherché par là : {{parts}}',
      tooMuch: 'Pris mot à mot, car la lecture serait trop longue : {{parts}}',
      nothingLeft: 'Non pris en compte, car il ne resterait aucun article : {{parts}}',
    },
    unknownDate_one: '{{count}} article a été écarté, car sa date est inconnue.',
    unknownDate_many: '{{count}} d’articles ont été écartés, car leurs dates sont inconnues.',
    unknownDate_other: '{{count}} articles ont été écartés, car leurs dates sont inconnues.',
    unknownAuthors_one: '{{count}} article a été écarté, car ses auteurs sont inconnus.',
    unknownAuthors_many: '{{count}} d’articles ont été écartés, car leurs auteurs sont inconnus.',
    unknownAuthors_other: '{{count}} articles ont été écartés, car leurs auteurs sont inconnus.',
  },
  find: {
    several_one: 'Le message nomme cet article.',
    several_many: 'Le message nomme ces articles.',
    several_other: 'Le message nomme ces articles.',
    unknown_one: 'Le message nomme {{names}}, qui n’est pas dans ce corpus.',
    unknown_many: 'Le message nomme {{names}}, qui ne sont pas dans ce corpus.',
    unknown_other: 'Le message nomme {{names}}, qui ne sont pas dans ce corpus.',
    maybe:
      'Le message ne nomme aucun article par titre, identifiant ou lien. En enregistrer un vers lequel ses mots mènent ?',
    none: 'Je n’ai trouvé dans ce message aucun article, ni par titre, ni par identifiant, ni par lien.',
    empty: 'Ce message n’a pas de texte à chercher. Essayez `/search` avec quelques mots.',
  },
  error: {
    years:
      'Il n’y a pas d’année à partir de {{since}} qui aille aussi jusqu’à {{until}}. Échangez `since` et `until`.',
  },
};
