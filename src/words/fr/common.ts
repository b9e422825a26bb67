import type { common as english } from '../en/common.ts';
import type { Translation } from '../translation.ts';

export const common: Translation<typeof english, 'one' | 'many' | 'other'> = {
  menu: {
    card: 'Ouvrir une fiche',
    which: 'Choisir un article',
  },
  button: {
    previous: 'Précédent',
    next: 'Suivant',
    similar: 'Similaires',
    cite: 'Citer',
    add: 'Ajouter',
    save: 'Enregistrer',
    upvote: 'Voter',
    followUp: 'Poursuivre',
  },
};
