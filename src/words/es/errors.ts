import type { errors as english } from '../en/errors.ts';
import type { Translation } from '../translation.ts';

export const errors: Translation<typeof english, 'one' | 'many' | 'other'> = {
  error: {
    internal:
      'Algo falló de nuestro lado. Inténtalo de nuevo, por favor; si continúa, dale esta referencia al operador: **{{reference}}**',
    option: {
      missing: 'Rellena la opción **{{option}}**, por favor.',
      choice: 'La opción **{{option}}** acepta uno de estos valores: {{choices}}.',
      length: 'La opción **{{option}}** acepta un texto de {{min}} a {{max}} caracteres.',
      number: 'La opción **{{option}}** acepta un número entero de {{min}} a {{max}}.',
      flag: 'La opción **{{option}}** acepta verdadero o falso (true, false).',
      role: 'La opción **{{option}}** acepta un rol.',
      channel: 'La opción **{{option}}** acepta un canal.',
    },
    channel: {
      unseen: 'No veo <#{{channel}}>. Dame allí el permiso **Ver canales**, o elige otro.',
      lacks: 'En <#{{channel}}> me falta: **{{names}}**. Dámelo allí e inténtalo de nuevo.',
    },
    serverOnly: 'Esto es de un servidor. Úsalo en uno que me haya añadido, por favor.',
    command: {
      unknown: 'No existe el comando «{{name}}». `/help` los muestra todos.',
    },
    button: {
      expired: 'Este botón o menú ya no vale. Ejecuta el comando otra vez, por favor.',
    },
    tooFast_one: '¡Qué rapidez! Inténtalo de nuevo dentro de {{count}} segundo, por favor.',
    tooFast_many: '¡Qué rapidez! Inténtalo de nuevo dentro de {{count}} de segundos, por favor.',
    tooFast_other: '¡Qué rapidez! Inténtalo de nuevo dentro de {{count}} segundos, por favor.',
    opening: 'Los artículos se están abriendo de nuevo; inténtalo en un momento.',
    modalLate: 'El formulario tardó demasiado en abrirse. Inténtalo otra vez, por favor.',
    stopping: 'Me estoy reiniciando. Inténtalo dentro de un minuto, por favor.',
  },
};
