import type { papers as english } from '../en/papers.ts';
import type { Translation } from '../translation.ts';

export const papers: Translation<typeof english, 'one' | 'many' | 'other'> = {
  command: {
    paper: {
      name: 'artículo',
      description: 'Mostrar la ficha de un artículo',
      example: '/paper paper: {{title}}',
      option: {
        paper: 'Título, id o URL',
        private: 'Mostrarte la respuesta solo a ti',
      },
    },
    similar: {
      name: 'similares',
      description: 'Artículos cercanos a otro, y los términos que comparten',
      example: '/similar paper: {{title}}',
      option: {
        paper: 'Título, id o URL',
        private: 'Mostrarte la respuesta solo a ti',
      },
    },
  },
  paper: {
    authors: 'Autores',
    authorCount_one: '{{count}} autor',
    authorCount_many: '{{count}} de autores',
    authorCount_other: '{{count}} autores',
    moreAuthors: '+ {{count}}',
    organisation: 'Organización',
    published: 'Publicado',
    venue: 'Aparecido en',
    votes: 'Votos',
    ownVotes: '{{count, number}} aquí',
    links: 'Enlaces',
    page: 'Página',
    pdf: 'PDF',
    code: 'Código',
    searchArxiv: 'Buscar en arXiv',
    noAbstract: 'La fuente no da ningún resumen.',
    project: 'Proyecto',
    version: 'Versión',
    versionOf: 'v{{version}} del {{date}}',
    categories: 'Categorías',
    keywords: 'Palabras clave',
    stars: 'Estrellas del código',
    citations: 'Citas',
    aiSummary: 'Síntesis de una máquina ({{by}})',
    example: 'ejemplo: un artículo inventado',
    withdrawn: 'retirado por sus autores',
    absent: '-# Este artículo no está en este corpus.',
    added: '-# Añadido: desde ahora lo encuentro y respondo con él.',
    nearest: 'Ningún título de aquí es exactamente «{{text}}». El título más cercano:',
  },
  press: {
    voted: 'Tu voto cuenta: {{title}} tiene {{count, number}} aquí. Pulsa otra vez para retirarlo.',
    unvoted: 'Tu voto queda retirado: {{title}} tiene {{count, number}} aquí.',
    saved: 'Guardado: {{title}}. Pulsa otra vez para quitarlo de tu lista.',
    unsaved: 'Ya no está en tu lista: {{title}}',
  },
  which: {
    several: '¿A qué artículo te refieres con «{{text}}»?',
    nearest: 'Ningún título de aquí es exactamente «{{text}}». Los títulos más cercanos:',
  },
  related: {
    heading: 'Cercanos a «{{title}}»',
    shared: 'En común: {{terms}}',
    none: 'Ningún artículo de aquí es cercano a «{{title}}».',
    noneForList: 'Ningún artículo de aquí es cercano a uno de tu lista.',
    forYou: 'Para ti, según tu lista de lectura',
    because: 'Porque guardaste «{{title}}»',
  },
  error: {
    paper: {
      which: '¿Qué artículo? Indícalo en la opción `paper`: un título, un id de arXiv o una URL.',
      unknown:
        'Ningún artículo de aquí se acerca a «{{text}}». Da un título, un id de arXiv o una URL, o busca con `/search`.',
      notHere: '{{name}} no está en este corpus. Busca el artículo por su título, o con `/search`.',
      nothingSaved:
        'Tu lista está vacía, así que no hay en qué basarse. Indica un artículo en la opción `paper`, o guarda algunos con `/list save` o el botón **Guardar** debajo de una ficha.',
      nowhere: '{{name}} no está en este corpus y ninguna fuente lo conoce. ¿Está bien escrito?',
      slow: '{{name}} no está en este corpus y las fuentes tardan en responder. Inténtalo dentro de un minuto, por favor.',
      notFetched:
        '{{name}} no está en este corpus y ahora no se puede preguntar a {{from}}. Inténtalo dentro de unos minutos, por favor.',
      noAbstract: 'Las fuentes no dan ningún resumen de {{name}}, así que no hay nada que añadir.',
      addedEnough:
        'Hoy has añadido {{most}} artículos, que es el máximo. Mañana se podrá de nuevo.',
      gone: 'Ese artículo ya no está en el corpus.',
    },
    rights: {
      addManagers:
        'En este servidor añade artículos quien tiene el permiso **Gestionar servidor**. Pídeselo a alguien que lo tenga.',
      addOperators: 'En este servidor solo los operadores de este bot añaden artículos.',
    },
  },
};
