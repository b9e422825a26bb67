import type { errors as english } from '../en/errors.ts';
import type { Translation } from '../translation.ts';

export const errors: Translation<typeof english, 'one' | 'many' | 'other'> = {
  error: {
    internal:
      'Un problème est survenu de notre côté. Réessayez, s’il vous plaît ; s’il persiste, donnez cette référence à l’opérateur : **{{reference}}**',
    option: {
      missing: 'Remplissez l’option **{{option}}**, s’il vous plaît.',
      choice: 'L’option **{{option}}** prend l’une de ces valeurs : {{choices}}.',
      length: 'L’option **{{option}}** prend un texte de {{min}} à {{max}} caractères.',
      number: 'L’option **{{option}}** prend un nombre entier de {{min}} à {{max}}.',
      flag: 'L’option **{{option}}** prend vrai ou faux (true, false).',
      role: 'L’option **{{option}}** prend un rôle.',
      channel: 'L’option **{{option}}** prend un salon.',
    },
    channel: {
      unseen:
        'Je ne vois pas <#{{channel}}>. Donnez-moi la permission **Voir les salons** là-bas, ou choisissez-en un autre.',
      lacks: 'Dans <#{{channel}}>, il me manque : **{{names}}**. Accordez-le-moi, puis réessayez.',
    },
    serverOnly:
      'Ceci appartient à un serveur. Utilisez-le sur un serveur qui m’a ajouté, s’il vous plaît.',
    command: {
      unknown: 'Il n’y a pas de commande « {{name}} ». `/help` les montre toutes.',
    },
    button: {
      expired: 'Ce bouton ou ce menu n’est plus valable. Relancez la commande, s’il vous plaît.',
    },
    tooFast_one: 'C’était rapide ! Réessayez dans {{count}} seconde, s’il vous plaît.',
    tooFast_many: 'C’était rapide ! Réessayez dans {{count}} de secondes, s’il vous plaît.',
    tooFast_other: 'C’était rapide ! Réessayez dans {{count}} secondes, s’il vous plaît.',
    opening: 'Les articles sont en cours de réouverture ; réessayez dans un instant.',
    modalLate: 'Le formulaire a mis trop de temps à s’ouvrir. Réessayez, s’il vous plaît.',
    stopping: 'Je redémarre. Réessayez dans une minute, s’il vous plaît.',
  },
};
