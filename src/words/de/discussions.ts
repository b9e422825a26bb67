import type { discussions as english } from '../en/discussions.ts';
import type { Translation } from '../translation.ts';

export const discussions: Translation<typeof english, 'one' | 'other'> = {
  command: {
    discuss: {
      name: 'besprechen',
      description: 'Öffnet den Thread eines Papers oder findet ihn; im Thread: wie es steht',
      example: '/discuss paper: {{title}}',
      option: {
        paper: 'Titel, ID oder URL (im Thread eines Papers: weglassen)',
      },
    },
    'Mark as decision': {
      name: 'Als Entscheidung markieren',
      description:
        'Im Thread eines Papers: eine Nachricht als Entscheidung markieren oder das zurücknehmen',
      example:
        'Im Thread eines Papers: Rechtsklick auf eine Nachricht, dann Apps, dann Als Entscheidung markieren',
      option: {},
    },
    'Mark as open question': {
      name: 'Als offene Frage markieren',
      description:
        'Im Thread eines Papers: eine Nachricht als offene Frage markieren, oder das zurücknehmen',
      example:
        'Im Thread eines Papers: Rechtsklick auf eine Nachricht, dann Apps, dann Als offene Frage markieren',
      option: {},
    },
  },
  button: {
    discuss: 'Besprechen',
    questions: 'Fragen',
    wrapUp: 'Zusammenfassen',
    done: 'Erledigt',
    showWrapUp: 'Zusammenfassung zeigen',
    deleteWrapUp: 'Löschen',
  },
  discussion: {
    opened: '„{{title}}“ hat jetzt einen Thread: <#{{thread}}>',
    found: '„{{title}}“ wird in <#{{thread}}> besprochen.',
    reopened: 'Der Thread zu „{{title}}“ ist wieder offen: <#{{thread}}>',
    locked:
      'Der Thread zu „{{title}}“ ist gesperrt: <#{{thread}}>. Wer **Threads verwalten** darf, kann ihn öffnen.',
    here: 'Das ist der Thread zu „{{title}}“.',
    hereAgain: 'Das Gespräch über „{{title}}“ ist wieder offen.',
    asked_one: '{{count, number}} Frage gestellt',
    asked_other: '{{count, number}} Fragen gestellt',
    decisions_one: '{{count, number}} Nachricht als Entscheidung markiert',
    decisions_other: '{{count, number}} Nachrichten als Entscheidungen markiert',
    openQuestions_one: '{{count, number}} Nachricht als offene Frage markiert',
    openQuestions_other: '{{count, number}} Nachrichten als offene Fragen markiert',
    done: 'Das Gespräch über „{{title}}“ ist erledigt. `/discuss` öffnet es wieder.',
    tagTold:
      'Das Forum <#{{forum}}> verlangt für jeden Beitrag einen Tag, und keiner passt zu „{{title}}“: er bekam „{{tag}}“. So wird es auch bei anderen sein; das steht hier nur einmal.',
  },
  questions: {
    some: 'Fragen, die „{{title}}“ beantwortet:',
    none: 'Ich habe keine Frage gefunden, die das Abstract von „{{title}}“ sicher beantwortet. Stell deine eigene mit `/ask`.',
  },
  mark: {
    decision: 'Als Entscheidung markiert. Nochmals markieren nimmt das zurück.',
    question: 'Als offene Frage markiert. Nochmals markieren nimmt das zurück.',
    takenBack: {
      decision: 'Das ist nicht mehr als Entscheidung markiert.',
      question: 'Das ist nicht mehr als offene Frage markiert.',
    },
  },
  wrapUp: {
    title: 'Zusammenfassung: {{title}}',
    decisions: 'Entscheidungen',
    openQuestions: 'Offene Fragen',
    asked: 'Gefragt, und was die Paper sagen',
    status: {
      maybe: 'das Nächste, was sich fand:',
      refused: 'nicht gefunden',
    },
    more_one: '+ {{count, number}} weitere',
    more_other: '+ {{count, number}} weitere',
    people_one: '{{count, number}} Person hat gefragt und markiert',
    people_other: '{{count, number}} Personen haben gefragt und markiert',
    posted: 'Die Zusammenfassung steht im Thread.',
    deleted: 'Die Zusammenfassung ist gelöscht.',
  },
  error: {
    discuss: {
      noThreads:
        'Hier kann kein Thread geöffnet werden. Nimm einen Textkanal, oder lass `/settings set discussions` einen nennen.',
      unseen:
        'Besprochen wird in <#{{channel}}>, und das sehe ich nicht. Gib mir dort **Kanal anzeigen**, oder lass `/settings set discussions` einen anderen nennen.',
      unseenThread:
        'Besprochen wird es in <#{{thread}}>, und das sehe ich nicht. Gib mir dort **Kanal anzeigen**.',
      tooMany:
        'Dieser Server hat so viele aktive Threads, wie Discord erlaubt. Schließ einen und versuch es noch einmal.',
      tags: 'Beiträge in <#{{channel}}> brauchen einen Tag, und alle Tags dort sind für Moderatoren. Leg einen anderen an, oder lass `/settings set discussions` einen anderen Kanal nennen.',
      refused:
        'Discord lässt mich das in <#{{channel}}> nicht tun. Sieh nach, was ich dort darf, und versuch es noch einmal.',
      locked:
        'Der Thread <#{{thread}}> ist gesperrt. Wer **Threads verwalten** darf, kann ihn öffnen.',
      goneThread: 'Den Thread gibt es nicht mehr. `/discuss` öffnet einen neuen.',
      busy: 'Der Thread wird gerade geöffnet. Versuch es gleich noch einmal.',
      noAnswer:
        'Discord hat nicht gesagt, ob das geschehen ist. Versuch es gleich noch einmal: ich sehe erst nach.',
      notHere: 'Das ist für den Thread eines Papers. `/discuss` öffnet einen oder findet ihn.',
      sending: 'Das ist für alle, die in diesem Thread schreiben dürfen.',
      bot: 'Nachrichten von Bots können nicht markiert werden.',
      empty: 'In dieser Nachricht steht kein Text zum Markieren.',
      nothing:
        'Es gibt noch nichts zusammenzufassen: hier hat niemand etwas gefragt oder markiert.',
      noWrapUp: 'Zu diesem Paper gibt es keine Zusammenfassung mehr.',
      notYours:
        'Eine Zusammenfassung löschen die, die daran beteiligt sind, und wer **Server verwalten** darf.',
    },
  },
};
