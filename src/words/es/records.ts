export const records = {
  answer: {
    record: {
      updated: 'Según su ficha, {{title}} se modificó por última vez el {{date}}.',
      withdrawn: 'Según su ficha, {{title}} se retiró.',
      submitter: 'Según su ficha, {{name}} puso {{title}} en Hugging Face.',
      categories: 'La ficha de {{title}} nombra estas categorías: {{names}}.',
      keywords: 'La ficha de {{title}} nombra estas palabras clave: {{names}}.',
      stars_one: 'La ficha de {{title}} cuenta {{count}} estrella de su código.',
      stars_many: 'La ficha de {{title}} cuenta {{count}} de estrellas de su código.',
      stars_other: 'La ficha de {{title}} cuenta {{count}} estrellas de su código.',
      doi: 'El DOI de {{title}} es {{doi}}',
    },
    recordLacks: {
      updated: 'La ficha de {{title}} no dice cuándo se modificó.',
      withdrawn: 'La ficha de {{title}} no dice que se haya retirado.',
      submitter: 'La ficha de {{title}} no dice quién lo puso.',
      categories: 'La ficha de {{title}} no dice sus categorías.',
      keywords: 'La ficha de {{title}} no dice palabras clave.',
      stars: 'La ficha de {{title}} no dice cuántas estrellas tiene su código.',
      doi: 'La ficha de {{title}} no dice ningún DOI.',
      review: 'Ninguna ficha de aquí dice si {{title}} pasó una revisión por pares.',
      judgement: 'Ninguna ficha de aquí dice qué opinan otros de {{title}}.',
      pages: 'Ninguna ficha de aquí dice lo largo que es {{title}}.',
      licence: 'Ninguna ficha de aquí dice la licencia de {{title}}.',
      impact: 'Ninguna ficha de aquí dice qué rango tienen {{title}}, su revista o sus autores.',
      funding: 'Ninguna ficha de aquí dice quién pagó {{title}}.',
      downloads: 'Ninguna ficha de aquí dice cuántas veces se lee o se descarga {{title}}.',
      contact: 'Ninguna ficha de aquí dice cómo escribir a los autores de {{title}}.',
    },
    ordered: {
      fewestVotes: 'Los que tienen menos votos{{which}}:',
      authors: 'Los que tienen más autores{{which}}:',
    },
    criteria: {
      fewVotes_one: 'con {{count}} voto como máximo',
      fewVotes_many: 'con {{count}} de votos como máximo',
      fewVotes_other: 'con {{count}} votos como máximo',
    },
    tally: {
      author_one: 'Las fichas de aquí{{which}} nombran a {{count, number}} autor: {{names}}.',
      author_many:
        'Las fichas de aquí{{which}} nombran a {{count, number}} de autores, primero los que tienen más artículos: {{names}}.',
      author_other:
        'Las fichas de aquí{{which}} nombran a {{count, number}} autores, primero los que tienen más artículos: {{names}}.',
      venue_one:
        'Las fichas de aquí{{which}} nombran {{count, number}} lugar de publicación: {{names}}.',
      venue_many:
        'Las fichas de aquí{{which}} nombran {{count, number}} de lugares de publicación, primero los que tienen más artículos: {{names}}.',
      venue_other:
        'Las fichas de aquí{{which}} nombran {{count, number}} lugares de publicación, primero los que tienen más artículos: {{names}}.',
      organisation_one:
        'Las fichas de aquí{{which}} nombran {{count, number}} organización: {{names}}.',
      organisation_many:
        'Las fichas de aquí{{which}} nombran {{count, number}} de organizaciones, primero las que tienen más artículos: {{names}}.',
      organisation_other:
        'Las fichas de aquí{{which}} nombran {{count, number}} organizaciones, primero las que tienen más artículos: {{names}}.',
      year_one: 'Los artículos de aquí{{which}} son de {{count, number}} año: {{names}}.',
      year_many:
        'Los artículos de aquí{{which}} son de {{count, number}} de años, primero los que tienen más artículos: {{names}}.',
      year_other:
        'Los artículos de aquí{{which}} son de {{count, number}} años, primero los que tienen más artículos: {{names}}.',
      row: '{{name}} ({{count, number}})',
      first: 'Estos son los primeros {{count, number}}.',
      none: {
        author: 'Ninguna ficha de aquí{{which}} dice quiénes son los autores.',
        venue: 'Ninguna ficha de aquí{{which}} dice dónde se publicó un artículo.',
        organisation: 'Ninguna ficha de aquí{{which}} nombra una organización.',
        year: 'Ninguna ficha de aquí{{which}} dice cuándo se publicó un artículo.',
      },
    },
    restMissing: 'Para el resto de la pregunta no encontré ninguna frase en él.',
  },
};
