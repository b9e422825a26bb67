/** Titles that say nothing of the work they stand over, normalised: those that keys in stores count on. */
const IN_KEYS = new Set(
  [
    'abstract, acknowledgements, appendix, bibliography, book review, book reviews, comment, comments',
    'conclusion, conclusions, contents, correction, corrigendum, discussion, editorial, erratum',
    'editor s note, errata, foreword, from the editor, front matter, general discussion',
    'general introduction, guest editorial, in memoriam, in this issue, index, introduction, letter',
    'letter to the editor, letters to the editor, news, no title, note, notes, obituary, outlook',
    'overview, preface, proceedings, program, references, reply, report, review, special issue',
    'summary, supplementary material, supplementary materials, table of contents, title, titel',
    'title page, unknown, untitled, withdrawn',
  ]
    .join(', ')
    .split(', '),
);
/** Others that came up since. In keys they stay as any title, since stores keep keys. */
const OTHERS = new Set(
  [
    'about the authors, addendum, afterword, announcement, author index, author s reply, author s response',
    'authors reply, authors response, book of abstracts, commentaries, commentary, committees, epilogue',
    'expression of concern, glossary, guest editors introduction, highlights, in brief, invited talk',
    'keynote, list of reviewers, masthead, message from the chairs, news and views, opinion, perspective',
    'perspectives, poster session, prologue, rebuttal, research highlights, response, retracted, retraction',
    'retraction note, reviewers, subject index, tutorial, update, viewpoint, welcome',
    'danksagung, einführung, einleitung, fazit, inhaltsverzeichnis, literaturverzeichnis, nachruf, nachwort',
    'rezension, rezensionen, schluss, schlusswort, vorwort, zusammenfassung',
    'avant propos, compte rendu, comptes rendus, éditorial, préface, présentation, remerciements, sommaire',
    'table des matières',
    'agradecimientos, conclusiones, epílogo, índice, introducción, prefacio, presentación, prólogo, reseña',
    'あとがき, おわりに, はじめに, まえがき, 序文, 序論, 巻頭言, 目次, 結論, 編集後記, 要旨',
    '前言, 卷首语, 后记, 序言, 引言, 目录, 结论, 绪论, 编后记, 编者按',
  ]
    .join(', ')
    .split(', '),
);
/** `Chapter 3`, `Part II`, `Session 12`: names of places in a book. */
const NUMBERED =
  /^(?:chapter|part|section|lecture|session|lesson|unit|week|day|volume|paper|kapitel|teil|chapitre|capítulo)(?: (?:\d{1,3}|[ivx]{1,5}|[a-z]))?$/;

/** For a normalised title. */
export const isCommonTitleInKeys = (title: string): boolean => IN_KEYS.has(title);

/** For a normalised title. */
export const isCommonTitle = (title: string): boolean =>
  IN_KEYS.has(title) || OTHERS.has(title) || NUMBERED.test(title);
