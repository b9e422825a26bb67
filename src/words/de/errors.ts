import type { errors as english } from '../en/errors.ts';
import type { Translation } from '../translation.ts';

export const errors: Translation<typeof english, 'one' | 'other'> = {
  error: {
    internal:
      'Bei uns ist etwas schiefgegangen. Bitte versuche es noch einmal; wenn es bleibt, nenne dem Betreiber dieses Kennzeichen: **{{reference}}**',
    option: {
      missing: 'Bitte fülle die Option **{{option}}** aus.',
      choice: 'Die Option **{{option}}** nimmt eins von: {{choices}}.',
      length: 'Die Option **{{option}}** nimmt einen Text von {{min}} bis {{max}} Zeichen.',
      number: 'Die Option **{{option}}** nimmt eine ganze Zahl von {{min}} bis {{max}}.',
      flag: 'Die Option **{{option}}** nimmt true oder false.',
      role: 'Die Option **{{option}}** nimmt eine Rolle.',
      channel: 'Die Option **{{option}}** nimmt einen Kanal.',
    },
    channel: {
      unseen:
        'Ich sehe <#{{channel}}> nicht. Gib mir dort **View Channel** oder wähle einen anderen.',
      lacks:
        'In <#{{channel}}> fehlt mir: **{{names}}**. Gib mir das dort und versuche es noch einmal.',
    },
    serverOnly: 'Das gehört zu einem Server. Bitte nutze es auf einem, der mich hinzugefügt hat.',
    command: {
      unknown: 'Den Befehl „{{name}}“ gibt es nicht. `/help` zeigt alle.',
    },
    button: {
      expired:
        'Dieser Knopf oder dieses Menü gilt nicht mehr. Bitte gib den Befehl noch einmal ein.',
    },
    tooFast_one: 'Das war schnell! Bitte versuche es in {{count}} Sekunde noch einmal.',
    tooFast_other: 'Das war schnell! Bitte versuche es in {{count}} Sekunden noch einmal.',
    opening: 'Die Paper werden gerade neu geöffnet; versuche es gleich noch einmal.',
    modalLate: 'Das Formular hat zu lange auf sich warten lassen. Bitte versuche es noch einmal.',
    stopping: 'Ich werde gerade neu gestartet. Bitte versuche es in einer Minute noch einmal.',
  },
};
