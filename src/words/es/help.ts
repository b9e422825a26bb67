import type { help as english } from '../en/help.ts';
import type { Translation } from '../translation.ts';

export const help: Translation<typeof english, 'one' | 'many' | 'other'> = {
  command: {
    help: {
      name: 'ayuda',
      description: 'Qué hacen los comandos, con ejemplos',
      example: '/help command: search',
      option: {
        command: 'Explicar solo este comando',
      },
    },
  },
  help: {
    heading: 'Lo que sé hacer',
    required: 'obligatoria',
    optional: 'opcional',
    choices: 'A elegir: {{choices}}',
    example: 'Ejemplo',
    more: 'Más sobre uno de ellos: `/help command:`',
  },
  welcome: {
    heading: 'Hola, soy Colloquy, el mostrador de artículos de este servidor',
    text_one: 'Conozco {{count, number}} artículo y respondo con citas. Tres cosas que probar:',
    text_many:
      'Conozco {{count, number}} de artículos y respondo con citas. Tres cosas que probar:',
    text_other: 'Conozco {{count, number}} artículos y respondo con citas. Tres cosas que probar:',
    help: '¿Qué más sé hacer?',
  },
};
