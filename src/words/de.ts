import type { Catalogue } from './words.ts';

/** German. Names of commands and options, and the query language, stay as they are typed. */
export const de: Catalogue = {
  command: {
    search: {
      description: 'Paper im Korpus finden',
      example: '/search query: {{query}}',
      option: {
        query: 'Wörter, "Wortfolge", -ohne, OR, author:Name, year:2023..2025 – oder Titel oder Id',
        author: 'Nur Paper mit dieser Autorin oder diesem Autor',
        since: 'Nur Paper ab diesem Jahr',
        until: 'Nur Paper bis zu diesem Jahr',
        sort: 'Was zuerst kommt (Standard: Relevanz)',
        private: 'Die Antwort nur dir zeigen',
      },
    },
    paper: {
      description: 'Die Karte eines Papers zeigen',
      example: '/paper paper: {{title}}',
      option: {
        paper: 'Titel, Id oder Adresse',
        private: 'Die Antwort nur dir zeigen',
      },
    },
    ask: {
      description: 'Eine Frage stellen; die Antwort zitiert die Paper, aus denen sie stammt',
      example: '/ask question: {{question}}',
      option: {
        question: 'Was du wissen möchtest',
        paper: 'Nur dieses Paper fragen (Titel, Id oder Adresse)',
        private: 'Die Antwort nur dir zeigen',
      },
    },
    similar: {
      description: 'Verwandte Paper und die Begriffe, die sie teilen',
      example: '/similar paper: {{title}}',
      option: {
        paper: 'Titel, Id oder Adresse',
        private: 'Die Antwort nur dir zeigen',
      },
    },
    'digest subscribe': {
      description: 'Paper nach Plan: in einen Kanal, deine Direktnachrichten oder dein Postfach',
      example: '/digest subscribe where: channel time: 09:00 topics: state space models',
      option: {
        where: 'Wohin sie gehen (ein Kanal braucht „Server verwalten“)',
        channel: 'In welchen Kanal (Standard: diesen)',
        time: 'Wann, etwa 09:00 (der Standard)',
        timezone: 'Zeitzone dazu, etwa Europe/Berlin (Standard: die des Servers, sonst UTC)',
        days: 'An welchen Tagen (Standard: täglich)',
        topics: 'Nur Paper zu einem davon, durch Kommas getrennt',
        exclude: 'Keine Paper, in denen eins davon steht, durch Kommas getrennt',
        authors: 'Paper von einer oder einem davon, durch Kommas getrennt',
        min_votes: 'Nur Paper mit so vielen Stimmen',
        count: 'Wie viele Paper höchstens (1 bis 10, Standard: 5)',
        mention: 'Eine Rolle, die im Kanal erwähnt wird',
      },
    },
    'digest list': {
      description: 'Die Abos, die du verwaltest, mit ihren nächsten Zeiten',
      example: '/digest list',
      option: { subscription: 'Nur dieses (Standard: alle)' },
    },
    'digest preview': {
      description: 'Die nächste Ausgabe, wie sie jetzt wäre, und warum jedes Paper darin ist',
      example: '/digest preview',
      option: { subscription: 'Von welchem (Standard: das neueste)' },
    },
    'digest pause': {
      description: 'Ein Abo ruhen lassen',
      example: '/digest pause',
      option: { subscription: 'Welches (Standard: das einzige)' },
    },
    'digest resume': {
      description: 'Ein ruhendes Abo weiterlaufen lassen',
      example: '/digest resume',
      option: { subscription: 'Welches (Standard: das einzige)' },
    },
    'digest remove': {
      description: 'Ein Abo beenden',
      example: '/digest remove',
      option: { subscription: 'Welches (Standard: das einzige)' },
    },
    'digest log': {
      description: 'Was kam, was nicht und warum; öffnet frühere Ausgaben',
      example: '/digest log',
      option: { subscription: 'Von welchem (Standard: das neueste)' },
    },
    trending: {
      description: 'Was im Kommen ist, und nach welcher Rangfolge',
      example: '/trending window: week',
      option: {
        window: 'Über wie lange (Standard: die kürzeste Zeit, in der etwas gezählt wurde)',
        private: 'Die Antwort nur dir zeigen',
      },
    },
    'list save': {
      description: 'Ein Paper auf eine Leseliste setzen',
      example: '/list save paper: {{title}}',
      option: {
        paper: 'Titel, Id oder Adresse',
        list: 'Wessen Liste (Standard: deine eigene)',
        text: 'Eine Notiz dazu',
      },
    },
    'list remove': {
      description:
        'Ein Paper von einer Liste nehmen (von der des Teams: braucht „Server verwalten“)',
      example: '/list remove paper: {{title}}',
      option: { paper: 'Ein Paper der Liste', list: 'Wessen Liste (Standard: deine eigene)' },
    },
    'list done': {
      description: 'Ein Paper als erledigt markieren; wieder gespeichert, ist es wieder offen',
      example: '/list done paper: {{title}}',
      option: { paper: 'Ein Paper der Liste', list: 'Wessen Liste (Standard: deine eigene)' },
    },
    'list note': {
      description: 'Eine Notiz zu einem Paper einer Liste schreiben',
      example: '/list note paper: {{title}} text: für die Einleitung',
      option: {
        paper: 'Ein Paper der Liste',
        text: 'Die Notiz; ohne sie wird die Notiz entfernt',
        list: 'Wessen Liste (Standard: deine eigene)',
      },
    },
    'list show': {
      description: 'Eine Leseliste zeigen',
      example: '/list show state: open',
      option: {
        list: 'Wessen Liste (Standard: deine eigene)',
        state: 'Nur offene oder erledigte Paper (Standard: alle)',
      },
    },
    'list export': {
      description: 'Eine Leseliste als Datei',
      example: '/list export format: bibtex',
      option: {
        format: 'BibTeX (Standard), CSV oder Markdown',
        list: 'Wessen Liste (Standard: deine eigene)',
        state: 'Nur offene oder erledigte Paper (Standard: alle)',
      },
    },
    'corpus status': {
      description: 'Welche Paper hier sind, von wem, und wie es den Quellen geht',
      example: '/corpus status',
      option: { private: 'Die Antwort nur dir zeigen' },
    },
    'corpus refresh': {
      description: 'Die Quellen jetzt nach neuen Papern fragen (braucht „Server verwalten“)',
      example: '/corpus refresh',
      option: { source: 'Nur diese Quelle fragen' },
    },
    'corpus import': {
      description: 'Eine Datei mit Papern einlesen (für die Betreiber des Bots)',
      example: '/corpus import url: https://example.org/papers.bib',
      option: {
        file: 'Seitenexport, JSON Lines, CSV oder BibTeX',
        url: 'Die Adresse einer solchen Datei',
      },
    },
    'privacy show': {
      description: 'Was über dich gespeichert ist, und welche Dienste bekommen, was du fragst',
      example: '/privacy show',
      option: {},
    },
    'privacy export': {
      description: 'Was über dich gespeichert ist, als Datei',
      example: '/privacy export',
      option: {},
    },
    'privacy delete': {
      description: 'Löschen, was über dich gespeichert ist',
      example: '/privacy delete',
      option: {},
    },
    'settings show': {
      description: 'Was auf diesem Server eingestellt ist',
      example: '/settings show',
      option: {},
    },
    'settings set': {
      description: 'Ändern, was auf diesem Server eingestellt ist (braucht „Server verwalten“)',
      example: '/settings set timezone: Europe/Berlin',
      option: {
        timezone: 'Zeitzone dieses Servers, etwa Europe/Berlin',
        language: 'Sprache dessen, was auf diesem Server erscheint',
        admin_channel: 'Wo ich melde, dass eine Quelle ausfällt und dass sie wieder geht',
        sources: 'Nur Paper aus diesen Quellen, durch Kommas getrennt',
        topics: 'Nur Paper zu diesen Themen, durch Kommas getrennt',
        adding: 'Wer Paper hinzufügen darf, die im Korpus fehlen',
        mentions: 'Ob ich Nachrichten beantworte, die mich erwähnen, und Antworten auf meine',
      },
    },
    help: {
      description: 'Was die Befehle tun, mit Beispielen',
      example: '/help command: search',
      option: {
        command: 'Nur diesen Befehl erklären',
      },
    },
    'Find papers': {
      description: 'Paper zu dem finden, was in einer Nachricht steht',
      example: 'Rechtsklick auf eine Nachricht (am Handy: gedrückt halten), Apps, Find papers',
      option: {},
    },
    'Save paper': {
      description: 'Das Paper, das eine Nachricht nennt, auf deine Leseliste setzen',
      example:
        'Rechtsklick auf eine Nachricht (am Telefon: gedrückt halten), dann Apps, dann Save paper',
      option: {},
    },
  },
  group: {
    privacy: { description: 'Was über dich gespeichert ist' },
    list: { description: 'Leselisten: deine eigene und die des Teams' },
    digest: { description: 'Paper nach Plan: in Kanälen, Direktnachrichten und Postfächern' },
    settings: { description: 'Was auf diesem Server eingestellt ist' },
    corpus: { description: 'Die Paper hier, und woher sie kommen' },
  },
  choice: {
    language: {
      en: 'Englisch',
      de: 'Deutsch',
    },
    adding: {
      everyone: 'Alle',
      managers: 'Wer den Server verwalten darf',
      operators: 'Die Betreiber des Bots',
    },
    list: { me: 'Meine eigene', team: 'Die des Teams' },
    format: { bibtex: 'BibTeX', csv: 'CSV (eine Tabelle)', markdown: 'Markdown' },
    state: { all: 'Alle', open: 'Offen', done: 'Erledigt' },
    mentions: {
      on: 'An',
      off: 'Aus',
    },
    where: {
      channel: 'Ein Kanal',
      me: 'Meine Direktnachrichten',
      email: 'Mein Postfach',
    },
    days: {
      daily: 'Täglich',
      weekdays: 'Montag bis Freitag',
      monday: 'Montags',
      tuesday: 'Dienstags',
      wednesday: 'Mittwochs',
      thursday: 'Donnerstags',
      friday: 'Freitags',
      saturday: 'Samstags',
      sunday: 'Sonntags',
      monthly: 'Am Ersten des Monats',
    },
    window: {
      day: 'Zwei Tage',
      week: 'Eine Woche',
      month: 'Ein Monat',
    },
    sort: {
      relevance: 'Relevanz',
      newest: 'Neueste zuerst',
      votes: 'Meiste Stimmen',
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
  menu: {
    card: 'Eine Karte öffnen',
    which: 'Ein Paper wählen',
  },
  button: {
    previous: 'Zurück',
    next: 'Weiter',
    similar: 'Ähnliche',
    cite: 'Zitieren',
    add: 'Hinzufügen',
    save: 'Merken',
    upvote: 'Stimme',
    followUp: 'Nachfragen',
  },
  followUp: {
    title: 'Nachfragen',
    label: 'Was möchtest du noch wissen?',
    after: 'Nach: {{question}}',
  },
  talk: {
    empty: 'Ja? Erwähne mich zusammen mit einer Frage, etwa „{{question}}“',
    unreadable: 'Das kann ich nicht lesen: Erwähne mich, damit ich es lesen kann.',
    tooLong: 'Das ist lang: Eine Frage von bis zu {{most, number}} Zeichen genügt.',
    tooMany: 'Das war schnell! In einer Minute antworte ich dir weiter.',
  },
  import: {
    progress_one: '{{percent}} % gelesen, bisher {{count, number}} Paper …',
    progress_other: '{{percent}} % gelesen, bisher {{count, number}} Paper …',
    done: '{{name}} gelesen ({{format}}):',
    warning: '{{text}}',
    more_one: '… und {{count, number}} weitere Warnung',
    more_other: '… und {{count, number}} weitere Warnungen',
  },
  refresh: {
    asking: 'Ich frage {{names}} …',
    came: '{{added, number}} neu, {{updated, number}} ergänzt, {{unchanged, number}} bekannt',
    dropped_one: '{{count, number}} Eintrag wurde ausgelassen',
    dropped_other: '{{count, number}} Einträge wurden ausgelassen',
    failed: 'gescheitert: {{why}}',
    busy: 'wird gerade von einem anderen Prozess gefragt',
    pending: 'dauert länger; es geht im Hintergrund weiter',
  },
  press: {
    voted:
      'Deine Stimme zählt: {{title}} hat {{count, number}} hier. Noch ein Druck nimmt sie zurück.',
    unvoted: 'Deine Stimme ist zurückgenommen: {{title}} hat {{count, number}} hier.',
    saved: 'Gemerkt: {{title}}. Noch ein Druck nimmt es von deiner Liste.',
    unsaved: 'Nicht mehr auf deiner Liste: {{title}}',
  },
  corpus: {
    examples: 'Erfundene Beispiele',
    newestPaper: 'das neueste vom {{newest}}',
    standsIn:
      'springen ein: {{sources}} nicht erreichbar. Sie verschwinden, sobald eine Quelle antwortet.',
    heading: 'Die Paper hier',
    came_one: '{{count, number}} Paper in zwei Wochen, neuester Tag: {{newest}}',
    came_other: '{{count, number}} Paper in zwei Wochen, neuester Tag: {{newest}}',
    missing: 'Tage, die nie kamen: {{days}}',
    sourcesOff: 'Keine Quelle ist eingeschaltet.',
    thanks:
      'Dank an arXiv für seine offenen Daten. Mit Daten von Hugging Face und Semantic Scholar.',
    size_one: 'Korpus aus {{count, number}} Paper',
    size_other: 'Korpus aus {{count, number}} Papern',
    updated: 'Stand {{date, datetime(dateStyle: medium; timeZone: UTC)}}',
  },
  search: {
    heading: 'Paper zu „{{query}}“',
    someAbout_one: '{{count, number}} Paper handelt davon, die anderen liegen nahe',
    someAbout_other: '{{count, number}} Paper handeln davon, die anderen liegen nahe',
    noneAbout: 'Kein Paper handelt genau davon; dies sind die nächsten',
    whole_one: 'Ein Paper gefunden',
    whole_other: 'Alle {{count, number}} gefundenen Paper',
    place_one: 'Paper {{at}} von {{count, number}}',
    place_other: 'Paper {{at}} von {{count, number}}',
    range_one: '{{from}}–{{to}} von {{count, number}} Paper',
    range_other: '{{from}}–{{to}} von {{count, number}} Papern',
    none: 'Kein Paper passt zu „{{query}}“.',
    hint: 'Versuche es mit weniger oder allgemeineren Wörtern, oder frag mit `/ask` in einem ganzen Satz.',
    hintFilters: 'Versuche es ohne die Filter, oder mit weniger oder allgemeineren Wörtern.',
    otherYears_one: '{{count, number}} Paper passt, aber nicht aus diesen Jahren.',
    otherYears_other: '{{count, number}} Paper passen, aber keines aus diesen Jahren.',
    otherAuthors_one: '{{count, number}} Paper passt, ist aber von jemand anderem.',
    otherAuthors_other: '{{count, number}} Paper passen, sind aber alle von anderen.',
    unordered: {
      newest: 'Kein gefundenes Paper nennt sein Datum, also ist nach Relevanz geordnet.',
      votes: 'Kein gefundenes Paper nennt seine Stimmen, also ist nach Relevanz geordnet.',
    },
    setAside: {
      sentence: 'In einem Satz filtern solche Zeichen nicht: {{parts}}',
      noWord: 'Nicht beachtet, weil sich danach nichts nachschlagen lässt: {{parts}}',
      tooMuch: 'Wort für Wort genommen, weil das Nachlesen zu lange dauern würde: {{parts}}',
      nothingLeft: 'Nicht beachtet, weil damit kein Paper übrig bleibt: {{parts}}',
    },
    unknownDate_one: '{{count}} Paper blieb außen vor, weil sein Datum unbekannt ist.',
    unknownDate_other: '{{count}} Paper blieben außen vor, weil ihr Datum unbekannt ist.',
    unknownAuthors_one:
      '{{count}} Paper blieb außen vor, weil nicht bekannt ist, wer es geschrieben hat.',
    unknownAuthors_other:
      '{{count}} Paper blieben außen vor, weil nicht bekannt ist, wer sie geschrieben hat.',
  },
  find: {
    several_one: 'Die Nachricht nennt dieses Paper.',
    several_other: 'Die Nachricht nennt diese Paper.',
    unknown_one: 'Die Nachricht nennt {{names}}; das ist nicht in diesem Korpus.',
    unknown_other: 'Die Nachricht nennt {{names}}; die sind nicht in diesem Korpus.',
    maybe:
      'Die Nachricht nennt kein Paper mit Titel, Kennung oder Link. Eines speichern, zu dem ihre Wörter führen?',
    none: 'In dieser Nachricht habe ich kein Paper gefunden, weder Titel noch Kennung noch Link.',
    empty:
      'In dieser Nachricht steht kein Text zum Suchen. Versuche `/search` mit ein paar Wörtern.',
  },
  which: {
    several: 'Welches Paper meinst du mit „{{text}}“?',
    nearest: 'Kein Titel hier ist genau „{{text}}“. Die nächsten Titel:',
  },
  answer: {
    maybe: 'Was die Paper dem am nächsten sagen; es muss nicht die Antwort sein:',
    refused: 'Ich habe keinen Satz gefunden, der das beantwortet.',
    refusedNear: 'Ich habe keinen Satz gefunden, der das beantwortet. Die nächsten Paper:',
    refusedPaper: 'Ich habe in {{paper}} keinen Satz gefunden, der das beantwortet.',
    unknownName_one: 'Kein Paper hier erwähnt {{names}}.',
    unknownName_other: 'Kein Paper hier erwähnt {{names}}.',
    votes_one: '{{count, number}} Stimme',
    votes_other: '{{count, number}} Stimmen',
    quoted: '„{{text}}“',
    and: 'und',
    foreign: 'Die Paper hier sind auf Englisch; eine Frage auf Englisch findet mehr.',
    askedInEnglish: 'Die Paper hier sind auf Englisch. Gefragt wurde: „{{question}}“',
    translation: 'Übersetzung: {{text}}',
    confidence: {
      high: 'Sicherheit: hoch',
      fair: 'Sicherheit: mittel',
      low: 'Sicherheit: gering, lies die Quellen',
    },
    record: {
      authors_one: 'Der Eintrag zu {{title}} nennt eine Person: {{names}}.',
      authors_other: 'Der Eintrag zu {{title}} nennt {{count}} Autorinnen und Autoren: {{names}}.',
      authorCount_one: 'Der Eintrag zu {{title}} zählt {{count}} Person als Autor.',
      authorCount_other: 'Der Eintrag zu {{title}} zählt {{count}} Autorinnen und Autoren.',
      date: 'Nach seinem Eintrag erschien {{title}} am {{date}}.',
      venue: 'Nach seinem Eintrag erschien {{title}} bei {{venue}}.',
      organisation: 'Der Eintrag zu {{title}} nennt diese Organisation: {{organisation}}.',
      votes_one: 'Der Eintrag zu {{title}} zählt {{count}} Stimme.',
      votes_other: 'Der Eintrag zu {{title}} zählt {{count}} Stimmen.',
      comments_one: 'Der Eintrag zu {{title}} zählt {{count}} Kommentar.',
      comments_other: 'Der Eintrag zu {{title}} zählt {{count}} Kommentare.',
      code: 'Nach seinem Eintrag liegt der Code von {{title}} unter {{url}}',
      page: 'Die Seite von {{title}} ist {{url}}',
      pdf: 'Das PDF von {{title}} liegt unter {{url}}',
      bibtex: 'BibTeX von {{title}}, aus seinem Eintrag:',
    },
    recordLacks: {
      authors: 'Der Eintrag zu {{title}} sagt nicht, wer es geschrieben hat.',
      authorCount: 'Der Eintrag zu {{title}} sagt nicht, wer es geschrieben hat.',
      date: 'Der Eintrag zu {{title}} sagt nicht, wann es erschienen ist.',
      venue: 'Der Eintrag zu {{title}} sagt nicht, wo es erschienen ist.',
      organisation: 'Der Eintrag zu {{title}} nennt keine Organisation.',
      votes: 'Der Eintrag zu {{title}} nennt keine Stimmen.',
      comments: 'Der Eintrag zu {{title}} nennt keine Kommentare.',
      code: 'Der Eintrag zu {{title}} sagt nicht, wo der Code liegt.',
      page: 'Der Eintrag zu {{title}} nennt keine Seite.',
      pdf: 'Der Eintrag zu {{title}} sagt nicht, wo das PDF liegt.',
      bibtex: 'Der Eintrag zu {{title}} sagt zu wenig für BibTeX.',
    },
    list_one: '{{count, number}} Paper hier{{which}}:',
    list_other: '{{count, number}} Paper hier{{which}}, die ersten davon:',
    count_one: 'Ich zähle {{count, number}} Paper{{which}}.',
    count_other: 'Ich zähle {{count, number}} Paper{{which}}.',
    noneCounted: 'Ich habe kein Paper{{which}} gefunden.',
    ordered: {
      newest: 'Die neuesten{{which}}:',
      oldest: 'Die ältesten{{which}}:',
      votes: 'Die mit den meisten Stimmen{{which}}:',
    },
    criteria: {
      votes_one: 'mit mindestens {{count}} Stimme',
      votes_other: 'mit mindestens {{count}} Stimmen',
      topic: 'über „{{topic}}“',
      author: 'von {{author}}',
      year: 'aus {{year}}',
      years: 'von {{since}} bis {{until}}',
      since: 'seit {{year}}',
      until: 'bis {{year}}',
    },
    unknownVotes_one: '{{count}} Paper blieb außen vor, weil seine Stimmen unbekannt sind.',
    unknownVotes_other: '{{count}} Paper blieben außen vor, weil ihre Stimmen unbekannt sind.',
    talk: {
      greeting: 'Hallo!',
      thanks: 'Gern geschehen.',
      farewell: 'Bis bald!',
      help: 'Ich finde Paper und beantworte Fragen dazu mit Zitaten.',
      identity:
        'Ich bin Colloquy, der Paper-Schalter: ein Programm, das Paper zitiert und nichts erfindet.',
      outside: 'Das ist nichts, was Paper sagen.',
      three_one:
        'Drei Dinge zum Ausprobieren mit dem {{count, number}} Paper hier:\n- `/ask` {{question}}\n- `/search` {{query}}\n- `/help`',
      three_other:
        'Drei Dinge zum Ausprobieren mit den {{count, number}} Papern hier:\n- `/ask` {{question}}\n- `/search` {{query}}\n- `/help`',
      try_one:
        'Frag mich etwas zu dem {{count, number}} Paper hier, such Paper mit `/search`, oder sieh in `/help` nach.',
      try_other:
        'Frag mich etwas zu den {{count, number}} Papern hier, such Paper mit `/search`, oder sieh in `/help` nach.',
    },
  },
  related: {
    heading: 'Verwandt mit „{{title}}“',
    shared: 'Gemeinsam: {{terms}}',
    none: 'Kein Paper hier ist mit „{{title}}“ eng verwandt.',
    noneForList: 'Kein Paper hier ist mit einem auf deiner Liste eng verwandt.',
    forYou: 'Für dich, nach deiner Leseliste',
    because: 'Weil du „{{title}}“ gespeichert hast',
  },
  help: {
    heading: 'Was ich kann',
    required: 'nötig',
    optional: 'freiwillig',
    choices: 'Eins von: {{choices}}',
    example: 'Beispiel',
    more: 'Mehr über einen davon: `/help command:`',
  },
  health: {
    state: {
      fresh: 'frisch',
      waiting: 'wartet',
      quiet: 'ruht',
      stalled: 'stockt',
      failed: 'ausgefallen',
    },
    why: {
      complete: 'der neueste Stapel ist da',
      neverAsked: 'sie wurde noch nicht gefragt',
      notThere: 'der nächste Stapel kann noch kommen',
      growing: 'der neueste Stapel wächst noch',
      nothingDue: 'nichts ist fällig: Wochenende oder Feiertag',
      noDays: 'sie hat keine Tage, an denen Paper fällig sind',
      overdue: 'sie antwortet, aber der fällige Stapel ist nicht gekommen',
      notAsked: 'niemand hat sie gefragt, seit der letzte Stapel fällig war',
      off: 'sie ist abgeschaltet',
      unreachable: 'sie ist nicht zu erreichen',
      slow: 'sie hat nicht rechtzeitig geantwortet',
      limited: 'sie hat um eine Pause gebeten (zu viele Anfragen)',
      refused: 'sie hat die Anfrage abgelehnt',
      broken: 'sie hat selbst eine Störung',
      'too-large': 'ihre Antwort war größer, als ich annehme',
      unreadable: 'ihre Antwort ist nicht mehr die gewohnte',
      forbidden: 'ihre Adresse darf nicht gefragt werden',
      resting: 'sie ist oft hintereinander ausgefallen und wird eine Weile in Ruhe gelassen',
    },
  },
  notice: {
    heading: 'Die Quellen der Paper',
    well: 'geht wieder',
    stalled: 'ist überfällig',
    failed: 'antwortet nicht, wie es soll',
    footer: 'Einzelheiten: /corpus status. Wo das steht: /settings set admin_channel',
  },
  settings: {
    heading: 'Was auf diesem Server eingestellt ist',
    saved: 'Gespeichert: {{names}}',
    default: '{{value}} (Vorgabe)',
    reset: 'Zurück zur Vorgabe …',
    paused: 'ruht: Ich kann dort nicht schreiben. Nach Abhilfe neu setzen.',
    unset: {
      timezone: 'UTC',
      language: 'die Sprache, die der Server auf Discord hat',
      admin_channel: 'keiner',
      sources: 'alle',
      topics: 'alle',
      adding: 'Alle',
      mentions: 'An',
    },
  },
  pause: {
    told: 'Die Ausgaben für {{channel}} ruhen von jetzt an: {{why}} Nichts geht verloren: Ist es behoben, lässt `/digest resume` sie weitergehen.',
    byHand: 'jemand hat es angehalten.',
    noAccess: 'Ich kann den Kanal nicht sehen.',
    missingPermissions: 'Mir fehlt dort eine Berechtigung zum Schreiben.',
    missingPermission: 'Mir fehlt dort die Berechtigung **{{name}}**.',
    channelGone: 'den Kanal gibt es nicht mehr.',
    directsClosed: 'Direktnachrichten von diesem Server sind ausgeschaltet.',
    addressRefused: 'der Mailserver hat die Adresse abgelehnt.',
    keyChanged:
      'der Schlüssel, mit dem die Adresse verschlüsselt war, ist ein anderer; bitte neu abonnieren.',
    mailOff: 'E-Mail ist hier ausgeschaltet.',
    leftServer: 'Ich bin nicht mehr auf diesem Server.',
  },
  edition: {
    heading: 'Paper vom {{date, datetime(dateStyle: long; timeZone: UTC)}}',
    by: {
      day_one:
        'Heute im Kommen, nach Stimmen, Sternen und dem, was dieser Server liest; das einzige',
      day_other:
        'Heute im Kommen, nach Stimmen, Sternen und dem, was dieser Server liest, aus {{count, number}}',
      week_one:
        'Diese Woche im Kommen, nach Stimmen, Sternen und dem, was dieser Server liest; das einzige',
      week_other:
        'Diese Woche im Kommen, nach Stimmen, Sternen und dem, was dieser Server liest, aus {{count, number}}',
      month_one:
        'Diesen Monat im Kommen, nach Stimmen, Sternen und dem, was dieser Server liest; das einzige',
      month_other:
        'Diesen Monat im Kommen, nach Stimmen, Sternen und dem, was dieser Server liest, aus {{count, number}}',
    },
    unsent_one:
      'Nichts Passendes ist im Kommen; hier noch nicht gezeigt, aus {{count, number}} Paper',
    unsent_other:
      'Nichts Passendes ist im Kommen; hier noch nicht gezeigt, verschiedene aus {{count, number}} Papern',
    example: 'Beispiel: ein erfundenes Paper',
    why: {
      topic: 'zu {{topic}}',
      author: 'von {{author}}',
      trend: 'im Kommen',
      votes_one: '{{count, number}} Stimme in letzter Zeit',
      votes_other: '{{count, number}} Stimmen in letzter Zeit',
      version: 'neu: Version {{version}}',
      unsent: 'hier noch nicht gezeigt',
    },
  },
  digest: {
    subscribed: 'Abonniert',
    list: 'Abos',
    paused: 'Ruht',
    resumed: 'Läuft weiter',
    removed: 'Beendet',
    log: 'Was aus jedem Tag wurde',
    when: '{{days}}, {{time}} ({{timezone}})',
    next: 'nächste: {{time}}',
    rests: 'ruht: {{why}}',
    hello: 'Hierhin kommen deine Ausgaben. `/digest list` zeigt sie, `/digest remove` beendet sie.',
    place: { person: 'Direktnachrichten', mail: 'E-Mail' },
    wants: {
      count_one: '{{count}} Paper',
      count_other: 'bis zu {{count}} Paper',
      topics: 'zu: {{list}}',
      authors: 'von: {{list}}',
      exclude: 'ohne: {{list}}',
      votes_one: 'ab {{count}} Stimme',
      votes_other: 'ab {{count}} Stimmen',
    },
    pause: {
      'by hand': 'von Hand angehalten',
      'no access': 'ich sehe den Kanal nicht mehr',
      'missing permissions': 'mir fehlt dort ein Recht',
      'channel gone': 'den Kanal gibt es nicht mehr',
      'direct messages closed': 'ich darf dieser Person nicht schreiben',
      'address refused': 'der Mailserver hat die Adresse nicht angenommen',
      'key changed': 'die Adresse wurde unter einem anderen Schlüssel gespeichert',
      'mail off': 'E-Mail ist aus',
      'left the server': 'ich bin nicht mehr auf diesem Server',
    },
    skip: {
      'quiet day': 'ein ruhiger Tag: die Quellen hatten nichts',
      'source stalled': 'die Quellen fallen gerade aus',
      'nothing for these wishes': 'kein Paper, das noch nicht kam, passt zu diesen Wünschen',
      'nothing unsent': 'jedes Paper hier kam schon',
      failed: 'sie ließ sich nicht machen; es wird noch einmal versucht',
    },
    state: {
      planned: 'wartet',
      sending: 'unterwegs',
      sent: 'angekommen',
      dead: 'aufgegeben',
      skipped: 'keine',
    },
    noDays: 'Noch ist kein Tag gekommen.',
    openEdition: 'Eine Ausgabe öffnen',
    previewNote: 'Vorschau: was <t:{{at}}:R> käme, nach dem, was jetzt bekannt ist',
    previewNone: 'Die nächste Ausgabe wäre <t:{{at}}:R> fällig.',
    archiveNote: 'Aus dem Archiv, wie sie war',
    mail: {
      title: 'Ausgaben per E-Mail',
      address: 'Deine Adresse',
      example: 'du@example.org',
      sent: 'Ein Code ist unterwegs an {{address}}. Er gilt 15 Minuten.',
      enter: 'Code eingeben',
      codeTitle: 'Der Code aus der E-Mail',
      code: 'Code',
    },
  },
  trending: {
    heading: {
      day: 'In den letzten 2 Tagen im Kommen',
      week: 'In den letzten 7 Tagen im Kommen',
      month: 'In den letzten 30 Tagen im Kommen',
    },
    ranking:
      'Nach neuen Stimmen, Sternen, Kommentaren und dem, was dieser Server tut; spätere zählen mehr',
    counted_one: 'Gezählt bei {{count, number}} Paper: {{gained}}',
    counted_other: 'Gezählt bei {{count, number}} Papern: {{gained}}',
    gained: {
      votes_one: '{{count, number}} Stimme',
      votes_other: '{{count, number}} Stimmen',
      stars_one: '{{count, number}} Stern',
      stars_other: '{{count, number}} Sterne',
      comments_one: '{{count, number}} Kommentar',
      comments_other: '{{count, number}} Kommentare',
      own: '{{count, number}} × hier',
    },
    votes: 'Stimmen der letzten 7 Tage, ganz rechts heute',
    none: {
      day: 'Keine Quelle und niemand hier hat in den letzten 2 Tagen etwas gezählt; was im Kommen ist, kann ich nicht sagen.',
      week: 'Keine Quelle und niemand hier hat in den letzten 7 Tagen etwas gezählt; was im Kommen ist, kann ich nicht sagen.',
      month:
        'Keine Quelle und niemand hier hat in den letzten 30 Tagen etwas gezählt; was im Kommen ist, kann ich nicht sagen.',
    },
    unsentHeading: 'Nichts, wonach zu ordnen wäre',
    unsent: 'Paper, die hier noch nicht gezeigt wurden, verschieden voneinander:',
    nothing: 'Jedes Paper hier wurde hier schon gezeigt.',
  },
  mail: {
    lang: 'de',
    code: {
      subject: 'Dein Code für Colloquy: {{code}}',
      asked:
        'Jemand auf Discord, vermutlich du, möchte von Colloquy Paper an diese Adresse bekommen. Um zuzustimmen, gib dort diesen Code ein:',
      holds_one:
        'Er gilt {{count}} Minute lang. Wenn du es nicht warst, tu nichts: Es wird nichts geschickt.',
      holds_other:
        'Er gilt {{count}} Minuten lang. Wenn du es nicht warst, tu nichts: Es wird nichts geschickt.',
    },
    subject: {
      single: '{{title}} – Paper vom {{date, datetime(dateStyle: long; timeZone: UTC)}}',
      several_one:
        '{{title}} und {{count}} weiteres – Paper vom {{date, datetime(dateStyle: long; timeZone: UTC)}}',
      several_other:
        '{{title}} und {{count}} weitere – Paper vom {{date, datetime(dateStyle: long; timeZone: UTC)}}',
    },
    why: 'Du bekommst diese Mail, weil jemand auf Discord diese Adresse am {{date, datetime(dateStyle: long; timeZone: UTC)}} angemeldet und den Code eingegeben hat, der an sie ging.',
    stop: 'Diese Mails abbestellen',
    stopByCommand: 'Zum Abbestellen benutze /digest remove auf Discord (dies hier ist {{id}}).',
    runBy: 'Dieses Colloquy betreibt {{contact}}.',
    runBySomebody:
      'Dieses Colloquy betreibt, wer es auf Discord in deinen Server geholt hat; frage dort nach.',
  },
  list: {
    heading: { me: 'Deine Leseliste', team: 'Die Leseliste des Teams' },
    range: {
      all_one: '{{count, number}} Paper',
      all_other: '{{from}}–{{to}} von {{count, number}} Papern',
      open_one: '{{count, number}} offenes Paper',
      open_other: '{{from}}–{{to}} von {{count, number}} offenen Papern',
      done_one: '{{count, number}} erledigtes Paper',
      done_other: '{{from}}–{{to}} von {{count, number}} erledigten Papern',
    },
    exported: {
      me_one: 'Deine Liste als Datei: {{count, number}} Paper.',
      me_other: 'Deine Liste als Datei: {{count, number}} Paper.',
      team_one: 'Die Liste des Teams als Datei: {{count, number}} Paper.',
      team_other: 'Die Liste des Teams als Datei: {{count, number}} Paper.',
    },
    savedBy: 'gespeichert von {{who}}',
    gone: 'nicht mehr im Korpus',
    saved: {
      me: '„{{title}}“ steht jetzt auf deiner Liste.',
      team: '„{{title}}“ steht jetzt auf der Liste des Teams.',
    },
    already: {
      me: '„{{title}}“ steht schon auf deiner Liste.',
      team: '„{{title}}“ steht schon auf der Liste des Teams.',
    },
    reopened: {
      me: '„{{title}}“ ist auf deiner Liste wieder offen.',
      team: '„{{title}}“ ist auf der Liste des Teams wieder offen.',
    },
    removed: {
      me: '„{{title}}“ steht nicht mehr auf deiner Liste.',
      team: '„{{title}}“ steht nicht mehr auf der Liste des Teams.',
    },
    done: {
      me: '„{{title}}“ ist auf deiner Liste als erledigt markiert.',
      team: '„{{title}}“ ist auf der Liste des Teams als erledigt markiert.',
    },
    noted: 'Die Notiz zu „{{title}}“ ist geschrieben.',
    noteRemoved: '„{{title}}“ hat jetzt keine Notiz.',
    empty: {
      me: 'Deine Liste ist leer. `/list save` setzt ein Paper darauf.',
      team: 'Die Liste des Teams ist leer. `/list save list: team` setzt ein Paper darauf.',
    },
    none: {
      all: 'Auf dieser Liste steht nichts.',
      open: 'Auf dieser Liste ist nichts offen: alles ist erledigt.',
      done: 'Auf dieser Liste ist noch nichts erledigt.',
    },
  },
  unsubscribe: {
    heading: 'Diese Mails abbestellen?',
    asks: 'Noch ist nichts geändert. Drücke den Knopf, dann geht aus diesem Abo keine Ausgabe mehr an deine Adresse.',
    button: 'Mails abbestellen',
    done: 'Die Mails sind abbestellt',
    again: 'Falls du sie wieder möchtest: /digest subscribe auf Discord.',
    unknown: 'Dieser Link gilt nicht',
    byCommand:
      'Vielleicht wurde er abgeschnitten oder ist zu alt. Auf Discord bestellt auch /digest remove die Mails ab.',
  },
  privacy: {
    heading: 'Mit deiner Id gespeichert:',
    nothing: 'Mit deiner Id ist nichts gespeichert.',
    kept: {
      paper_vote_one: '- {{count, number}} Stimme für ein Paper',
      paper_vote_other: '- {{count, number}} Stimmen für Paper',
      saved_paper_one: '- {{count, number}} gespeichertes Paper, mit Haken und Notiz',
      saved_paper_other: '- {{count, number}} gespeicherte Paper, mit Haken und Notizen',
      asked_one: '- {{count, number}} Frage, die du gestellt hast, mit dem, was zitiert wurde',
      asked_other: '- {{count, number}} Fragen, die du gestellt hast, mit dem, was zitiert wurde',
      subscription_one: '- {{count, number}} Abonnement (eine Mailadresse ist verschlüsselt)',
      subscription_other: '- {{count, number}} Abonnements (Mailadressen sind verschlüsselt)',
      delivery_one: '- {{count, number}} Ausgabe, die an dich ging',
      delivery_other: '- {{count, number}} Ausgaben, die an dich gingen',
      sent_paper_one: '- {{count, number}} Paper, das du bekommen hast, damit keines zweimal kommt',
      sent_paper_other:
        '- {{count, number}} Paper, die du bekommen hast, damit keines zweimal kommt',
      mail_code_one: '- {{count, number}} Code auf dem Weg zu dir, für einige Minuten',
      mail_code_other: '- {{count, number}} Codes auf dem Weg zu dir, für einige Minuten',
      daily_count_one: '- {{count, number}} Zähler dessen, was du heute getan hast, für einen Tag',
      daily_count_other:
        '- {{count, number}} Zähler dessen, was du heute getan hast, für einen Tag',
      view_state_one: '- {{count, number}} Knopf oder Menü von dir, für 30 Tage',
      view_state_other: '- {{count, number}} Knöpfe oder Menüs von dir, für 30 Tage',
    },
    noService: 'Was du fragst, wird hier beantwortet; kein Dienst außerhalb bekommt es.',
    service: {
      languageModel:
        'Deine Fragen und die Zitate gehen an ein Sprachmodell, das der Betreiber gewählt hat.',
      embeddings:
        'Womit du suchst und fragst, geht an einen Embedding-Dienst, den der Betreiber gewählt hat.',
    },
    how: '`/privacy export` gibt alles als Datei, `/privacy delete` löscht es.',
    exported: 'Alles, was mit deiner Id gespeichert ist, als Datei.',
    form: {
      title: 'Löschen, was über dich gespeichert ist?',
      label: 'Um alles zu löschen, schreibe {{word}}',
      notConfirmed: 'Nichts wurde gelöscht: Dafür schreibe {{word}} in das Formular.',
    },
    deleted:
      'Erledigt: Mit deiner Id ist nichts mehr gespeichert. Paper, die du auf die Liste eines Teams gesetzt hast, und Abonnements von Kanälen bleiben dort, ohne deinen Namen.',
  },
  welcome: {
    heading: 'Hallo, ich bin Colloquy, der Paper-Schalter dieses Servers',
    text_one:
      'Ich kenne {{count, number}} Paper und antworte mit Zitaten. Drei Dinge zum Probieren:',
    text_other:
      'Ich kenne {{count, number}} Paper und antworte mit Zitaten. Drei Dinge zum Probieren:',
    help: 'Was kannst du noch?',
  },
  error: {
    internal:
      'Bei uns ist etwas schiefgegangen. Bitte versuche es noch einmal; wenn es bleibt, nenne dem Betreiber dieses Kennzeichen: **{{reference}}**',
    option: {
      missing: 'Bitte fülle die Option **{{option}}** aus.',
      choice: 'Die Option **{{option}}** nimmt eins von: {{choices}}.',
      length: 'Die Option **{{option}}** nimmt einen Text von {{min}} bis {{max}} Zeichen.',
      number: 'Die Option **{{option}}** nimmt eine ganze Zahl von {{min}} bis {{max}}.',
      flag: 'Die Option **{{option}}** nimmt true oder false.',
      role: 'Die Option **{{option}}** nimmt eine Rolle.',
      channel: 'Die Option **{{option}}** nimmt einen Kanal.',
    },
    years:
      'Kein Jahr liegt zugleich ab {{since}} und bis {{until}}. Vertausche `since` und `until`.',
    paper: {
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
    serverOnly: 'Das gehört zu einem Server. Bitte nutze es auf einem, der mich hinzugefügt hat.',
    import: {
      one: 'Gib `file` oder `url` an, eines von beiden.',
      failed: 'Diese Datei konnte nicht eingelesen werden: {{why}}',
      tooLarge: 'Diese Datei ist zu groß. Bis zu {{most}} MB gehen.',
    },
    list: {
      which: 'Welches Paper? Nenne es in der Option `paper`: Titel, arXiv-Id oder Adresse.',
      notOn: {
        me: '„{{title}}“ steht nicht auf deiner Liste. `/list show` zeigt, was darauf steht.',
        team: '„{{title}}“ steht nicht auf der Liste des Teams. `/list show list: team` zeigt, was darauf steht.',
      },
      full: 'Die Liste ist voll: mehr als {{most}} Paper gehen nicht. Nimm einige mit `/list remove` herunter.',
    },
    rights: {
      teamList:
        'Paper von der Liste des Teams zu nehmen braucht die Berechtigung **Server verwalten**. Frag jemanden, der sie hat.',
      sending: 'Die Liste des Teams ist für alle, die in diesem Kanal schreiben dürfen.',
      digest:
        'Abos eines Kanals brauchen das Recht **Server verwalten**. Frag jemanden, der es hat, oder nimm `where: me`.',
      operators: 'Dateien einzulesen ist den Betreibern dieses Bots vorbehalten (OPERATOR_IDS).',
      refresh:
        'Die Quellen von Hand zu fragen braucht das Recht **Server verwalten**. Frag jemanden, der es hat.',
      settings:
        'Einstellungen des Servers zu ändern braucht das Recht **Server verwalten**. Frag jemanden, der es hat.',
      addManagers:
        'Auf diesem Server fügt Paper hinzu, wer das Recht **Server verwalten** hat. Frag jemanden, der es hat.',
      addOperators: 'Auf diesem Server fügen nur die Betreiber dieses Bots Paper hinzu.',
    },
    sourcesOff: 'Keine Quelle ist eingeschaltet; es gibt nichts zu fragen.',
    digest: {
      time: '„{{text}}“ ist keine Uhrzeit. Schreib sie wie `09:00`.',
      list: 'Das ist zu viel für **{{option}}**: bis zu {{most}} Einträge mit je bis zu {{longest}} Zeichen gehen.',
      channel: 'Welcher Kanal? Nenne ihn in der Option `channel`.',
      channelUnseen:
        'Ich sehe <#{{channel}}> nicht. Gib mir dort **View Channel** oder wähle einen anderen.',
      lacks:
        'In <#{{channel}}> fehlt mir: **{{names}}**. Gib mir das dort und versuche es noch einmal.',
      onlyChannel: 'Die Optionen `channel` und `mention` gehören zu `where: channel`.',
      everyone: 'Alle erwähne ich nie. Wähle eine andere Rolle.',
      mention:
        'Diese Rolle darfst du nicht erwähnen, also auch ich nicht. Wähle eine, die alle erwähnen dürfen.',
      directClosed:
        'Ich darf dir nicht schreiben. Erlaube Direktnachrichten von Mitgliedern dieses Servers (sein Name, dann Privatsphäre), und versuche es noch einmal.',
      mailOff:
        'E-Mail ist hier aus: wer den Bot betreibt, hat es nicht eingerichtet. `where: me` geht.',
      fullServer: 'Dieser Server hat {{most}} Abos, mehr gehen nicht. Beende erst eins.',
      fullPerson: 'Du hast {{most}} Abos, mehr gehen nicht. Beende erst eins.',
      none: 'Es gibt kein Abo, das du verwaltest. `/digest subscribe` macht eins.',
      unknown: 'So ein Abo, das du verwaltest, gibt es nicht. Wähle einen Vorschlag.',
      which: 'Du verwaltest mehrere. Wähle eins in der Option `subscription`.',
      notPaused: 'Es ruht nicht.',
      gone: 'Diese Ausgabe gibt es nicht mehr.',
      mail: {
        limit: 'Für heute wurden genug Codes verschickt. Bitte versuche es morgen noch einmal.',
        invalid: '„{{address}}“ ist keine Adresse, an die Post gehen kann.',
        refused: 'Der Mailserver nimmt „{{address}}“ nicht an. Ist sie richtig geschrieben?',
        failed: 'Post geht gerade nicht hinaus. Bitte versuche es in einigen Minuten noch einmal.',
        wrong: 'Das ist nicht der Code. Drück **Code eingeben** und versuche es noch einmal.',
        over: 'Dieser Code gilt nicht mehr. `/digest subscribe where: email` schickt einen neuen.',
      },
    },
    settings: {
      nothing: 'Wähle mindestens eine Option, die sich ändern soll, zum Beispiel `timezone`.',
      timezone:
        'Die Zeitzone „{{text}}“ gibt es nicht. Tippe einen Teil eines Stadtnamens und wähle einen Vorschlag, etwa `Europe/Berlin`.',
      source: 'Die Quelle „{{text}}“ gibt es nicht. Es gibt: {{names}}.',
      topics: 'Das ist zu viel. Bis zu {{most}} Themen mit je bis zu {{longest}} Zeichen gehen.',
    },
    command: {
      unknown: 'Den Befehl „{{name}}“ gibt es nicht. `/help` zeigt alle.',
    },
    button: {
      expired:
        'Dieser Knopf oder dieses Menü gilt nicht mehr. Bitte gib den Befehl noch einmal ein.',
    },
    tooFast_one: 'Das war schnell! Bitte versuche es in {{count}} Sekunde noch einmal.',
    tooFast_other: 'Das war schnell! Bitte versuche es in {{count}} Sekunden noch einmal.',
    opening: 'Die Paper werden gerade neu geöffnet; versuche es gleich noch einmal.',
    modalLate: 'Das Formular hat zu lange auf sich warten lassen. Bitte versuche es noch einmal.',
    stopping: 'Ich werde gerade neu gestartet. Bitte versuche es in einer Minute noch einmal.',
  },
};
