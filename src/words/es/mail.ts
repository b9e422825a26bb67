import type { mail as english } from '../en/mail.ts';
import type { Translation } from '../translation.ts';

export const mail: Translation<typeof english, 'one' | 'many' | 'other'> = {
  mail: {
    lang: 'es',
    code: {
      subject: 'Tu código para Colloquy: {{code}}',
      asked:
        'Alguien en Discord, seguramente tú, pidió a Colloquy que envíe artículos a esta dirección. Para aceptar, introduce allí este código:',
      holds_one: 'Vale {{count}} minuto. Si no fuiste tú, no hagas nada: no se enviará nada.',
      holds_many: 'Vale {{count}} de minutos. Si no fuiste tú, no hagas nada: no se enviará nada.',
      holds_other: 'Vale {{count}} minutos. Si no fuiste tú, no hagas nada: no se enviará nada.',
    },
    subject: {
      single: '{{title}} – artículos del {{date, datetime(dateStyle: long; timeZone: UTC)}}',
      several_one:
        '{{title}} y {{count}} más – artículos del {{date, datetime(dateStyle: long; timeZone: UTC)}}',
      several_many:
        '{{title}} y {{count}} de más – artículos del {{date, datetime(dateStyle: long; timeZone: UTC)}}',
      several_other:
        '{{title}} y {{count}} más – artículos del {{date, datetime(dateStyle: long; timeZone: UTC)}}',
    },
    why: 'Recibes este correo porque alguien en Discord suscribió esta dirección el {{date, datetime(dateStyle: long; timeZone: UTC)}} e introdujo el código que se le envió.',
    stop: 'Detener estos correos',
    stopByCommand: 'Para detenerlo, usa /digest remove en Discord (este es {{id}}).',
    runBy: 'Este Colloquy lo opera {{contact}}.',
    runBySomebody:
      'Este Colloquy lo opera quien lo añadió a tu servidor de Discord; pregunta allí quién es.',
  },
  unsubscribe: {
    heading: '¿Detener estos correos?',
    asks: 'Todavía no ha cambiado nada. Pulsa el botón y no se enviará a tu dirección ninguna edición más de esta suscripción.',
    button: 'Detener los correos',
    done: 'Los correos están detenidos',
    again: 'Si los quieres de nuevo: /digest subscribe en Discord.',
    unknown: 'Este enlace no es válido',
    byCommand:
      'Puede que esté cortado o sea antiguo. En Discord, /digest remove también detiene los correos.',
  },
};
