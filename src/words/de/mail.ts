import type { mail as english } from '../en/mail.ts';
import type { Translation } from '../translation.ts';

export const mail: Translation<typeof english, 'one' | 'other'> = {
  mail: {
    lang: 'de',
    code: {
      subject: 'Dein Code für Colloquy: {{code}}',
      asked:
        'Jemand auf Discord, vermutlich du, möchte von Colloquy Paper an diese Adresse bekommen. Um zuzustimmen, gib dort diesen Code ein:',
      holds_one:
        'Er gilt {{count}} Minute lang. Wenn du es nicht warst, tu nichts: Es wird nichts geschickt.',
      holds_other:
        'Er gilt {{count}} Minuten lang. Wenn du es nicht warst, tu nichts: Es wird nichts geschickt.',
    },
    subject: {
      single: '{{title}} – Paper vom {{date, datetime(dateStyle: long; timeZone: UTC)}}',
      several_one:
        '{{title}} und {{count}} weiteres – Paper vom {{date, datetime(dateStyle: long; timeZone: UTC)}}',
      several_other:
        '{{title}} und {{count}} weitere – Paper vom {{date, datetime(dateStyle: long; timeZone: UTC)}}',
    },
    why: 'Du bekommst diese Mail, weil jemand auf Discord diese Adresse am {{date, datetime(dateStyle: long; timeZone: UTC)}} angemeldet und den Code eingegeben hat, der an sie ging.',
    stop: 'Diese Mails abbestellen',
    stopByCommand: 'Zum Abbestellen benutze /digest remove auf Discord (dies hier ist {{id}}).',
    runBy: 'Dieses Colloquy betreibt {{contact}}.',
    runBySomebody:
      'Dieses Colloquy betreibt, wer es auf Discord in deinen Server geholt hat; frage dort nach.',
  },
  unsubscribe: {
    heading: 'Diese Mails abbestellen?',
    asks: 'Noch ist nichts geändert. Drücke den Knopf, dann geht aus diesem Abo keine Ausgabe mehr an deine Adresse.',
    button: 'Mails abbestellen',
    done: 'Die Mails sind abbestellt',
    again: 'Falls du sie wieder möchtest: /digest subscribe auf Discord.',
    unknown: 'Dieser Link gilt nicht',
    byCommand:
      'Vielleicht wurde er abgeschnitten oder ist zu alt. Auf Discord bestellt auch /digest remove die Mails ab.',
  },
};
