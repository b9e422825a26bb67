import type { corpus as english } from '../en/corpus.ts';
import type { Translation } from '../translation.ts';

export const corpus: Translation<typeof english, 'one' | 'many' | 'other'> = {
  command: {
    'corpus status': {
      name: 'estado',
      description: 'Qué artículos hay aquí, de quién vienen y cómo están sus fuentes',
      example: '/corpus status',
      option: { private: 'Mostrarte la respuesta solo a ti' },
    },
    'corpus refresh': {
      name: 'actualizar',
      description: 'Pedir ahora artículos nuevos a las fuentes (requiere «Gestionar servidor»)',
      example: '/corpus refresh',
      option: { source: 'Preguntar solo a esta fuente' },
    },
    'corpus import': {
      name: 'importar',
      description: 'Importar un archivo de artículos (para los operadores del bot)',
      example: '/corpus import url: https://example.org/papers.bib',
      option: {
        file: 'Exportación de página, JSON Lines, CSV o BibTeX',
        url: 'La dirección de un archivo así',
      },
    },
  },
  group: {
    corpus: { name: 'corpus', description: 'Los artículos que hay aquí y de dónde vienen' },
  },
  import: {
    progress_one: '{{percent}} % leído, {{count, number}} artículo hasta ahora…',
    progress_many: '{{percent}} % leído, {{count, number}} de artículos hasta ahora…',
    progress_other: '{{percent}} % leído, {{count, number}} artículos hasta ahora…',
    done: 'Leído {{name}} ({{format}}):',
    warning: '{{text}}',
    more_one: '… y {{count, number}} aviso más',
    more_many: '… y {{count, number}} de avisos más',
    more_other: '… y {{count, number}} avisos más',
  },
  refresh: {
    asking: 'Preguntando a {{names}}…',
    came: '{{added, number}} nuevos, {{updated, number}} actualizados, {{unchanged, number}} conocidos',
    dropped_one: 'quedó fuera {{count, number}} registro',
    dropped_many: 'quedaron fuera {{count, number}} de registros',
    dropped_other: 'quedaron fuera {{count, number}} registros',
    failed: 'falló: {{why}}',
    busy: 'otro proceso le está preguntando',
    pending: 'tarda más; sigue en segundo plano',
  },
  corpus: {
    examples: 'Ejemplos inventados',
    newestPaper: 'el más reciente del {{newest}}',
    standsIn: 'mientras tanto: no se llega a {{sources}}. Se van en cuanto responda una fuente.',
    heading: 'Los artículos de aquí',
    came_one: '{{count, number}} artículo en dos semanas, día más reciente: {{newest}}',
    came_many: '{{count, number}} de artículos en dos semanas, día más reciente: {{newest}}',
    came_other: '{{count, number}} artículos en dos semanas, día más reciente: {{newest}}',
    missing: 'Días que nunca llegaron: {{days}}',
    sourcesOff: 'No hay ninguna fuente en línea activada.',
    thanks:
      'Gracias a arXiv por el uso de su interoperabilidad de acceso abierto. Con datos de Hugging Face y Semantic Scholar.',
    read: 'leídos a fondo hasta ahora: {{read, number}}',
    size_one: 'Corpus de {{count, number}} artículo',
    size_many: 'Corpus de {{count, number}} de artículos',
    size_other: 'Corpus de {{count, number}} artículos',
    updated: 'actualizado el {{date, datetime(dateStyle: medium; timeZone: UTC)}}',
  },
  error: {
    import: {
      one: 'Da `file` o `url`, uno de los dos.',
      failed: 'No se pudo importar ese archivo: {{why}}',
      tooLarge: 'Ese archivo es demasiado grande. Hasta {{most}} MB.',
    },
    rights: {
      operators: 'Importar archivos es solo para los operadores de este bot (OPERATOR_IDS).',
      refresh:
        'Preguntar a las fuentes a mano requiere el permiso **Gestionar servidor**. Pídeselo a alguien que lo tenga.',
    },
    sourcesOff: 'No hay ninguna fuente en línea activada, así que no hay a quién preguntar.',
  },
};
