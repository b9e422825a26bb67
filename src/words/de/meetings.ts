import type { meetings as english } from '../en/meetings.ts';
import type { Translation } from '../translation.ts';

export const meetings: Translation<typeof english, 'one' | 'other'> = {
  command: {
    'meet schedule': {
      name: 'ansetzen',
      description: 'Ein Treffen zu einem Paper ansetzen, als Event dieses Servers',
      example: '/meet schedule paper: {{title}} date: nächsten Dienstag time: 18:30',
      option: {
        paper: 'Titel, Id oder Adresse',
        date: '2026-12-01, 1. Dezember, morgen, nächsten Dienstag',
        time: '18:30, 6pm',
        timezone: 'Zeitzone dazu (Vorgabe: deine letzte, sonst die des Servers, sonst UTC)',
        minutes: 'Wie lange es dauert (Vorgabe: 60)',
        host: 'Wer es leitet und erinnert wird (Vorgabe: du)',
        channel: 'Ein Sprach- oder Bühnenkanal (Vorgabe: im Thread oder hier)',
      },
    },
    'meet move': {
      name: 'verlegen',
      description: 'Ein Treffen auf eine andere Zeit verlegen',
      example: '/meet move date: morgen time: 18:00',
      option: {
        meeting: 'Welches (Vorgabe: das einzige, das du verlegen darfst)',
        date: '2026-12-01, 1. Dezember, morgen, nächsten Dienstag',
        time: '18:30, 6pm',
        timezone: 'Zeitzone dazu (Vorgabe: deine letzte, sonst die des Servers, sonst UTC)',
        minutes: 'Wie lange es dauert (Vorgabe: wie bisher)',
        host: 'Wer es leitet (Vorgabe: wie bisher)',
        channel: 'Ein Sprach- oder Bühnenkanal (Vorgabe: wie bisher)',
      },
    },
    'meet list': {
      name: 'liste',
      description: 'Die Treffen, die auf diesem Server bevorstehen',
      example: '/meet list',
      option: {},
    },
    'meet cancel': {
      name: 'absagen',
      description: 'Ein Treffen absagen, und sein Event',
      example: '/meet cancel',
      option: { meeting: 'Welches (Vorgabe: das einzige, das du absagen darfst)' },
    },
  },
  group: {
    meet: { name: 'treffen', description: 'Ein Lesekreis: Treffen zu Papern' },
  },
  meet: {
    scheduled: 'Treffen angesetzt: {{title}}',
    moved: 'Treffen verlegt: {{title}}',
    cancelled: 'Treffen abgesagt: {{title}}',
    ahead: 'Treffen, die bevorstehen',
    noneAhead: 'Kein Treffen steht bevor. `/meet schedule` setzt eines an.',
    more_one: 'und {{count, number}} weiteres',
    more_other: 'und {{count, number}} weitere',
    when_one: '{{time}} ({{from}}), {{count, number}} Minute',
    when_other: '{{time}} ({{from}}), {{count, number}} Minuten',
    host: 'Leitung: {{who}}',
    where: 'Wo: {{channel}}',
    event: 'Event',
    reminders: {
      day: 'Einen Tag und eine Stunde vorher erinnere ich die Leitung, in {{channel}}.',
      hour: 'Eine Stunde vorher erinnere ich die Leitung, in {{channel}}.',
    },
    twice:
      'In dieser Nacht werden die Uhren zurückgestellt, darum kommt die Zeit zweimal: Es ist die erste der beiden.',
    card: 'Das Paper zeigen',
    reminder: {
      day: '{{host}}Das Treffen zu **{{title}}** beginnt {{from}}: {{time}}.',
      hour: '{{host}}Das Treffen zu **{{title}}** beginnt {{from}}.',
    },
    eventName: 'Lesekreis: {{title}}',
    discussedIn: 'Besprochen in {{address}}',
  },
  error: {
    meet: {
      rights: 'Treffen sind für alle, die in diesem Kanal schreiben dürfen.',
      date: '„{{text}}“ kann ich nicht als Datum lesen. Schreibe es wie `2026-12-01`, `1. Dezember`, `morgen` oder `nächsten Dienstag`.',
      time: '„{{text}}“ kann ich nicht als Uhrzeit lesen. Schreibe sie wie `18:30` oder `6pm`.',
      skipped:
        '{{text}} gibt es an diesem Tag in {{zone}} nicht: Die Uhren werden darüber hinweg vorgestellt. Wähle eine andere Zeit.',
      past: 'Das ist vorbei: <t:{{at}}:F>, <t:{{at}}:R>. Die Zeit ist in {{zone}} gelesen; die Option `timezone` nennt eine andere Zone.',
      far: '<t:{{at}}:F> ist mehr als ein Jahr entfernt. Wähle einen Tag innerhalb eines Jahres.',
      bot: 'Ein Bot kann kein Treffen leiten. Wähle einen Menschen.',
      stranger: 'Diese Person ist nicht auf diesem Server. Wähle jemanden, der es ist.',
      channelUnseen:
        'Ich sehe auf diesem Server keinen Kanal <#{{channel}}>. Wähle einen, den ich sehen darf.',
      lacks:
        'Dafür fehlt mir auf diesem Server: **{{names}}**. Bitte jemanden, der Rollen verwalten darf, es mir zu geben.',
      full: 'Dieser Server hat hundert geplante Events, mehr gehen nicht. Sage erst eines ab.',
      refused:
        'Discord nimmt dieses Event nicht an. Versuche eine andere Zeit oder einen anderen Ort.',
      unreachable: 'Discord antwortet gerade nicht. Bitte versuche es in einer Minute noch einmal.',
      unclear:
        'Discord antwortet gerade nicht. In einigen Minuten zeigt `/meet list`, ob das Treffen zustande kam.',
      unknown: 'Ein solches Treffen steht nicht bevor. `/meet list` zeigt, welche es gibt.',
      notYours:
        'Dieses Treffen dürfen seine Leitung ändern und wer es angesetzt hat, oder jemand mit **Server verwalten**.',
      none: 'Es steht kein Treffen bevor, das du ändern darfst. `/meet list` zeigt alle.',
      which: 'Du darfst mehrere ändern. Wähle eines in der Option `meeting`.',
      gone: 'Das Event zum Treffen über „{{title}}“ ist weg: Jemand hat es abgesagt. Nun ist es auch das Treffen.',
      taken: {
        paper:
          'Zu diesem Paper gibt es dann schon ein Treffen: <t:{{at}}:F>. Verlege es mit `/meet move`, oder wähle eine andere Zeit.',
        host: '<@{{host}}> leitet dann ein anderes Treffen: „{{title}}“, <t:{{at}}:F>. Wähle eine andere Leitung oder Zeit.',
        voice:
          'In <#{{channel}}> ist dann ein anderes Treffen: „{{title}}“, <t:{{at}}:F>. Wähle einen anderen Kanal oder eine andere Zeit.',
        elsewhere:
          'Die Leitung hat dann ein anderes Treffen. Wähle jemand anderen oder eine andere Zeit.',
      },
    },
    option: {
      user: 'Die Option **{{option}}** nimmt eine Person.',
    },
  },
};
