export const mail = {
  mail: {
    /** The name of this language in HTML. */
    lang: 'en',
    code: {
      subject: 'Your code for Colloquy: {{code}}',
      asked:
        'Somebody on Discord, most likely you, asked Colloquy to send papers to this address. To agree, enter this code there:',
      holds_one:
        'It holds for {{count}} minute. If it was not you, do nothing: nothing will be sent.',
      holds_other:
        'It holds for {{count}} minutes. If it was not you, do nothing: nothing will be sent.',
    },
    subject: {
      single: '{{title}} – papers of {{date, datetime(dateStyle: long; timeZone: UTC)}}',
      several_one:
        '{{title}} and {{count}} more – papers of {{date, datetime(dateStyle: long; timeZone: UTC)}}',
      several_other:
        '{{title}} and {{count}} more – papers of {{date, datetime(dateStyle: long; timeZone: UTC)}}',
    },
    why: 'You get this mail because somebody on Discord subscribed this address on {{date, datetime(dateStyle: long; timeZone: UTC)}} and entered the code that was sent to it.',
    stop: 'Stop these mails',
    stopByCommand: 'To stop it, use /digest remove on Discord (this one is {{id}}).',
    runBy: 'This Colloquy is run by {{contact}}.',
    runBySomebody:
      'This Colloquy is run by whoever added it to your server on Discord; ask there who that is.',
  },
  unsubscribe: {
    heading: 'Stop these mails?',
    asks: 'Nothing has changed yet. Press the button, and no further edition of this subscription is sent to your address.',
    button: 'Stop the mails',
    done: 'The mails are stopped',
    again: 'Should you want them again: /digest subscribe on Discord.',
    unknown: 'This link is not valid',
    byCommand:
      'It may have been cut or be of an older time. On Discord, /digest remove stops the mails as well.',
  },
} as const;
