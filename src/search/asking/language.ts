/**
 * Words that a language cannot do without, and English does not have: two of them, or half of a short
 * text, tell it.
 */
const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  de: 'der die das den dem des ein eine einen einem einer und oder nicht ist sind wie wer wen welche welcher welches welchen warum wieso wann wo gibt es zu zum zur mit von vom für über auf bei als auch kann können wird werden haben hat ich sie wir ihr mir mich bitte zeige finde arbeit arbeiten aufsatz aufsätze beim im',
  fr: 'le la les des du une et est sont dans pour avec sur qui que quoi quel quelle quels quelles comment pourquoi où quand combien ce cette ces il elle nous vous je ne pas au aux par plus y articles parlent parle',
  es: 'el los las del una y es son en para con sobre qué que cuál cuáles cómo por quién quien cuándo dónde cuántos hay este esta estos estas se lo su sus al más artículos artículo papers',
  it: 'il lo gli dei della delle degli una è sono per con su che cosa quale quali come perché chi quando dove quanti questo questa nel nella si di articoli',
  pt: 'os das dos uma e é são em para com sobre que qual quais como por quem quando onde quantos há este esta isto se ao mais artigos no na',
  nl: 'het een en is zijn van voor met op wat welke hoe waarom wie wanneer waar hoeveel dit deze die dat niet ook aan bij over artikelen',
};
/** Words that several languages share with English (`is`, `die`, `was`) count for English, too. */
const ENGLISH = new Set(
  'the a an of and or in on for to with is are was were be been what which who how why when where does do did can could would should this that these those it its by from as at about any there you your i we they me my not no papers paper summarize summarise explain compare list show find tell give'.split(
    ' ',
  ),
);
const OTHER_SCRIPT =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Thai}\p{Script=Bengali}\p{Script=Tamil}]/gu;
const OTHER_SCRIPT_SHARE = 0.2;
const TELLING_WORDS = 2;
const TELLING_SHARE = 0.2;

const tables = Object.values(FUNCTION_WORDS).map((words) => new Set(words.split(' ')));

/** Whether a text is in another language than English, as far as its script or its small words tell. */
export function isForeign(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return false;
  if ((text.match(OTHER_SCRIPT)?.length ?? 0) / letters >= OTHER_SCRIPT_SHARE) return true;
  const words = text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  const english = words.filter((word) => ENGLISH.has(word)).length;
  const most = Math.max(...tables.map((table) => words.filter((word) => table.has(word)).length));
  return (
    most > english &&
    most >= Math.min(TELLING_WORDS, words.length / 2) &&
    most / words.length >= TELLING_SHARE
  );
}
