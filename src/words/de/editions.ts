import type { editions as english } from '../en/editions.ts';
import type { Translation } from '../translation.ts';

export const editions: Translation<typeof english, 'one' | 'other'> = {
  pause: {
    told: 'Die Ausgaben für {{channel}} ruhen von jetzt an: {{why}} Nichts geht verloren: Ist es behoben, lässt `/digest resume` sie weitergehen.',
    byHand: 'jemand hat es angehalten.',
    noAccess: 'Ich kann den Kanal nicht sehen.',
    missingPermissions: 'Mir fehlt dort eine Berechtigung zum Schreiben.',
    missingPermission: 'Mir fehlt dort **{{name}}**.',
    channelGone: 'den Kanal gibt es nicht mehr.',
    directsClosed: 'Direktnachrichten von diesem Server sind ausgeschaltet.',
    addressRefused: 'der Mailserver hat die Adresse abgelehnt.',
    keyChanged:
      'der Schlüssel, mit dem die Adresse verschlüsselt war, ist ein anderer; bitte neu abonnieren.',
    mailOff: 'E-Mail ist hier ausgeschaltet.',
    leftServer: 'Ich bin nicht mehr auf diesem Server.',
  },
  edition: {
    heading: 'Paper vom {{date, datetime(dateStyle: long; timeZone: UTC)}}',
    by: {
      day_one:
        'Heute im Kommen, nach Stimmen, Sternen und dem, was dieser Server liest; das einzige',
      day_other:
        'Heute im Kommen, nach Stimmen, Sternen und dem, was dieser Server liest, aus {{count, number}}',
      week_one:
        'Diese Woche im Kommen, nach Stimmen, Sternen und dem, was dieser Server liest; das einzige',
      week_other:
        'Diese Woche im Kommen, nach Stimmen, Sternen und dem, was dieser Server liest, aus {{count, number}}',
      month_one:
        'Diesen Monat im Kommen, nach Stimmen, Sternen und dem, was dieser Server liest; das einzige',
      month_other:
        'Diesen Monat im Kommen, nach Stimmen, Sternen und dem, was dieser Server liest, aus {{count, number}}',
    },
    unsent_one:
      'Nichts Passendes ist im Kommen; hier noch nicht gezeigt, aus {{count, number}} Paper',
    unsent_other:
      'Nichts Passendes ist im Kommen; hier noch nicht gezeigt, verschiedene aus {{count, number}} Papern',
    example: 'Beispiel: ein erfundenes Paper',
    why: {
      topic: 'zu {{topic}}',
      author: 'von {{author}}',
      trend: 'im Kommen',
      votes_one: '{{count, number}} Stimme in letzter Zeit',
      votes_other: '{{count, number}} Stimmen in letzter Zeit',
      version: 'neu: Version {{version}}',
      unsent: 'hier noch nicht gezeigt',
    },
  },
};
