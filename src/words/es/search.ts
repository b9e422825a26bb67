import type { search as english } from '../en/search.ts';
import type { Translation } from '../translation.ts';

export const search: Translation<typeof english, 'one' | 'many' | 'other'> = {
  command: {
    search: {
      name: 'buscar',
      description: 'Encontrar artículos en el corpus',
      example: '/search query: {{query}}',
      option: {
        query: 'Palabras, "una frase", -sin, OR, author:nombre, year:2023..2025 – o un título o id',
        author: 'Solo artículos de esta persona',
        since: 'Solo artículos desde este año',
        until: 'Solo artículos hasta este año',
        sort: 'Qué va primero (por defecto: relevancia)',
        private: 'Mostrarte la respuesta solo a ti',
      },
    },
    'Find papers': {
      name: 'Encontrar artículos',
      description: 'Encontrar artículos sobre lo que dice un mensaje',
      example:
        'Clic derecho en un mensaje (en el teléfono: mantenlo pulsado), luego Aplicaciones, luego Encontrar artículos',
      option: {},
    },
  },
  choice: {
    sort: {
      relevance: 'Relevancia',
      newest: 'Los más recientes primero',
      votes: 'Más votos',
    },
  },
  search: {
    heading: 'Artículos sobre «{{query}}»',
    someAbout_one: '{{count, number}} artículo trata de esto, los demás están cerca',
    someAbout_many: '{{count, number}} de artículos tratan de esto, los demás están cerca',
    someAbout_other: '{{count, number}} artículos tratan de esto, los demás están cerca',
    noneAbout: 'Ningún artículo trata justo de esto; estos son los más cercanos',
    whole_one: 'Un artículo encontrado',
    whole_many: 'Los {{count, number}} de artículos encontrados',
    whole_other: 'Los {{count, number}} artículos encontrados',
    place_one: 'Artículo {{at}} de {{count, number}}',
    place_many: 'Artículo {{at}} de {{count, number}}',
    place_other: 'Artículo {{at}} de {{count, number}}',
    range_one: '{{from}}–{{to}} de {{count, number}} artículo',
    range_many: '{{from}}–{{to}} de {{count, number}} de artículos',
    range_other: '{{from}}–{{to}} de {{count, number}} artículos',
    none: 'Ningún artículo coincide con «{{query}}».',
    hint: 'Prueba con menos palabras o más generales, o pregunta con una frase entera en `/ask`.',
    hintFilters: 'Prueba sin los filtros, o con menos palabras o más generales.',
    otherYears_one: '{{count, number}} artículo coincide, pero no es de estos años.',
    otherYears_many: '{{count, number}} de artículos coinciden, pero ninguno es de estos años.',
    otherYears_other: '{{count, number}} artículos coinciden, pero ninguno es de estos años.',
    otherAuthors_one: '{{count, number}} artículo coincide, pero no es de esta persona.',
    otherAuthors_many: '{{count, number}} de artículos coinciden, pero ninguno es de esta persona.',
    otherAuthors_other: '{{count, number}} artículos coinciden, pero ninguno es de esta persona.',
    unordered: {
      newest: 'Ningún artículo encontrado da su fecha, así que el orden es por relevancia.',
      votes: 'Ningún artículo encontrado da sus votos, así que el orden es por relevancia.',
    },
    setAside: {
      sentence: 'En una frase, estos signos no filtran: {{parts}}',
      noWord: 'Sin tener en cuenta, porque con eso no se puede buscar nada: {{parts}}',
      tooMuch: 'Tomado palabra por palabra, porque leerlo así tardaría demasiado: {{parts}}',
      nothingLeft: 'Sin tener en cuenta, porque no deja ningún artículo: {{parts}}',
    },
    unknownDate_one: '{{count}} artículo quedó fuera porque no se conoce su fecha.',
    unknownDate_many: '{{count}} de artículos quedaron fuera porque no se conocen sus fechas.',
    unknownDate_other: '{{count}} artículos quedaron fuera porque no se conocen sus fechas.',
    unknownAuthors_one: '{{count}} artículo quedó fuera porque no se conocen sus autores.',
    unknownAuthors_many: '{{count}} de artículos quedaron fuera porque no se conocen sus autores.',
    unknownAuthors_other: '{{count}} artículos quedaron fuera porque no se conocen sus autores.',
  },
  find: {
    several_one: 'El mensaje nombra este artículo.',
    several_many: 'El mensaje nombra estos artículos.',
    several_other: 'El mensaje nombra estos artículos.',
    unknown_one: 'El mensaje nombra {{names}}, que no está en este corpus.',
    unknown_many: 'El mensaje nombra {{names}}, que no están en este corpus.',
    unknown_other: 'El mensaje nombra {{names}}, que no están en este corpus.',
    maybe:
      'El mensaje no nombra ningún artículo por título, id o enlace. ¿Guardar uno al que llevan sus palabras?',
    none: 'No encontré en ese mensaje ningún artículo, ni por título, ni por id, ni por enlace.',
    empty: 'Ese mensaje no tiene texto que buscar. Prueba `/search` con unas palabras.',
  },
  error: {
    years:
      'No hay ningún año desde {{since}} que sea también hasta {{until}}. Intercambia `since` y `until`.',
  },
};
