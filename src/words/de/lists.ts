import type { lists as english } from '../en/lists.ts';
import type { Translation } from '../translation.ts';

export const lists: Translation<typeof english, 'one' | 'other'> = {
  command: {
    'list save': {
      name: 'merken',
      description: 'Ein Paper auf eine Leseliste setzen',
      example: '/list save paper: {{title}}',
      option: {
        paper: 'Titel, Id oder Adresse',
        list: 'Wessen Liste (Standard: deine eigene)',
        text: 'Eine Notiz dazu',
      },
    },
    'list remove': {
      name: 'entfernen',
      description:
        'Ein Paper von einer Liste nehmen (von der des Teams: braucht „Server verwalten“)',
      example: '/list remove paper: {{title}}',
      option: { paper: 'Ein Paper der Liste', list: 'Wessen Liste (Standard: deine eigene)' },
    },
    'list done': {
      name: 'erledigt',
      description: 'Ein Paper als erledigt markieren; wieder gespeichert, ist es wieder offen',
      example: '/list done paper: {{title}}',
      option: { paper: 'Ein Paper der Liste', list: 'Wessen Liste (Standard: deine eigene)' },
    },
    'list note': {
      name: 'notiz',
      description: 'Eine Notiz zu einem Paper einer Liste schreiben',
      example: '/list note paper: {{title}} text: für die Einleitung',
      option: {
        paper: 'Ein Paper der Liste',
        text: 'Die Notiz; ohne sie wird die Notiz entfernt',
        list: 'Wessen Liste (Standard: deine eigene)',
      },
    },
    'list show': {
      name: 'zeigen',
      description: 'Eine Leseliste zeigen',
      example: '/list show state: open',
      option: {
        list: 'Wessen Liste (Standard: deine eigene)',
        state: 'Nur offene oder erledigte Paper (Standard: alle)',
      },
    },
    'list export': {
      name: 'export',
      description: 'Eine Leseliste als Datei',
      example: '/list export format: bibtex',
      option: {
        format: 'BibTeX (Standard), CSV oder Markdown',
        list: 'Wessen Liste (Standard: deine eigene)',
        state: 'Nur offene oder erledigte Paper (Standard: alle)',
      },
    },
    'Save paper': {
      name: 'Paper merken',
      description: 'Das Paper, das eine Nachricht nennt, auf deine Leseliste setzen',
      example:
        'Rechtsklick auf eine Nachricht (am Telefon: gedrückt halten), dann Apps, dann Paper merken',
      option: {},
    },
  },
  group: {
    list: { name: 'liste', description: 'Leselisten: deine eigene und die des Teams' },
  },
  choice: {
    list: { me: 'Meine eigene', team: 'Die des Teams' },
    format: { bibtex: 'BibTeX', csv: 'CSV (eine Tabelle)', markdown: 'Markdown' },
    state: { all: 'Alle', open: 'Offen', done: 'Erledigt' },
  },
  list: {
    heading: { me: 'Deine Leseliste', team: 'Die Leseliste des Teams' },
    range: {
      all_one: '{{count, number}} Paper',
      all_other: '{{from}}–{{to}} von {{count, number}} Papern',
      open_one: '{{count, number}} offenes Paper',
      open_other: '{{from}}–{{to}} von {{count, number}} offenen Papern',
      done_one: '{{count, number}} erledigtes Paper',
      done_other: '{{from}}–{{to}} von {{count, number}} erledigten Papern',
    },
    exported: {
      me_one: 'Deine Liste als Datei: {{count, number}} Paper.',
      me_other: 'Deine Liste als Datei: {{count, number}} Paper.',
      team_one: 'Die Liste des Teams als Datei: {{count, number}} Paper.',
      team_other: 'Die Liste des Teams als Datei: {{count, number}} Paper.',
    },
    savedBy: 'gespeichert von {{who}}',
    gone: 'nicht mehr im Korpus',
    saved: {
      me: '„{{title}}“ steht jetzt auf deiner Liste.',
      team: '„{{title}}“ steht jetzt auf der Liste des Teams.',
    },
    already: {
      me: '„{{title}}“ steht schon auf deiner Liste.',
      team: '„{{title}}“ steht schon auf der Liste des Teams.',
    },
    reopened: {
      me: '„{{title}}“ ist auf deiner Liste wieder offen.',
      team: '„{{title}}“ ist auf der Liste des Teams wieder offen.',
    },
    removed: {
      me: '„{{title}}“ steht nicht mehr auf deiner Liste.',
      team: '„{{title}}“ steht nicht mehr auf der Liste des Teams.',
    },
    done: {
      me: '„{{title}}“ ist auf deiner Liste als erledigt markiert.',
      team: '„{{title}}“ ist auf der Liste des Teams als erledigt markiert.',
    },
    noted: 'Die Notiz zu „{{title}}“ ist geschrieben.',
    noteRemoved: '„{{title}}“ hat jetzt keine Notiz.',
    empty: {
      me: 'Deine Liste ist leer. `/list save` setzt ein Paper darauf.',
      team: 'Die Liste des Teams ist leer. `/list save list: team` setzt ein Paper darauf.',
    },
    none: {
      all: 'Auf dieser Liste steht nichts.',
      open: 'Auf dieser Liste ist nichts offen: alles ist erledigt.',
      done: 'Auf dieser Liste ist noch nichts erledigt.',
    },
  },
  error: {
    list: {
      notOn: {
        me: '„{{title}}“ steht nicht auf deiner Liste. `/list show` zeigt, was darauf steht.',
        team: '„{{title}}“ steht nicht auf der Liste des Teams. `/list show list: team` zeigt, was darauf steht.',
      },
      full: 'Die Liste ist voll: mehr als {{most}} Paper gehen nicht. Nimm einige mit `/list remove` herunter.',
    },
    rights: {
      teamList:
        'Paper von der Liste des Teams zu nehmen braucht die Berechtigung **Server verwalten**. Frag jemanden, der sie hat.',
      sending: 'Die Liste des Teams ist für alle, die in diesem Kanal schreiben dürfen.',
    },
  },
};
