import type { common as english } from '../en/common.ts';
import type { Translation } from '../translation.ts';

export const common: Translation<typeof english, 'one' | 'many' | 'other'> = {
  menu: {
    card: 'Abrir una ficha',
    which: 'Elegir un artículo',
  },
  button: {
    previous: 'Anterior',
    next: 'Siguiente',
    similar: 'Similares',
    cite: 'Citar',
    add: 'Añadir',
    save: 'Guardar',
    upvote: 'Votar',
    followUp: 'Seguir preguntando',
  },
};
