import type { papers as english } from '../en/papers.ts';
import type { Translation } from '../translation.ts';

export const papers: Translation<typeof english, 'one' | 'many' | 'other'> = {
  command: {
    paper: {
      name: 'article',
      description: 'Montrer la fiche d’un article',
      example: '/paper paper: {{title}}',
      option: {
        paper: 'Titre, identifiant ou URL',
        private: 'Ne montrer la réponse qu’à vous',
      },
    },
    similar: {
      name: 'similaires',
      description: 'Les articles proches d’un article, et les termes qu’ils partagent',
      example: '/similar paper: {{title}}',
      option: {
        paper: 'Titre, identifiant ou URL',
        private: 'Ne montrer la réponse qu’à vous',
      },
    },
  },
  paper: {
    authors: 'Auteurs',
    authorCount_one: '{{count}} auteur',
    authorCount_many: '{{count}} d’auteurs',
    authorCount_other: '{{count}} auteurs',
    moreAuthors: '+ {{count}}',
    organisation: 'Organisation',
    published: 'Publié',
    venue: 'Paru dans',
    votes: 'Votes',
    ownVotes: '{{count, number}} ici',
    links: 'Liens',
    page: 'Page',
    pdf: 'PDF',
    code: 'Code',
    searchArxiv: 'Chercher sur arXiv',
    noAbstract: 'La source ne donne pas de résumé.',
    project: 'Projet',
    version: 'Version',
    versionOf: 'v{{version}} du {{date}}',
    categories: 'Catégories',
    keywords: 'Mots-clés',
    stars: 'Étoiles du code',
    citations: 'Citations',
    aiSummary: 'Synthèse par une machine ({{by}})',
    example: 'exemple : un article inventé',
    withdrawn: 'retiré par ses auteurs',
    absent: '-# Cet article n’est pas dans ce corpus.',
    added: '-# Ajouté : désormais, je le trouve et j’en tire des réponses.',
    nearest: 'Aucun titre ici n’est exactement « {{text}} ». Le titre le plus proche :',
  },
  press: {
    voted:
      'Votre vote compte : {{title}} en a {{count, number}} ici. Appuyez de nouveau pour le reprendre.',
    unvoted: 'Votre vote est repris : {{title}} en a {{count, number}} ici.',
    saved: 'Enregistré : {{title}}. Appuyez de nouveau pour le retirer de votre liste.',
    unsaved: 'N’est plus dans votre liste : {{title}}',
  },
  which: {
    several: 'Quel article entendez-vous par « {{text}} » ?',
    nearest: 'Aucun titre ici n’est exactement « {{text}} ». Les titres les plus proches :',
  },
  related: {
    heading: 'Proches de « {{title}} »',
    shared: 'En commun : {{terms}}',
    none: 'Aucun article ici n’est proche de « {{title}} ».',
    noneForList: 'Aucun article ici n’est proche d’un de ceux de votre liste.',
    forYou: 'Pour vous, d’après votre liste de lecture',
    because: 'Parce que vous avez enregistré « {{title}} »',
  },
  error: {
    paper: {
      which:
        'Quel article ? Indiquez-le dans l’option `paper` : un titre, un identifiant arXiv ou une URL.',
      unknown:
        'Aucun article ici n’approche de « {{text}} ». Donnez un titre, un identifiant arXiv ou une URL, ou cherchez avec `/search`.',
      notHere:
        '{{name}} n’est pas dans ce corpus. Cherchez l’article par son titre, ou avec `/search`.',
      nothingSaved:
        'Votre liste est vide, il n’y a donc rien sur quoi se fonder. Indiquez un article dans l’option `paper`, ou enregistrez-en avec `/list save` ou le bouton **Enregistrer** sous une fiche.',
      nowhere:
        '{{name}} n’est pas dans ce corpus, et aucune source ne le connaît. Est-ce bien écrit ?',
      slow: '{{name}} n’est pas dans ce corpus, et les sources tardent à répondre. Réessayez dans une minute, s’il vous plaît.',
      notFetched:
        '{{name}} n’est pas dans ce corpus, et {{from}} ne peut être interrogé en ce moment. Réessayez dans quelques minutes, s’il vous plaît.',
      noAbstract:
        'Les sources ne donnent pas de résumé de {{name}} ; il n’y a donc rien à ajouter.',
      addedEnough:
        'Vous avez ajouté {{most}} articles aujourd’hui ; c’est le maximum. Demain, ce sera de nouveau possible.',
      gone: 'Cet article n’est plus dans le corpus.',
    },
    rights: {
      addManagers:
        'Sur ce serveur, les articles sont ajoutés par qui a la permission **Gérer le serveur**. Adressez-vous à quelqu’un qui l’a.',
      addOperators: 'Sur ce serveur, seuls les opérateurs de ce bot ajoutent des articles.',
    },
  },
};
