export const records = {
  answer: {
    record: {
      updated: 'Selon sa notice, {{title}} a été modifié pour la dernière fois le {{date}}.',
      withdrawn: 'Selon sa notice, {{title}} a été retiré.',
      submitter: 'Selon sa notice, {{title}} a été déposé sur Hugging Face par {{name}}.',
      categories: 'La notice de {{title}} donne ces catégories : {{names}}.',
      keywords: 'La notice de {{title}} donne ces mots-clés : {{names}}.',
      stars_one: 'La notice de {{title}} compte {{count}} étoile pour son code.',
      stars_many: 'La notice de {{title}} compte {{count}} d’étoiles pour son code.',
      stars_other: 'La notice de {{title}} compte {{count}} étoiles pour son code.',
      doi: 'Le DOI de {{title}} est {{doi}}',
    },
    recordLacks: {
      updated: 'La notice de {{title}} ne dit pas quand il a été modifié.',
      withdrawn: 'La notice de {{title}} ne dit pas qu’il a été retiré.',
      submitter: 'La notice de {{title}} ne dit pas qui l’a déposé.',
      categories: 'La notice de {{title}} ne donne pas ses catégories.',
      keywords: 'La notice de {{title}} ne donne pas de mots-clés.',
      stars: 'La notice de {{title}} ne donne pas les étoiles de son code.',
      doi: 'La notice de {{title}} ne donne pas de DOI.',
      review: 'Aucune notice ici ne dit si {{title}} a été relu par des pairs.',
      judgement: 'Aucune notice ici ne dit ce que d’autres pensent de {{title}}.',
      pages: 'Aucune notice ici ne dit quelle est la longueur de {{title}}.',
      licence: 'Aucune notice ici ne donne la licence de {{title}}.',
      impact: 'Aucune notice ici ne dit le rang de {{title}}, de sa revue ou de ses auteurs.',
      funding: 'Aucune notice ici ne dit qui a financé {{title}}.',
      downloads: 'Aucune notice ici ne dit combien de fois {{title}} est lu ou téléchargé.',
      contact: 'Aucune notice ici ne dit comment joindre les auteurs de {{title}}.',
    },
    ordered: {
      fewestVotes: 'Ceux qui ont le moins de votes{{which}} :',
      authors: 'Ceux qui ont le plus d’auteurs{{which}} :',
    },
    criteria: {
      fewVotes_one: 'avec au plus {{count}} vote',
      fewVotes_many: 'avec au plus {{count}} de votes',
      fewVotes_other: 'avec au plus {{count}} votes',
    },
    tally: {
      author_one: 'Les notices ici{{which}} nomment {{count, number}} auteur : {{names}}.',
      author_many:
        'Les notices ici{{which}} nomment {{count, number}} d’auteurs, ceux qui ont le plus d’articles d’abord : {{names}}.',
      author_other:
        'Les notices ici{{which}} nomment {{count, number}} auteurs, ceux qui ont le plus d’articles d’abord : {{names}}.',
      venue_one:
        'Les notices ici{{which}} nomment {{count, number}} lieu de publication : {{names}}.',
      venue_many:
        'Les notices ici{{which}} nomment {{count, number}} de lieux de publication, ceux qui ont le plus d’articles d’abord : {{names}}.',
      venue_other:
        'Les notices ici{{which}} nomment {{count, number}} lieux de publication, ceux qui ont le plus d’articles d’abord : {{names}}.',
      organisation_one:
        'Les notices ici{{which}} nomment {{count, number}} organisation : {{names}}.',
      organisation_many:
        'Les notices ici{{which}} nomment {{count, number}} d’organisations, celles qui ont le plus d’articles d’abord : {{names}}.',
      organisation_other:
        'Les notices ici{{which}} nomment {{count, number}} organisations, celles qui ont le plus d’articles d’abord : {{names}}.',
      year_one: 'Les articles ici{{which}} sont de {{count, number}} année : {{names}}.',
      year_many:
        'Les articles ici{{which}} sont de {{count, number}} d’années, celles qui ont le plus d’articles d’abord : {{names}}.',
      year_other:
        'Les articles ici{{which}} sont de {{count, number}} années, celles qui ont le plus d’articles d’abord : {{names}}.',
      row: '{{name}} ({{count, number}})',
      first: 'Ce sont les {{count, number}} premiers.',
      none: {
        author: 'Aucune notice ici{{which}} ne donne d’auteurs.',
        venue: 'Aucune notice ici{{which}} ne dit où un article a été publié.',
        organisation: 'Aucune notice ici{{which}} ne donne d’organisation.',
        year: 'Aucune notice ici{{which}} ne dit quand un article a été publié.',
      },
    },
    restMissing: 'Pour le reste de la question, je n’y ai trouvé aucune phrase.',
  },
};
