import type { gaps as english } from '../en/gaps.ts';
import type { Translation } from '../translation.ts';

export const gaps: Translation<typeof english, 'one' | 'many' | 'other'> = {
  command: {
    'corpus gaps': {
      name: 'lacunes',
      description:
        'Ce qui a été demandé ici en public sans être obtenu (« Gérer le serveur » requis)',
      example: '/corpus gaps',
      option: {},
    },
  },
  button: {
    right: 'Juste',
    notRight: 'Pas juste',
    addAll: 'Les ajouter',
  },
  verdict: {
    right: 'Merci, c’est marqué comme juste. Appuyez de nouveau pour annuler.',
    takenBack: 'Votre marque est annulée.',
    title: 'Marqué comme pas juste',
    label: 'Qu’est-ce qui ne va pas ? (facultatif)',
    explained:
      'Merci : votre marque reste, avec ce que vous avez écrit. Appuyez de nouveau sur **Pas juste** pour annuler.',
    kept: 'Merci : votre marque reste. Appuyez de nouveau sur **Pas juste** pour annuler.',
  },
  gaps: {
    heading: 'Demandé ici et pas obtenu',
    range_one: '{{from}}–{{to}} sur {{count, number}} question',
    range_many: '{{from}}–{{to}} sur {{count, number}} de questions',
    range_other: '{{from}}–{{to}} sur {{count, number}} questions',
    times: {
      refused: '{{count, number}} × introuvable',
      maybe: '{{count, number}} × trouvé sans certitude',
      wrong: '{{count, number}} × marqué comme pas juste',
    },
    none: 'Rien ne manque : ce qui a été demandé ici en public a reçu une réponse, et personne n’en a marqué une comme pas juste.',
    look: 'Chercher dans les sources des articles sur …',
    found: 'Articles des sources sur « {{question}} »',
    nothing: 'Les sources n’ont sur « {{question}} » aucun article qui ne soit déjà ici.',
    added_one: '{{count, number}} article est ajouté ; désormais, j’en tire des réponses.',
    added_many: '{{count, number}} d’articles sont ajoutés ; désormais, j’en tire des réponses.',
    added_other: '{{count, number}} articles sont ajoutés ; désormais, j’en tire des réponses.',
  },
  privacy: {
    kept: {
      verdict_one:
        '- {{count, number}} marque sur une réponse (juste, pas juste), avec ce que vous avez écrit',
      verdict_many:
        '- {{count, number}} de marques sur des réponses (juste, pas juste), avec ce que vous avez écrit',
      verdict_other:
        '- {{count, number}} marques sur des réponses (juste, pas juste), avec ce que vous avez écrit',
    },
  },
  error: {
    gaps: {
      failed:
        '{{from}} ne peut être interrogé en ce moment. Réessayez dans quelques minutes, s’il vous plaît.',
      gone: 'Cette question n’est plus conservée ; elle ne peut donc pas être marquée.',
    },
    rights: {
      gaps: 'Ce qui a été demandé en vain est réservé à qui a la permission **Gérer le serveur**. Adressez-vous à quelqu’un qui l’a.',
    },
  },
};
