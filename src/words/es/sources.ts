import type { sources as english } from '../en/sources.ts';
import type { Translation } from '../translation.ts';

export const sources: Translation<typeof english, 'one' | 'many' | 'other'> = {
  health: {
    state: {
      fresh: 'al día',
      waiting: 'en espera',
      quiet: 'en calma',
      stalled: 'con retraso',
      failed: 'con fallos',
    },
    why: {
      complete: 'el lote más reciente ya está aquí',
      neverAsked: 'aún no se le ha preguntado',
      notThere: 'el próximo lote todavía puede llegar',
      growing: 'el lote más reciente sigue creciendo',
      nothingDue: 'no toca nada: fin de semana o festivo',
      noDays: 'no tiene días en que toquen artículos',
      overdue: 'responde, pero el lote que tocaba no ha llegado',
      notAsked: 'nadie le ha preguntado desde que tocaba el último lote',
      off: 'está desactivada',
      unreachable: 'no se llega a ella',
      slow: 'no respondió a tiempo',
      limited: 'pidió una pausa (demasiadas peticiones)',
      refused: 'rechazó la petición',
      broken: 'tiene un fallo propio',
      'too-large': 'su respuesta era mayor de lo que acepto',
      unreadable: 'su respuesta ya no es lo que era',
      forbidden: 'no se puede preguntar a su dirección',
      resting: 'falló muchas veces seguidas y se la deja en paz un rato',
    },
  },
  notice: {
    heading: 'Las fuentes de artículos',
    well: 'vuelve a funcionar',
    stalled: 'lleva retraso',
    failed: 'falla',
    footer: 'Detalles: /corpus status. Dónde se avisa: /settings set admin_channel',
  },
};
