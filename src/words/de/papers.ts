import type { papers as english } from '../en/papers.ts';
import type { Translation } from '../translation.ts';

export const papers: Translation<typeof english, 'one' | 'other'> = {
  command: {
    paper: {
      name: 'paper',
      description: 'Die Karte eines Papers zeigen',
      example: '/paper paper: {{title}}',
      option: {
        paper: 'Titel, Id oder Adresse',
        private: 'Die Antwort nur dir zeigen',
      },
    },
    similar: {
      name: 'ähnlich',
      description: 'Verwandte Paper und die Begriffe, die sie teilen',
      example: '/similar paper: {{title}}',
      option: {
        paper: 'Titel, Id oder Adresse',
        private: 'Die Antwort nur dir zeigen',
      },
    },
  },
  paper: {
    authors: 'Autorinnen und Autoren',
    authorCount_one: '{{count}} Person',
    authorCount_other: '{{count}} Personen',
    moreAuthors: '+ {{count}}',
    organisation: 'Organisation',
    published: 'Veröffentlicht',
    venue: 'Erschienen bei',
    votes: 'Stimmen',
    ownVotes: '{{count, number}} hier',
    links: 'Links',
    page: 'Seite',
    pdf: 'PDF',
    code: 'Code',
    searchArxiv: 'Auf arXiv suchen',
    noAbstract: 'Die Quelle nennt keine Zusammenfassung.',
    project: 'Projekt',
    version: 'Fassung',
    versionOf: 'v{{version}} vom {{date}}',
    categories: 'Kategorien',
    keywords: 'Stichwörter',
    stars: 'Sterne des Codes',
    citations: 'Zitate',
    aiSummary: 'Zusammenfassung einer Maschine ({{by}})',
    example: 'Beispiel: ein erfundenes Paper',
    withdrawn: 'von seinen Autoren zurückgezogen',
    absent: '-# Dieses Paper ist nicht in diesem Korpus.',
    added: '-# Hinzugefügt: Von jetzt an finde ich es und antworte daraus.',
    nearest: 'Kein Titel hier ist genau „{{text}}“. Der nächste Titel:',
  },
  press: {
    voted:
      'Deine Stimme zählt: {{title}} hat {{count, number}} hier. Noch ein Druck nimmt sie zurück.',
    unvoted: 'Deine Stimme ist zurückgenommen: {{title}} hat {{count, number}} hier.',
    saved: 'Gemerkt: {{title}}. Noch ein Druck nimmt es von deiner Liste.',
    unsaved: 'Nicht mehr auf deiner Liste: {{title}}',
  },
  which: {
    several: 'Welches Paper meinst du mit „{{text}}“?',
    nearest: 'Kein Titel hier ist genau „{{text}}“. Die nächsten Titel:',
  },
  related: {
    heading: 'Verwandt mit „{{title}}“',
    shared: 'Gemeinsam: {{terms}}',
    none: 'Kein Paper hier ist mit „{{title}}“ eng verwandt.',
    noneForList: 'Kein Paper hier ist mit einem auf deiner Liste eng verwandt.',
    forYou: 'Für dich, nach deiner Leseliste',
    because: 'Weil du „{{title}}“ gespeichert hast',
  },
  error: {
    paper: {
      which: 'Welches Paper? Nenne es in der Option `paper`: Titel, arXiv-Id oder Adresse.',
      unknown:
        'Kein Paper hier kommt „{{text}}“ nahe. Nenne einen Titel, eine arXiv-Id oder eine Adresse, oder such mit `/search`.',
      notHere:
        '{{name}} ist nicht in diesem Korpus. Such das Paper nach seinem Titel oder mit `/search`.',
      nothingSaved:
        'Deine Liste ist leer, also fehlt mir ein Anhalt. Nenne ein Paper in der Option `paper`, oder speichere welche mit `/list save` oder dem Knopf **Speichern** unter einer Karte.',
      nowhere:
        '{{name}} ist nicht in diesem Korpus, und keine Quelle kennt es. Ist es richtig geschrieben?',
      slow: '{{name}} ist nicht in diesem Korpus, und die Quellen antworten langsam. Bitte versuche es in einer Minute noch einmal.',
      notFetched:
        '{{name}} ist nicht in diesem Korpus, und {{from}} ist gerade nicht zu fragen. Bitte versuche es in einigen Minuten noch einmal.',
      noAbstract:
        'Die Quellen nennen keine Zusammenfassung von {{name}}; da ist nichts hinzuzufügen.',
      addedEnough:
        'Du hast heute {{most}} Paper hinzugefügt; mehr gehen nicht. Morgen gehen wieder welche.',
      gone: 'Dieses Paper ist nicht mehr im Korpus.',
    },
    rights: {
      addManagers:
        'Auf diesem Server fügt Paper hinzu, wer das Recht **Server verwalten** hat. Frag jemanden, der es hat.',
      addOperators: 'Auf diesem Server fügen nur die Betreiber dieses Bots Paper hinzu.',
    },
  },
};
