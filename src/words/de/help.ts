import type { help as english } from '../en/help.ts';
import type { Translation } from '../translation.ts';

export const help: Translation<typeof english, 'one' | 'other'> = {
  command: {
    help: {
      name: 'hilfe',
      description: 'Was die Befehle tun, mit Beispielen',
      example: '/help command: search',
      option: {
        command: 'Nur diesen Befehl erklären',
      },
    },
  },
  help: {
    heading: 'Was ich kann',
    required: 'nötig',
    optional: 'freiwillig',
    choices: 'Eins von: {{choices}}',
    example: 'Beispiel',
    more: 'Mehr über einen davon: `/help command:`',
  },
  welcome: {
    heading: 'Hallo, ich bin Colloquy, der Paper-Schalter dieses Servers',
    text_one:
      'Ich kenne {{count, number}} Paper und antworte mit Zitaten. Drei Dinge zum Probieren:',
    text_other:
      'Ich kenne {{count, number}} Paper und antworte mit Zitaten. Drei Dinge zum Probieren:',
    help: 'Was kannst du noch?',
  },
};
