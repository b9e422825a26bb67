import type { settings as english } from '../en/settings.ts';
import type { Translation } from '../translation.ts';

export const settings: Translation<typeof english, 'one' | 'many' | 'other'> = {
  command: {
    'settings show': {
      name: 'mostrar',
      description: 'Los ajustes de este servidor',
      example: '/settings show',
      option: {},
    },
    'settings set': {
      name: 'cambiar',
      description: 'Cambiar los ajustes de este servidor (requiere «Gestionar servidor»)',
      example: '/settings set timezone: America/Bogota',
      option: {
        timezone: 'Zona horaria de este servidor, como Europe/Madrid',
        language: 'Idioma de lo que se publica en este servidor',
        discussions: 'Dónde se abren los debates: un canal de texto o un foro, o `here`',
        admin_channel:
          'Dónde aviso de que una fuente de artículos falla y de que vuelve a funcionar',
        sources: 'Solo artículos de estas fuentes, separadas por comas',
        topics: 'Solo artículos sobre estos temas, separados por comas',
        adding: 'Quién puede añadir artículos que faltan en el corpus',
        mentions: 'Si respondo a mensajes que me mencionan y a respuestas a los míos',
        retention: 'Cuántos días se guardan las preguntas hechas aquí (por defecto: 90)',
      },
    },
  },
  group: {
    settings: { name: 'ajustes', description: 'Los ajustes de este servidor' },
  },
  choice: {
    language: {
      en: 'Inglés',
      de: 'Alemán',
      fr: 'Francés',
      es: 'Español',
      ja: 'Japonés',
      zh: 'Chino',
    },
    adding: {
      everyone: 'Todo el mundo',
      managers: 'Quien puede gestionar el servidor',
      operators: 'Los operadores del bot',
    },
    discussions: { here: 'here: donde se piden' },
    mentions: {
      on: 'Sí',
      off: 'No',
    },
  },
  settings: {
    heading: 'Los ajustes de este servidor',
    saved: 'Guardado: {{names}}',
    default: '{{value}} (por defecto)',
    reset: 'Volver al valor por defecto…',
    paused: 'en pausa: no puedo escribir allí. Elígelo de nuevo cuando esté arreglado.',
    unset: {
      timezone: 'UTC',
      language: 'el que el servidor tiene en Discord',
      discussions: 'here: donde se piden',
      admin_channel: 'ninguno',
      sources: 'todas',
      topics: 'todos',
      adding: 'Todo el mundo',
      mentions: 'Sí',
      retention: '90 días',
    },
    days_one: '{{count, number}} día',
    days_many: '{{count, number}} de días',
    days_other: '{{count, number}} días',
  },
  error: {
    rights: {
      settings:
        'Cambiar los ajustes de un servidor requiere el permiso **Gestionar servidor**. Pídeselo a alguien que lo tenga.',
    },
    settings: {
      nothing: 'Elige al menos una opción que cambiar, por ejemplo `timezone`.',
      discussions:
        '«{{text}}» no es un canal en el que se puedan abrir hilos. Elige un canal de texto o un foro, o `here`.',
      timezone:
        'No existe la zona horaria «{{text}}». Escribe parte del nombre de una ciudad y elige una de las propuestas, como `Europe/Madrid`.',
      source: 'No existe la fuente «{{text}}». Hay: {{names}}.',
      topics: 'Es demasiado. Hasta {{most}} temas de hasta {{longest}} caracteres cada uno.',
    },
  },
};
