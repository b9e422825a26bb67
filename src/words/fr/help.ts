import type { help as english } from '../en/help.ts';
import type { Translation } from '../translation.ts';

export const help: Translation<typeof english, 'one' | 'many' | 'other'> = {
  command: {
    help: {
      name: 'aide',
      description: 'Ce que font les commandes, avec des exemples',
      example: '/help command: search',
      option: {
        command: 'N’expliquer que cette commande',
      },
    },
  },
  help: {
    heading: 'Ce que je sais faire',
    required: 'obligatoire',
    optional: 'facultatif',
    choices: 'Au choix : {{choices}}',
    example: 'Exemple',
    more: 'Pour en savoir plus sur l’une d’elles : `/help command:`',
  },
  welcome: {
    heading: 'Bonjour, je suis Colloquy, le guichet des articles de ce serveur',
    text_one:
      'Je connais {{count, number}} article et réponds par des citations. Trois choses à essayer :',
    text_many:
      'Je connais {{count, number}} d’articles et réponds par des citations. Trois choses à essayer :',
    text_other:
      'Je connais {{count, number}} articles et réponds par des citations. Trois choses à essayer :',
    help: 'Que sais-je faire d’autre ?',
  },
};
