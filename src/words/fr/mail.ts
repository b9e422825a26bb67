import type { mail as english } from '../en/mail.ts';
import type { Translation } from '../translation.ts';

export const mail: Translation<typeof english, 'one' | 'many' | 'other'> = {
  mail: {
    lang: 'fr',
    code: {
      subject: 'Votre code pour Colloquy : {{code}}',
      asked:
        'Quelqu’un sur Discord, sans doute vous, a demandé à Colloquy d’envoyer des articles à cette adresse. Pour accepter, saisissez-y ce code :',
      holds_one:
        'Il est valable {{count}} minute. Si ce n’était pas vous, ne faites rien : rien ne sera envoyé.',
      holds_many:
        'Il est valable {{count}} de minutes. Si ce n’était pas vous, ne faites rien : rien ne sera envoyé.',
      holds_other:
        'Il est valable {{count}} minutes. Si ce n’était pas vous, ne faites rien : rien ne sera envoyé.',
    },
    subject: {
      single: '{{title}} – articles du {{date, datetime(dateStyle: long; timeZone: UTC)}}',
      several_one:
        '{{title}} et {{count}} autre – articles du {{date, datetime(dateStyle: long; timeZone: UTC)}}',
      several_many:
        '{{title}} et {{count}} d’autres – articles du {{date, datetime(dateStyle: long; timeZone: UTC)}}',
      several_other:
        '{{title}} et {{count}} autres – articles du {{date, datetime(dateStyle: long; timeZone: UTC)}}',
    },
    why: 'Vous recevez cet e-mail parce que quelqu’un sur Discord a abonné cette adresse le {{date, datetime(dateStyle: long; timeZone: UTC)}} et a saisi le code qui y a été envoyé.',
    stop: 'Arrêter ces e-mails',
    stopByCommand: 'Pour l’arrêter, utilisez /digest remove sur Discord (celui-ci est {{id}}).',
    runBy: 'Ce Colloquy est exploité par {{contact}}.',
    runBySomebody:
      'Ce Colloquy est exploité par qui l’a ajouté à votre serveur Discord ; demandez-y qui c’est.',
  },
  unsubscribe: {
    heading: 'Arrêter ces e-mails ?',
    asks: 'Rien n’a encore changé. Appuyez sur le bouton, et plus aucune édition de cet abonnement ne sera envoyée à votre adresse.',
    button: 'Arrêter les e-mails',
    done: 'Les e-mails sont arrêtés',
    again: 'Si vous les voulez de nouveau : /digest subscribe sur Discord.',
    unknown: 'Ce lien n’est pas valable',
    byCommand:
      'Il a peut-être été coupé, ou il est ancien. Sur Discord, /digest remove arrête aussi les e-mails.',
  },
};
