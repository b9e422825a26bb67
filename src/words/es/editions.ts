import type { editions as english } from '../en/editions.ts';
import type { Translation } from '../translation.ts';

export const editions: Translation<typeof english, 'one' | 'many' | 'other'> = {
  pause: {
    told: 'Las ediciones para {{channel}} quedan en pausa: {{why}} No se pierde nada: cuando esté arreglado, `/digest resume` las reanuda.',
    byHand: 'alguien las puso en pausa.',
    noAccess: 'no puedo ver el canal.',
    missingPermissions: 'me falta un permiso para publicar allí.',
    missingPermission: 'allí me falta **{{name}}**.',
    channelGone: 'el canal ya no existe.',
    directsClosed: 'los mensajes directos de este servidor están desactivados.',
    addressRefused: 'el servidor de correo no aceptó la dirección.',
    keyChanged: 'cambió la clave con que se cifró la dirección; suscríbete de nuevo, por favor.',
    mailOff: 'el correo está desactivado aquí.',
    leftServer: 'ya no estoy en ese servidor.',
  },
  edition: {
    heading: 'Artículos del {{date, datetime(dateStyle: long; timeZone: UTC)}}',
    by: {
      day_one: 'Tendencia de hoy, por votos, estrellas y lecturas de este servidor; el único',
      day_many:
        'Tendencia de hoy, por votos, estrellas y lecturas de este servidor, de {{count, number}}',
      day_other:
        'Tendencia de hoy, por votos, estrellas y lecturas de este servidor, de {{count, number}}',
      week_one:
        'Tendencia de la semana, por votos, estrellas y lecturas de este servidor; el único',
      week_many:
        'Tendencia de la semana, por votos, estrellas y lecturas de este servidor, de {{count, number}}',
      week_other:
        'Tendencia de la semana, por votos, estrellas y lecturas de este servidor, de {{count, number}}',
      month_one: 'Tendencia del mes, por votos, estrellas y lecturas de este servidor; el único',
      month_many:
        'Tendencia del mes, por votos, estrellas y lecturas de este servidor, de {{count, number}}',
      month_other:
        'Tendencia del mes, por votos, estrellas y lecturas de este servidor, de {{count, number}}',
    },
    unsent_one:
      'Nada de lo que encaja es tendencia; aún no mostrado aquí, de {{count, number}} artículo',
    unsent_many:
      'Nada de lo que encaja es tendencia; aún no mostrados aquí y variados, de {{count, number}} de artículos',
    unsent_other:
      'Nada de lo que encaja es tendencia; aún no mostrados aquí y variados, de {{count, number}} artículos',
    example: 'Ejemplo: un artículo inventado',
    why: {
      topic: 'sobre {{topic}}',
      author: 'de {{author}}',
      trend: 'en ascenso',
      votes_one: '{{count, number}} voto reciente',
      votes_many: '{{count, number}} de votos recientes',
      votes_other: '{{count, number}} votos recientes',
      version: 'nuevo: versión {{version}}',
      unsent: 'aún no mostrado aquí',
    },
  },
};
