import type { gaps as english } from '../en/gaps.ts';
import type { Translation } from '../translation.ts';

export const gaps: Translation<typeof english, 'one' | 'many' | 'other'> = {
  command: {
    'corpus gaps': {
      name: 'lagunas',
      description:
        'Lo que se preguntó aquí en público y no se obtuvo (requiere «Gestionar servidor»)',
      example: '/corpus gaps',
      option: {},
    },
  },
  button: {
    right: 'Correcto',
    notRight: 'Incorrecto',
    addAll: 'Añadir estos',
  },
  verdict: {
    right: 'Gracias, marcado como correcto. Pulsa otra vez para retirarlo.',
    takenBack: 'Tu marca queda retirada.',
    title: 'Marcado como incorrecto',
    label: '¿Qué está mal? (puede quedar vacío)',
    explained:
      'Gracias: tu marca se queda, con lo que escribiste. Pulsa **Incorrecto** otra vez para retirarla.',
    kept: 'Gracias: tu marca se queda. Pulsa **Incorrecto** otra vez para retirarla.',
  },
  gaps: {
    heading: 'Preguntado aquí y no obtenido',
    range_one: '{{from}}–{{to}} de {{count, number}} pregunta',
    range_many: '{{from}}–{{to}} de {{count, number}} de preguntas',
    range_other: '{{from}}–{{to}} de {{count, number}} preguntas',
    times: {
      refused: '{{count, number}} × no encontrado',
      maybe: '{{count, number}} × encontrado con dudas',
      wrong: '{{count, number}} × marcado como incorrecto',
    },
    none: 'No falta nada: lo que se preguntó aquí en público se respondió, y nadie marcó una respuesta como incorrecta.',
    look: 'Buscar en las fuentes artículos sobre…',
    found: 'Artículos de las fuentes sobre «{{question}}»',
    nothing: 'Las fuentes no tienen sobre «{{question}}» ningún artículo que no esté ya aquí.',
    added_one: '{{count, number}} artículo añadido; desde ahora respondo con él.',
    added_many: '{{count, number}} de artículos añadidos; desde ahora respondo con ellos.',
    added_other: '{{count, number}} artículos añadidos; desde ahora respondo con ellos.',
  },
  privacy: {
    kept: {
      verdict_one:
        '- {{count, number}} marca en una respuesta (correcto, incorrecto), con lo que escribiste',
      verdict_many:
        '- {{count, number}} de marcas en respuestas (correcto, incorrecto), con lo que escribiste',
      verdict_other:
        '- {{count, number}} marcas en respuestas (correcto, incorrecto), con lo que escribiste',
    },
  },
  error: {
    gaps: {
      failed:
        'Ahora no se puede preguntar a {{from}}. Inténtalo dentro de unos minutos, por favor.',
      gone: 'Esta pregunta ya no se guarda, así que no se puede marcar.',
    },
    rights: {
      gaps: 'Lo que se preguntó en vano es para quienes tienen el permiso **Gestionar servidor**. Pídeselo a alguien que lo tenga.',
    },
  },
};
